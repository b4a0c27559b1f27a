import type { Contract, Operation } from '../openapi/contract.ts';
import type { Case, CaseRequest } from './case.ts';
import { MADE_UP } from './derive/made-up.ts';
import { welcomeStatuses } from './derive/statuses.ts';
import { exampleValues } from './request.ts';
import { enriched } from './state/bodies.ts';
import type { StatusOf } from './target-formats.ts';
import type { SchemaJudge } from './violations.ts';

interface Asking {
  readonly contract: Contract;
  readonly requests: SchemaJudge;
  readonly statusOf: StatusOf;
}

/**
 * What becomes of the requests that cases differ from. Where the same names are taken, be it with all beside them that may be, a refusal
 * that left open what it was of is of the difference. Each is asked once.
 */
export class PlainRequests {
  readonly #taken = new Map<string, Promise<boolean>>();
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** Whether it is not for what it names that a case was refused with a status. */
  async showWhy(testCase: Case, operation: Operation, status: number): Promise<boolean> {
    const { example, type, ...difference } = testCase.request;
    const isOfOtherNames = difference.edits?.some(({ path }) => path.startsWith('/path/'));
    // What says something of the state of things may come now and not then; who needs no credential has nothing else against him.
    const isOfState = difference.credential?.use !== 'none' && welcomeStatuses(operation).includes(status);
    if (isOfOtherNames || isOfState) return false;
    const key = JSON.stringify([operation.id, example, type]);
    const plain = { ...(example === undefined ? {} : { example }), ...(type === undefined ? {} : { type }) };
    const asked = this.#taken.get(key) ?? this.#isAnyTaken(operation, plain);
    this.#taken.set(key, asked);
    return asked;
  }

  async #isAnyTaken(operation: Operation, plain: CaseRequest): Promise<boolean> {
    for (const request of [plain, ...this.#full(operation, plain)]) {
      const status = await this.#asking.statusOf({
        id: `${operation.id}/positive/plain`,
        name: 'is asked as declared',
        operation: operation.id,
        kind: 'positive',
        request,
        statuses: [],
      });
      if (status >= 200 && status < 400) return true;
    }
    return false;
  }

  /** The request with all that a made-up body may have. */
  #full(operation: Operation, { example, type = '' }: CaseRequest): CaseRequest[] {
    const { contract, requests } = this.#asking;
    const media = operation.requestBody?.content[type];
    const { body: value } = exampleValues(operation, type, example);
    if (!media?.schema || !(MADE_UP in media.examples) || value === undefined) return [];
    const full = enriched(contract, { type, pointer: media.schema.pointer, value, madeUp: true }, requests).value;
    if (full === value) return [];
    return [
      { ...(example === undefined ? {} : { example }), type, edits: [{ op: 'replace', path: '/body', value: full }] },
    ];
  }
}
