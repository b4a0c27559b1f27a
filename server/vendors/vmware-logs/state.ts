import type { Store } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { Accepted } from '../../vendor.ts';
import { Licenses } from './licenses.ts';
import { Sessions } from './sessions.ts';

/** What the appliance remembers. */
export class VmwareLogsState {
  readonly licenses: Licenses;
  readonly sessions: Sessions;

  constructor(store: Store, world: World, accepted: Accepted) {
    this.licenses = new Licenses(store, world);
    this.sessions = new Sessions(store, world, accepted);
  }
}
