import type { Demo } from '../../vendor.ts';

/** The user of the vendor's page on tokens, who exists by these very credentials. */
export const DEMO_USER = { username: 'demo', password: 'demo' } as const;

/** The token of every example of the vendor, which is good for ever, and one that never was. */
export const DEMO_TOKENS = {
  valid: 'f794846b7c26621688e1e06164975b4eae8ce2f6',
  expired: '0000000000000000000000000000000000000000',
} as const;

export const demo: Demo = {
  valid: { bearerAuth: DEMO_TOKENS.valid },
  expired: { bearerAuth: DEMO_TOKENS.expired },
  inputs: { ...DEMO_USER, expiredToken: DEMO_TOKENS.expired },
  try: {
    method: 'POST',
    path: '/license-orders',
    headers: { Authorization: `Bearer ${DEMO_TOKENS.valid}` },
    body: {
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
    },
  },
};
