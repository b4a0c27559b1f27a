import type { Accepted, Access, DemoParts } from '../../vendor.ts';

/** Sessions that a fresh appliance has. Demo values: they open nothing but a sandbox. */
export const DEMO_SESSIONS = {
  /** Of an account that may change licences; never times out. */
  supervisor: { id: 'demo-supervisor-session', csrf: 'demo-supervisor-csrf' },
  /** Of an account that may only look; never times out. */
  operator: { id: 'demo-operator-session', csrf: 'demo-operator-csrf' },
  expired: { id: 'demo-expired-session', csrf: 'demo-expired-csrf' },
} as const;

const { supervisor, operator, expired } = DEMO_SESSIONS;

/** Demo values: they open nothing but a sandbox. The account `test` is the vendor's own sample. */
export const ACCESS: readonly Access[] = [
  {
    what: 'a session that may change licences and never times out',
    values: { sessionCookie: supervisor.id, csrfToken: supervisor.csrf },
  },
  {
    what: 'a session that may only look and never times out',
    values: { operatorSession: operator.id, operatorCsrf: operator.csrf },
  },
  {
    what: 'a session that has timed out',
    values: { expiredSession: expired.id, expiredCsrf: expired.csrf },
  },
  { what: 'signs in and may change licences', values: { username: 'test', password: 'passw0rd' } },
  { what: 'signs in and may only look', values: { operatorUsername: 'operator', operatorPassword: 'passw0rd' } },
  {
    what: 'signs in and must change the password first',
    values: { newcomerUsername: 'newcomer', newcomerPassword: 'passw0rd' },
  },
];

export function demoOf(accepted: Accepted): DemoParts {
  const { sessionCookie, csrfToken, expiredSession, expiredCsrf, operatorSession, operatorCsrf, ...names } = accepted;
  return {
    valid: { sessionCookie, csrfToken },
    expired: { sessionCookie: expiredSession, csrfToken: expiredCsrf },
    inputs: { ...names, expiredSession, expiredCsrf },
    try: {
      method: 'POST',
      path: '/authCodes',
      headers: {
        'Content-Type': 'application/json',
        Cookie: `JSESSIONID=${sessionCookie}`,
        'X-Csrf-Token': `${csrfToken}`,
      },
      body: { authCode: 'YYA7BQ2V37V11O0AID2K4', retrieveKeys: true },
    },
  };
}
