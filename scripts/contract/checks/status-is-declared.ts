import type { Case } from '../case.ts';
import { refusesWhatIsAsked } from '../derive/statuses.ts';
import { expectedStatuses } from '../expected-statuses.ts';
import type { Asked, Check } from './check.ts';

/** The operation declares the status that it answered. */
export const statusIsDeclared: Check = ({ exchange: { response }, declared, foreign, operation, testCase }) =>
  // Where it declares none, none is promised.
  declared ||
  foreign ||
  isServerError(response.status, testCase.statuses) ||
  isUnacceptable(response.status, testCase.statuses) ||
  isPolite(response.status, testCase) ||
  isSilentOf(operation, response.status, testCase) ||
  Object.keys(operation.responses).length === 0
    ? []
    : [
        {
          message: `answered ${response.status}, but declares only ${Object.keys(operation.responses).join(', ')}; expected ${expectedStatuses(testCase.statuses)}`,
          pointer: `${operation.pointer}/responses`,
        },
      ];

/** That a server falls over is told by a check of its own. */
function isServerError(status: number, expected: readonly number[]): boolean {
  return status >= 500 && !expected.includes(status);
}

/**
 * Where a document names no success of an operation, or no refusal of what is asked, it promises none in particular: who has to answer with
 * one cannot but answer with another than is declared. Of what was watched, nobody knows what had to be answered.
 */
function isSilentOf(operation: Asked['operation'], status: number, { kind, statuses }: Case): boolean {
  const isGood = status < 300;
  const isNamed = Object.keys(operation.responses).some(
    (one) => one === 'default' || (isGood ? /^[23]/.test(one) : refusesWhatIsAsked(operation, one)),
  );
  return !isNamed && status < 500 && kind !== 'observed' && statuses.includes(status);
}

/** No document thinks of each value that few think of; a server that does, and says no, keeps its promises. */
function isPolite(status: number, { kind, statuses }: Pick<Case, 'kind' | 'statuses'>): boolean {
  return kind === 'unusual' && status >= 400 && status < 500 && statuses.includes(status);
}

/** That no acceptable media type is known is for HTTP to say, and for no document. @see RFC 9110 §15.5.7 */
function isUnacceptable(status: number, expected: readonly number[]): boolean {
  return status === 406 && expected.includes(status);
}
