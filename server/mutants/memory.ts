import { type FrontAnswer, type FrontExchange, isRefusal, isSuccess } from './exchange.ts';

/** What a faulty server answers with: exchanges of the honest one. */
export class Memory {
  readonly #exchanges = new Map<string, FrontExchange[]>();
  readonly #successes = new Map<string, FrontExchange[]>();
  readonly #refusals = new Map<string, FrontAnswer>();
  #anyRefusal: FrontAnswer | undefined;

  note(exchange: FrontExchange): void {
    const { request, answer } = exchange;
    const { operation, otherMethod } = request;
    if (!operation || otherMethod) return;
    if (request.method !== 'HEAD') listed(this.#exchanges, operation.id).push(exchange);
    if (isSuccess(answer)) listed(this.#successes, operation.id).push(exchange);
    if (!isRefusal(answer) || request.method === 'HEAD') return;
    this.#anyRefusal ??= answer;
    const known = this.#refusals.get(operation.id);
    // A refusal of input says most truly that input is refused.
    if (!known || (known.status !== 400 && answer.status === 400)) this.#refusals.set(operation.id, answer);
  }

  /** How the operation says yes, 2xx before 3xx. */
  successOf(operation: string): FrontExchange | undefined {
    const successes = this.#successes.get(operation) ?? [];
    return successes.find(({ answer }) => answer.status < 300) ?? successes[0];
  }

  successesOf(operation: string): readonly FrontExchange[] {
    return this.#successes.get(operation) ?? [];
  }

  /** Every answer of an operation, and what was asked. */
  exchangesOf(operation: string): readonly FrontExchange[] {
    return this.#exchanges.get(operation) ?? [];
  }

  /** Every read that succeeded, each URL once. */
  reads(): readonly FrontExchange[] {
    const reads = [...this.#successes.values()].flat().filter(({ request }) => request.method === 'GET');
    return [...new Map(reads.map((one) => [`${one.request.path}${one.request.search}`, one])).values()];
  }

  anySuccess(): FrontExchange | undefined {
    return [...this.#successes.values()].flat().find(({ answer }) => answer.status === 200);
  }

  /** How the operation says no, else how another does. */
  refusalOf(operation: string): FrontAnswer | undefined {
    return this.#refusals.get(operation) ?? this.#anyRefusal;
  }
}

function listed<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
