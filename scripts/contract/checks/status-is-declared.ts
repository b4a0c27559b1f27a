import type { Check } from './check.ts';

/** The operation declares the status that it answered. */
export const statusIsDeclared: Check = ({ exchange: { response }, declared, foreign, operation, testCase }) =>
  declared || foreign
    ? []
    : [
        {
          message: `answered ${response.status}, but declares only ${Object.keys(operation.responses).join(', ')}; expected ${testCase.statuses.join(' or ')}`,
          pointer: `${operation.pointer}/responses`,
        },
      ];
