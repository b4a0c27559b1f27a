import { type FrontAnswer, type FrontExchange, isRefusal, isSuccess } from './exchange.ts';

/** What a faulty server answers with: exchanges of the honest one. */
export class Memory {
  readonly #successes = new Map<string, FrontExchange[]>();
  readonly #refusals = new Map<string, FrontAnswer>();
  #anyRefusal: FrontAnswer | undefined;

  note(exchange: FrontExchange): void {
    const { request, answer } = exchange;
    const { operation, otherMethod } = request;
    if (!operation || otherMethod) return;
    const successes = this.#successes.get(operation.id) ?? [];
    this.#successes.set(operation.id, successes);
    if (isSuccess(answer)) successes.push(exchange);
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
