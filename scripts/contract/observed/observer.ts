import type { Contract, Operation } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import type { Case } from '../case.ts';
import type { Asked } from '../checks/check.ts';
import { CHECKS, type CheckName } from '../checks/index.ts';
import type { Direction } from '../direction.ts';
import type { Exchange } from '../exchange.ts';
import { type Finding, skipped } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { schemaJudge } from '../violations.ts';
import { operationFinder } from './operation-finder.ts';
import { requestKeepsTheContract } from './request-keeps-the-contract.ts';

/** Judges what others ask and are answered. */
export interface Observer {
  observe(exchange: Exchange): Judgement;
  /** An exchange that is not judged, and why. */
  pass(method: string, url: string, reason: string): Judgement;
  /** True where a value, sent or answered, fits the schema at this place of the document. */
  keepsSchema(direction: Direction, pointer: string, value: unknown): boolean;
  /** What nothing is judged by, and why: grows as it is met. */
  readonly unreadable: ReadonlySet<string>;
}

/** The checks that ask what the document promises of an answer, whoever asked for it. The others are of cases of ours. */
const OF_ANSWERS: readonly CheckName[] = [
  'no-server-error',
  'status-is-declared',
  'media-type-is-declared',
  'headers-are-as-declared',
  'body-matches-schema',
  'body-is-empty-where-none-is-declared',
];
const WITHOUT_AN_ANSWER: readonly CheckName[] = ['target-answers'];
/** An answer to HEAD may leave out what only its body would need. @see RFC 9110 §9.3.2 */
const OF_BODIES: ReadonlySet<CheckName> = new Set([
  'media-type-is-declared',
  'headers-are-as-declared',
  'body-matches-schema',
]);

/** Stands for the operation of what belongs to none. */
const NO_OPERATION = 'no operation';

/**
 * An observer of one contract. Paths begin with the base, where one is given, or with that of one of the document's servers.
 * What the upstream answers is judged as the answers of cases are; that a request broke the contract is its client's fault,
 * and a warning.
 */
export function observerOf(contract: Contract, base?: string): Observer {
  const find = operationFinder(contract, base);
  const schemas = schemaJudge(contract, 'answer');
  let seen = 0;
  const caseOf = (operation: string, request: Case['request'], statuses: readonly number[]): Case => {
    seen += 1;
    return { id: `observed/${seen}`, name: 'was watched', operation, kind: 'observed', request, statuses };
  };
  const found = (method: string, url: string) => find(method, pathOf(url));

  return {
    unreadable: schemas.unreadable,
    keepsSchema: (direction, pointer, value) =>
      schemaJudge(contract, direction).violationsOf(pointer, value).length === 0,
    pass(method, url, reason) {
      const at = found(method, url);
      const operation = 'operation' in at ? at.operation.id : NO_OPERATION;
      return { testCase: caseOf(operation, 'operation' in at ? {} : { method }, []), verdict: skipped(reason) };
    },
    observe(exchange) {
      const { request, response } = exchange;
      const at = found(request.method, request.url);
      if (!('operation' in at)) {
        const testCase = caseOf(NO_OPERATION, { method: request.method }, []);
        const reason = notTheDocuments(exchange);
        if (reason !== undefined) return { testCase, verdict: skipped(reason) };
        return judgement(testCase, [strange(exchange, at.others)], exchange);
      }
      const { operation, path } = at;
      const testCase = caseOf(operation.id, {}, expected(operation, response.status));
      const reason = notTheDocuments(exchange);
      if (reason !== undefined) return { testCase, verdict: skipped(reason) };
      const declared = declaredResponse(operation, response.status);
      const asked: Asked = { contract, operation, testCase, exchange, declared, foreign: false, schemas };
      const checks = exchange.failure ? WITHOUT_AN_ANSWER : OF_ANSWERS;
      const answers = checks
        .filter((check) => !(request.method === 'HEAD' && OF_BODIES.has(check)))
        .flatMap((check) => CHECKS[check](asked).map((finding): Finding => ({ check, ...finding })));
      const requests = requestKeepsTheContract({ contract, operation, request, path }).map(
        (finding): Finding => ({ check: 'request-keeps-the-contract', ...finding }),
      );
      return judgement(testCase, [...answers, ...requests], exchange);
    },
  };
}

function judgement(testCase: Case, findings: readonly Finding[], exchange: Exchange): Judgement {
  return { testCase, verdict: { outcome: findings.length > 0 ? 'broken' : 'kept', findings, exchanges: [exchange] } };
}

/** Any status may come that no server error is, and of those what the document names. */
function expected({ responses }: Operation, status: number): readonly number[] {
  const named = responses[status] ?? responses[`${String(status)[0]}XX`];
  const others = Object.keys(responses).filter((one) => /^\d{3}$/.test(one));
  return [...new Set([...others.map(Number), ...(status < 500 || named ? [status] : [])])];
}

/** Why an exchange is for HTTP, or for browsers, to judge: no document declares it. */
function notTheDocuments({ request: { method, headers }, response: { status } }: Exchange): string | undefined {
  if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
    return 'a browser asks whether it may ask';
  const isConditional = Object.keys(headers).some((name) => /^if-/.test(name));
  if (isConditional && status === 304) return 'nothing has changed since it was asked before';
  if (headers['range'] !== undefined && (status === 206 || status === 416)) return 'a part of an answer was asked for';
  return undefined;
}

function strange({ request, response, failure }: Exchange, others: readonly Operation[]): Finding {
  const path = pathOf(request.url);
  const came = failure ? '' : `, and was answered ${response.status}`;
  const methods = [...new Set(others.map(({ method }) => method.toUpperCase()))].join(', ');
  const what =
    others.length > 0
      ? `request broke the contract: no operation is ${request.method} ${others[0]?.path}, which has ${methods}${came}`
      : `request broke the contract: no operation is ${request.method} “${path}”${came}`;
  return { check: 'request-keeps-the-contract', message: what };
}

function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}
