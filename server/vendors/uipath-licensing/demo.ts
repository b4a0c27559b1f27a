import type { Demo } from '../../vendor.ts';

/** The token that the vendor's worked example uses; it works here for good. */
export const DOCUMENTED_TOKEN = '1234';

/** A token whose half hour has always been over. */
export const EXPIRED_TOKEN = '1234-expired';

/** The only person who may sign in. */
export const HOST_ADMINISTRATOR = {
  tenancyName: 'host',
  userName: 'admin',
  emailAddress: 'admin@tom-jones-server.com',
  password: 'licet-demo-password',
} as const;

export const demo: Demo = {
  valid: { bearerAuth: DOCUMENTED_TOKEN },
  expired: { bearerAuth: EXPIRED_TOKEN },
  inputs: {
    tenancyName: HOST_ADMINISTRATOR.tenancyName,
    username: HOST_ADMINISTRATOR.userName,
    password: HOST_ADMINISTRATOR.password,
    expiredToken: EXPIRED_TOKEN,
  },
  try: {
    method: 'PUT',
    path: '/lrm/api/account/y-y-y-delilah/service-license/y1968/orchestrator',
    headers: { Authorization: `Bearer ${DOCUMENTED_TOKEN}` },
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
