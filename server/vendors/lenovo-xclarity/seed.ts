import type { Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { authCodeOf } from './auth-code.ts';
import { codesIn } from './auth-codes.ts';
import { fodPortal } from './fod-portal.ts';
import { putStandingSessions } from './sessions.ts';

/** The code that is there from the start, so that a conflict can be had with a single request. */
const ADDED_BEFORE = 'YYA7BQ2V37V11O0AID2K5';

/** A fresh appliance: one code with its keys, and two sessions that stand. */
export async function seed(tx: Transaction, world: World): Promise<void> {
  const code = fodPortal.code(ADDED_BEFORE);
  if (!code) throw new Error(`The portal does not know ${ADDED_BEFORE}`);
  await codesIn(tx).put(ADDED_BEFORE, authCodeOf(code, true));
  await putStandingSessions(tx, world.now());
}
