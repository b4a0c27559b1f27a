import { expectedStatuses } from '../expected-statuses.ts';
import type { Check } from './check.ts';

/** The case was answered with a status that it calls for. Server errors and undeclared statuses have checks of their own. */
export const statusIsExpected: Check = ({
  exchange: { response },
  declared,
  foreign,
  testCase: { statuses, breaks },
}) => {
  const told = response.status >= 500 || !(declared || foreign);
  if (told || statuses.includes(response.status)) return [];
  return [
    {
      message: `answered ${response.status}, expected ${expectedStatuses(statuses)}`,
      ...(breaks ? { pointer: breaks.pointer } : {}),
    },
  ];
};
