import type { Accepted, Access, DemoParts } from '../../vendor.ts';

/** Demo values: they open nothing but a sandbox. */
export const ACCESS: readonly Access[] = [
  // The token of the vendor's worked example.
  { what: 'a token that is good for ever', values: { bearerAuth: '1234' } },
  { what: 'a token whose half hour is over', values: { expiredToken: '1234-expired' } },
  {
    what: 'the host administrator signs in',
    values: { tenancyName: 'host', username: 'admin', password: 'licet-demo-password' },
  },
  { what: 'the same by another name', values: { emailAddress: 'admin@tom-jones-server.com' } },
];

export function demoOf({ bearerAuth, expiredToken, tenancyName, username, password }: Accepted): DemoParts {
  return {
    valid: { bearerAuth },
    expired: { bearerAuth: expiredToken },
    inputs: { tenancyName, username, password, expiredToken },
    try: {
      method: 'PUT',
      path: '/lrm/api/account/y-y-y-delilah/service-license/y1968/orchestrator',
      headers: { Authorization: `Bearer ${bearerAuth}` },
      body: {
        tenantName: 'Delilah',
        products: [
          { code: 'UNATT', quantity: 5 },
          { code: 'NONPR', quantity: 4 },
          { code: 'TIE', quantity: 2 },
        ],
      },
    },
  };
}
