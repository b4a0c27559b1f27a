import type { Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { ACCOUNTS } from './accounts.ts';
import { authCodeOf } from './auth-code.ts';
import { codesIn } from './auth-codes.ts';
import { DEMO_SESSIONS } from './demo.ts';
import { fodPortal } from './fod-portal.ts';
import { INACTIVITY_TIMEOUT_MINUTES, sessionsIn } from './sessions.ts';

/** The code that is there from the start, so that a conflict can be had with a single request. */
const ADDED_BEFORE = 'YYA7BQ2V37V11O0AID2K5';

/** A fresh appliance: one code with its keys, two demo sessions, and one that timed out an hour ago. */
export async function seed(tx: Transaction, world: World): Promise<void> {
  const code = fodPortal.code(ADDED_BEFORE);
  if (!code) throw new Error(`The portal does not know ${ADDED_BEFORE}`);
  await codesIn(tx).put(ADDED_BEFORE, authCodeOf(code, true));

  const sessions = sessionsIn(tx);
  const now = world.now();
  const { supervisor, operator, expired } = DEMO_SESSIONS;
  const started = { created: now, lastAccessed: now, endless: true };
  await sessions.put(supervisor.id, { ...supervisor, ...started, userId: ACCOUNTS.supervisor.userId });
  await sessions.put(operator.id, { ...operator, ...started, userId: ACCOUNTS.operator.userId });
  const timedOut = now - (INACTIVITY_TIMEOUT_MINUTES + 60) * 60_000;
  await sessions.put(expired.id, {
    ...expired,
    created: timedOut,
    lastAccessed: timedOut,
    userId: ACCOUNTS.supervisor.userId,
  });
}
