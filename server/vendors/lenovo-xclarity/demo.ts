import type { Demo } from '../../vendor.ts';
import { ACCOUNTS } from './accounts.ts';

/** Sessions that a fresh appliance has. Demo values: they open nothing but a sandbox. */
export const DEMO_SESSIONS = {
  /** Of an account that may change licences; never times out. */
  supervisor: { id: 'demo-supervisor-session', csrf: 'demo-supervisor-csrf' },
  /** Of an account that may only look; never times out. */
  operator: { id: 'demo-operator-session', csrf: 'demo-operator-csrf' },
  expired: { id: 'demo-expired-session', csrf: 'demo-expired-csrf' },
};

export const demo: Demo = {
  valid: { sessionCookie: DEMO_SESSIONS.supervisor.id, csrfToken: DEMO_SESSIONS.supervisor.csrf },
  expired: { sessionCookie: DEMO_SESSIONS.expired.id, csrfToken: DEMO_SESSIONS.expired.csrf },
  inputs: {
    username: ACCOUNTS.supervisor.userId,
    password: ACCOUNTS.supervisor.password,
    operatorUsername: ACCOUNTS.operator.userId,
    operatorPassword: ACCOUNTS.operator.password,
    newcomerUsername: ACCOUNTS.newcomer.userId,
    newcomerPassword: ACCOUNTS.newcomer.password,
    expiredSession: DEMO_SESSIONS.expired.id,
    expiredCsrf: DEMO_SESSIONS.expired.csrf,
  },
  try: {
    method: 'POST',
    path: '/authCodes',
    headers: {
      'Content-Type': 'application/json',
      Cookie: `JSESSIONID=${DEMO_SESSIONS.supervisor.id}`,
      'X-Csrf-Token': DEMO_SESSIONS.supervisor.csrf,
    },
    body: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true },
  },
};
