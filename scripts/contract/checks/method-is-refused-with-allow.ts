import { headerOf } from '../exchange.ts';
import type { Check } from './check.ts';

/** A method that is not there is refused with the ones that are. @see RFC 9110 §15.5.6 */
export const methodIsRefusedWithAllow: Check = ({ exchange: { response }, testCase, operation }) => {
  if (testCase.request.method === undefined || response.status !== 405) return [];
  const allowed = headerOf(response, 'allow')
    ?.toUpperCase()
    .split(/\s*,\s*/);
  const expected = operation.method.toUpperCase();
  if (allowed?.includes(expected)) return [];
  return [{ message: `answered 405 with Allow: ${allowed?.join(', ') ?? 'nothing'}, expected ${expected} in it` }];
};
