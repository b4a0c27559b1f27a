import type { Contract, Operation } from '../../openapi/contract.ts';
import { type Case, isForeign } from '../case.ts';
import { matches } from '../declared-media.ts';
import { withMadeUpExamples } from '../derive/made-up.ts';
import { type Exchange, headerOf } from '../exchange.ts';
import type { Verdict } from '../finding.ts';
import { type SchemaJudge, schemaJudge } from '../violations.ts';
import { aimsOf, missedBecause } from './aims.ts';
import { askedOperation } from './asked-operation.ts';
import { brokenRule } from './broken-rule.ts';
import type { Empty } from './cell.ts';
import { keptRules } from './kept-rules.ts';
import { keyOf, nameOf } from './promised-cells.ts';
import { requestRules } from './request-rules.ts';
import { sentParameters, sentType } from './sent-parameters.ts';
import { isPlain, valuesOf } from './sent-values.ts';

/** How a case ended on a target. */
export interface Result {
  readonly testCase: Case;
  readonly verdict: Verdict;
  /** The target's base URL. */
  readonly url: string;
}

/** What a result adds to the coverage, as plain data: cells by their keys, those left out that were seen before. */
export interface Marks {
  readonly seen: readonly string[];
  /** Cells that the case aimed at and has not shown, and why. */
  readonly missed?: { readonly aims: readonly string[]; readonly because: Empty };
}

/** Tells what each result has shown of a contract. */
export class CoverageMarker {
  readonly #asked: ReturnType<typeof askedOperation>;
  readonly #contract: Contract;
  readonly #judge: SchemaJudge;
  readonly #seen = new Set<string>();
  /** What the result at hand has shown that none had before it. */
  #fresh: string[] = [];
  /** Requests whose rules are noted already: the same case goes to every target. */
  readonly #walked = new Set<string>();
  /** The rules of each operation that no accepted request has met yet. */
  readonly #toMeet = new Map<string, Set<string>>();
  #operations: ReadonlyMap<string, Operation> | undefined;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#asked = askedOperation(contract);
    this.#judge = schemaJudge(contract, 'request');
  }

  marksOf({ testCase, verdict, url }: Result): Marks {
    if (isForeign(testCase)) return { seen: [] };
    this.#fresh = [];
    const because = missedBecause(testCase, verdict);
    for (const exchange of verdict.exchanges) {
      const operation = this.#asked(exchange.request, url);
      if (operation) this.#noteExchange(testCase, operation, exchange);
    }
    const refused = (verdict.exchanges.at(-1)?.response.status ?? 0) >= 400;
    if (verdict.outcome === 'kept' && refused)
      for (const rule of brokenRule(testCase)) this.#see(keyOf('keywords', testCase.operation, rule, 'broken'));
    return { seen: this.#fresh, ...(because ? { missed: { aims: aimsOf(testCase), because } } : {}) };
  }

  #see(key: string): void {
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#fresh.push(key);
  }

  #noteExchange(testCase: Case, operation: Operation, { request, response }: Exchange): void {
    const { id } = operation;
    this.#see(keyOf('operations', id, id));
    const status = responseKey(operation, response.status);
    if (status !== undefined) {
      this.#see(keyOf('statuses', id, status));
      const { content, headers } = operation.responses[status] ?? { content: {}, headers: {} };
      const came = headerOf(response, 'content-type');
      for (const type of Object.keys(content))
        if (matches(type, came)) this.#see(keyOf('response-types', id, `${status} ${type}`));
      for (const name of Object.keys(headers))
        if (headerOf(response, name) !== undefined) this.#see(keyOf('headers', id, `${status} ${name}`));
    }
    if (!isSound(testCase)) return;
    const type = sentType(operation, request);
    if (type !== undefined) this.#see(keyOf('request-types', id, type));
    for (const { parameter, sent } of sentParameters(this.#contract, operation, request))
      this.#see(keyOf('parameters', id, nameOf(parameter), sent ? 'sent' : 'left out'));
    if (response.status < 400) this.#noteKept(testCase, operation, request, type);
  }

  #noteKept(testCase: Case, operation: Operation, request: Exchange['request'], type: string | undefined): void {
    const toMeet = this.#rulesToMeet(operation);
    const walk = `${testCase.id} ${operation.id} ${type ?? ''}`;
    // What a case sends in several steps, or makes up as it goes, differs from time to time.
    if (toMeet.size === 0 || (isPlain(testCase) && this.#walked.has(walk))) return;
    if (isPlain(testCase)) this.#walked.add(walk);
    const values = valuesOf(testCase, this.#filled(operation), request, type);
    for (const rule of keptRules(this.#contract, operation, { values, ...(type ? { type } : {}) }, this.#judge)) {
      if (toMeet.delete(rule)) this.#see(keyOf('keywords', operation.id, rule, 'legal'));
    }
  }

  #rulesToMeet(operation: Operation): Set<string> {
    const known = this.#toMeet.get(operation.id);
    if (known) return known;
    const rules = new Set(requestRules(this.#contract, operation).map(({ of }) => of));
    this.#toMeet.set(operation.id, rules);
    return rules;
  }

  /** The operation with the examples that its cases are made of. */
  #filled(operation: Operation): Operation {
    this.#operations ??= new Map(withMadeUpExamples(this.#contract).operations.map((one) => [one.id, one]));
    return this.#operations.get(operation.id) ?? operation;
  }
}

/** True where the request is one that the document allows. */
function isSound({ breaks, request, fuzz }: Case): boolean {
  return (
    breaks === undefined &&
    fuzz?.sends !== 'invalid' &&
    request.rawBody === undefined &&
    request.credential === undefined
  );
}

/** The declared response that speaks of a status: itself, its range, or any. */
function responseKey({ responses }: Operation, status: number): string | undefined {
  return [String(status), `${String(status)[0]}XX`, 'default'].find((key) => Object.hasOwn(responses, key));
}
