import type { Check } from './check.ts';

/** Where no body is declared, none comes. */
export const bodyIsEmptyWhereNoneIsDeclared: Check = ({ exchange: { response }, declared }) =>
  declared && Object.keys(declared.content).length === 0 && response.body.length > 0
    ? [{ message: `answered ${response.body.length} bytes where no body is declared` }]
    : [];
