import { expectedStatuses } from '../expected-statuses.ts';
import type { Check } from './check.ts';

/** Whatever is asked, a server does not fall over. */
export const noServerError: Check = ({ exchange: { response }, testCase: { statuses, breaks } }) =>
  response.status >= 500 && !statuses.includes(response.status)
    ? [
        {
          message: `answered ${response.status}, a server error, expected ${expectedStatuses(statuses)}`,
          ...(breaks ? { pointer: breaks.pointer } : {}),
        },
      ]
    : [];
