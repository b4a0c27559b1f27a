import type { Accepted, Access, DemoParts } from '../../vendor.ts';

/** Sessions of the local user: one that never expires, with the ID of the vendor's sample, and one that has expired. */
export const DEMO_SESSIONS = {
  valid: '80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL',
  expired: 'expired-demo-session',
} as const;

/** One user of each provider. The local one is of the vendor's sample, and exists by these very credentials. */
export const ACCESS: readonly Access[] = [
  { what: 'a session that never expires', values: { bearer: DEMO_SESSIONS.valid } },
  { what: 'a session that has expired', values: { expiredSession: DEMO_SESSIONS.expired } },
  { what: 'signs in with provider Local', values: { username: 'johndoe', password: 'password' } },
  {
    what: 'signs in with provider ActiveDirectory',
    values: { directoryUsername: 'jane.roe@corp.example', directoryPassword: 'password' },
  },
  {
    what: 'signs in with provider vIDM',
    values: { vidmUsername: 'max.muster@corp.example', vidmPassword: 'password' },
  },
];

export function demoOf({ bearer, expiredSession, username, password }: Accepted): DemoParts {
  return {
    valid: { bearer },
    expired: { bearer: expiredSession },
    inputs: { username, password, expiredSession },
    try: {
      method: 'POST',
      path: '/api/v1/licenses',
      headers: { Authorization: `Bearer ${bearer}` },
      body: { key: 'M502V-XXXXX-XXXXX-XXXXX-XXXXX' },
    },
  };
}
