import type { Demo } from '../../vendor.ts';
import { encodeHostids } from '../xformation-lac/hostids.ts';

/** Nobody signs in: the activation key of an order is all that it takes. */
export const demo: Demo = {
  valid: {},
  expired: {},
  inputs: {
    activationKey: 'UQJ7W-HFBTO-DBKH2-C4COW',
    newHostids: encodeHostids([{ kind: 'USERNAME', value: 'bob' }]),
    wrongHostids: encodeHostids([{ kind: 'ETHERNET', value: 'AABBCCDDEEFF' }]),
  },
  try: {
    method: 'GET',
    path: '/licenses/25N8D-NC35D-WD01P-8JI4K?state=success,failed',
    headers: { Accept: 'application/hal+json' },
  },
};
