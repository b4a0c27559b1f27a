import type { Contract, Operation } from '../openapi/contract.ts';
import { type Case, isForeign } from './case.ts';
import { askedOperation } from './coverage/asked-operation.ts';
import { declaredStatuses } from './derive/statuses.ts';
import type { Verdict } from './finding.ts';

/** Which statuses each operation of a contract has been seen to answer, on one target. */
export class SeenStatuses {
  readonly #seen = new Set<string>();
  readonly #asked: ReturnType<typeof askedOperation>;
  readonly #url: string;

  constructor(contract: Contract, { url }: { readonly url: string }) {
    this.#asked = askedOperation(contract);
    this.#url = url;
  }

  /** Notes how a case ended. An answer to what belongs to no operation says nothing of any. */
  note(testCase: Pick<Case, 'operation' | 'request' | 'scenario' | 'workflow'>, { exchanges }: Verdict): void {
    if (isForeign(testCase)) return;
    const last = exchanges.at(-1);
    const isOneRequest = testCase.scenario === undefined && testCase.workflow === undefined;
    if (isOneRequest && last) this.#see(testCase.operation, last.response.status);
    if (isOneRequest) return;
    // A scene asks several operations, each of which has answered.
    for (const { request, response } of exchanges) {
      const operation = this.#asked(request, this.#url);
      if (operation) this.#see(operation.id, response.status);
    }
  }

  #see(operation: string, status: number): void {
    this.#seen.add(`${operation} ${status}`);
  }

  /** The statuses that an operation declares, and nobody has seen. */
  unseenOf(operation: Operation): readonly number[] {
    return declaredStatuses(operation).filter((status) => !this.#seen.has(`${operation.id} ${status}`));
  }
}
