import type { Contract, Operation } from '../../openapi/contract.ts';
import { type Case, isForeign } from '../case.ts';
import { matches } from '../declared-media.ts';
import { withMadeUpExamples } from '../derive/made-up.ts';
import { type Exchange, headerOf } from '../exchange.ts';
import type { Verdict } from '../finding.ts';
import type { Plan } from '../plan.ts';
import { type SchemaJudge, schemaJudge } from '../violations.ts';
import { aimsOf, missedBecause, weightier } from './aims.ts';
import { askedOperation } from './asked-operation.ts';
import { brokenRule } from './broken-rule.ts';
import type { Cell, Coverage, Empty, Promised } from './cell.ts';
import { emptyBecause } from './empty.ts';
import { keptRules } from './kept-rules.ts';
import { keyOf, nameOf, promisedCells } from './promised-cells.ts';
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

/** Takes results one by one, and remembers only what has been seen. */
export class CoverageFold {
  readonly #plan: Plan;
  readonly #asked: ReturnType<typeof askedOperation>;
  readonly #contract: Contract;
  readonly #judge: SchemaJudge;
  readonly #seen = new Set<string>();
  /** What became of the cases that aim at a cell. */
  readonly #missed = new Map<string, Empty>();
  /** Requests whose rules are noted already: the same case goes to every target. */
  readonly #walked = new Set<string>();
  /** The rules of each operation that no accepted request has met yet. */
  readonly #toMeet = new Map<string, Set<string>>();
  #operations: ReadonlyMap<string, Operation> | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#contract = plan.contract;
    this.#asked = askedOperation(this.#contract);
    this.#judge = schemaJudge(this.#contract, 'request');
  }

  note({ testCase, verdict, url }: Result): void {
    if (isForeign(testCase)) return;
    const missed = missedBecause(testCase, verdict);
    if (missed) for (const aim of aimsOf(testCase)) this.#missed.set(aim, weightier(this.#missed.get(aim), missed));
    for (const exchange of verdict.exchanges) {
      const operation = this.#asked(exchange.request, url);
      if (operation) this.#noteExchange(testCase, operation, exchange);
    }
    const refused = (verdict.exchanges.at(-1)?.response.status ?? 0) >= 400;
    if (verdict.outcome === 'kept' && refused)
      for (const rule of brokenRule(testCase)) this.#see(keyOf('keywords', testCase.operation, rule, 'broken'));
  }

  coverage(): Coverage {
    const { contract, operations, unbroken } = this.#plan;
    const why = new Map(
      unbroken.map((rule) => [
        keyOf('keywords', rule.operation, `${rule.pointer}${rule.name ? `:${rule.name}` : ''}`, 'broken'),
        rule,
      ]),
    );
    const cellOf = (cell: Promised): Cell => {
      if (this.#seen.has(cell.key)) return { ...cell, seen: true };
      const status = ['response-types', 'headers'].includes(cell.dimension) ? cell.what.split(' ', 1)[0] : undefined;
      const statusKey = status === undefined ? undefined : keyOf('statuses', cell.operation, status);
      const missed = this.#missed.get(cell.key) ?? (statusKey ? this.#missed.get(statusKey) : undefined);
      const rule = why.get(cell.key);
      const statusSeen = statusKey === undefined ? undefined : this.#seen.has(statusKey);
      const empty = emptyBecause(cell, {
        ...(missed && statusSeen !== true ? { missed } : {}),
        ...(rule ? { unbroken: rule } : {}),
        ...(statusSeen === undefined ? {} : { statusSeen }),
        operationSeen: this.#seen.has(keyOf('operations', cell.operation, cell.operation)),
      });
      return { ...cell, seen: false, empty };
    };
    return {
      vendor: contract.vendor,
      cells: operations.flatMap(({ operation }) => promisedCells(this.#contract, operation).map(cellOf)),
    };
  }

  #see(key: string): void {
    this.#seen.add(key);
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
