import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';
import { AuthCodes } from './auth-codes.ts';
import { Sessions } from './sessions.ts';

/** All that an appliance remembers. */
export class LxcaState {
  readonly authCodes: AuthCodes;
  readonly sessions: Sessions;

  constructor(store: Store, world: World, accepted: Accepted) {
    this.authCodes = new AuthCodes(store);
    this.sessions = new Sessions(store, world, accepted);
  }
}
