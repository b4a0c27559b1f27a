import type { Check } from './check.ts';

/** Whatever is asked, a server does not fall over. */
export const noServerError: Check = ({ exchange: { response }, testCase }) =>
  response.status >= 500 && !testCase.statuses.includes(response.status)
    ? [{ message: `answered ${response.status}, a server error` }]
    : [];

/** The operation declares the status that it answered. */
export const statusIsDeclared: Check = ({ exchange: { response }, declared, foreign, operation }) =>
  declared || foreign
    ? []
    : [
        {
          message: `answered ${response.status}, but declares only ${Object.keys(operation.responses).join(', ')}`,
          pointer: `${operation.pointer}/responses`,
        },
      ];

/** The case was answered with a status that it calls for. */
export const statusIsExpected: Check = ({ exchange: { response }, testCase }) =>
  testCase.statuses.includes(response.status)
    ? []
    : [
        {
          message: `answered ${response.status}, expected ${testCase.statuses.join(' or ')}`,
          ...(testCase.breaks ? { pointer: testCase.breaks.pointer } : {}),
        },
      ];
