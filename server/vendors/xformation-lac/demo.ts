import type { Accepted, Access, DemoParts } from '../../vendor.ts';

/** The user of the vendor's page on tokens, who exists by these very credentials. */
export const DEMO_USER = { username: 'demo', password: 'demo' } as const;

/** The token of every example of the vendor, which is good for ever, and one that never was. */
export const DEMO_TOKENS = {
  valid: 'f794846b7c26621688e1e06164975b4eae8ce2f6',
  expired: '0000000000000000000000000000000000000000',
} as const;

export const ACCESS: readonly Access[] = [
  { what: 'a token that is good for ever', values: { bearerAuth: DEMO_TOKENS.valid } },
  { what: 'a token whose three hours are over', values: { expiredToken: DEMO_TOKENS.expired } },
  { what: 'signs in', values: DEMO_USER },
];

export function demoOf({ bearerAuth, expiredToken, username, password }: Accepted): DemoParts {
  return {
    valid: { bearerAuth },
    expired: { bearerAuth: expiredToken },
    inputs: { username, password, expiredToken },
    try: {
      method: 'POST',
      path: '/license-orders',
      headers: { Authorization: `Bearer ${bearerAuth}` },
      body: ORDER,
    },
  };
}

const ORDER = {
  customer_id: 1,
  product_template_id: 1,
  license_type: 'local',
  licensee_type: 'not_specified',
  hostid_match_rate: 100,
  min_hostids: 1,
  activations_allowed: 1,
  enabled: true,
  removal: false,
  Hostids: [{ name: 'username', min_amount: 1, max_amount: 1 }],
  Features: [
    {
      name: 'Licstat',
      version: '6.0',
      expiration_type: 'no_expiration',
      issued_type: 'not_issued',
      maintenance_type: 'no_maintenance',
      enabled: true,
    },
  ],
};
