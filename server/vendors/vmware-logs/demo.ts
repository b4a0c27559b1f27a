import type { CreateSessionRequest } from '../../../generated/vmware-logs/types.ts';
import type { Demo } from '../../vendor.ts';

/** Somebody who can sign in. */
export interface DemoUser extends CreateSessionRequest {
  readonly userId: string;
}

/** The user of the vendor's sample, who exists by these very credentials. */
const LOCAL_USER = {
  username: 'johndoe',
  password: 'password',
  provider: 'Local',
  userId: 'cc251b9f-b4d0-437d-86de-8ac560d45e55',
} as const;

/** One user of each provider. */
export const DEMO_USERS: readonly DemoUser[] = [
  LOCAL_USER,
  {
    username: 'jane.roe@corp.example',
    password: 'password',
    provider: 'ActiveDirectory',
    userId: '2f6c1d84-5b0e-4c93-8a7d-90b3e41f6c22',
  },
  {
    username: 'max.muster@corp.example',
    password: 'password',
    provider: 'vIDM',
    userId: '8e40a7d9-1c52-4f6b-b3d8-75e9f0c21a34',
  },
];

/** Sessions of the local user: one that never expires, with the ID of the vendor's sample, and one that has expired. */
export const DEMO_SESSIONS = {
  userId: LOCAL_USER.userId,
  valid: '80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL',
  expired: 'expired-demo-session',
} as const;

export const demo: Demo = {
  valid: { bearer: DEMO_SESSIONS.valid },
  expired: { bearer: DEMO_SESSIONS.expired },
  inputs: {
    username: LOCAL_USER.username,
    password: LOCAL_USER.password,
    expiredSession: DEMO_SESSIONS.expired,
  },
  try: {
    method: 'POST',
    path: '/api/v1/licenses',
    headers: { Authorization: `Bearer ${DEMO_SESSIONS.valid}` },
    body: { key: 'M502V-XXXXX-XXXXX-XXXXX-XXXXX' },
  },
};
