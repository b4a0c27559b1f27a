import type { Operation } from '../openapi/contract.ts';
import { type Case, isForeign } from './case.ts';
import { declaredStatuses } from './derive/statuses.ts';
import type { Verdict } from './finding.ts';

/** Which statuses each operation of a contract has been seen to answer, on one target. */
export class SeenStatuses {
  readonly #seen = new Set<string>();

  /** Notes how a case ended. An answer to what belongs to no operation says nothing of any. */
  note(testCase: Pick<Case, 'operation' | 'request' | 'scenario'>, { exchanges }: Verdict): void {
    // The last answer of a scene may be another operation's.
    const last = testCase.scenario === undefined ? exchanges.at(-1) : undefined;
    if (last && !isForeign(testCase)) this.#seen.add(`${testCase.operation} ${last.response.status}`);
  }

  /** The statuses that an operation declares, and nobody has seen. */
  unseenOf(operation: Operation): readonly number[] {
    return declaredStatuses(operation).filter((status) => !this.#seen.has(`${operation.id} ${status}`));
  }
}
