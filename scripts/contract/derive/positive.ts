import type { Contract, Operation, Parameter } from '../../openapi/contract.ts';
import { isIgnored } from '../../openapi/ignored-headers.ts';
import type { BrokenRule, Case, CaseRequest } from '../case.ts';
import { isCredential } from '../credentials.ts';
import { exampleValues } from '../request.ts';
import { cautiousJudge, type SchemaJudge } from '../violations.ts';
import { answersToValid, isMadeUp } from './made-up.ts';
import { wordsOf } from './named-words.ts';
import { bodyVariants } from './positive-body.ts';
import { parameterVariants } from './positive-parameters.ts';
import { promisedRequests } from './promised-requests.ts';
import { inputRefusals, POLITE_REFUSALS, successStatuses } from './statuses.ts';
import { unusualParameters } from './unusual.ts';

/** A valid request, said as one difference from another. */
export interface Variant {
  /** Tells variants of one request apart, and is the same from run to run. */
  readonly key: string;
  /** Follows "accepts ". */
  readonly words: string;
  readonly request: CaseRequest;
  readonly keeps?: BrokenRule;
  /** True where it may be refused all the same, though nothing may fall over it. */
  readonly unusual?: true;
}

/**
 * Valid requests, each with one difference from an example that is promised success: what is optional left out or put in,
 * each listed value, each branch, each bound from its legal side, each media type. A case is kept only where the request
 * is valid, and still is when it is read back from the wire.
 */
export function* positiveCases(contract: Contract, operation: Operation, judge: SchemaJudge): Generator<Case> {
  const made = new Set<string>();
  const answers = answersToValid(operation);
  const { statuses, unsure = [] } = answers;
  const unusually = [...new Set([...statuses, ...unsure, ...POLITE_REFUSALS, ...inputRefusals(operation)])];
  for (const { key, words, request, keeps, unusual } of variantsOf(contract, operation, judge)) {
    const kind = unusual ? 'unusual' : 'positive';
    const id = `${operation.id}/${kind}/${key.replace(/^#\//, '')}`;
    if (made.has(id)) continue;
    made.add(id);
    yield {
      id,
      name: `${unusual ? 'does not fall over' : 'accepts'} ${words}`,
      operation: operation.id,
      kind,
      request,
      ...(unusual ? { statuses: unusually } : answers),
      ...(keeps ? { keeps } : {}),
    };
  }
}

function* variantsOf(contract: Contract, operation: Operation, judge: SchemaJudge): Generator<Variant> {
  const bases = promisedRequests(operation);
  const [first] = bases;
  if (!first) return;
  yield* mediaVariants(operation, bases);
  const values = exampleValues(operation, first.type, first.example);
  for (const parameter of operation.parameters) {
    if (isCredential(contract, operation, parameter)) continue;
    if (parameter.in === 'header' && (isIgnored(parameter.name) || TELLS_OF_BODY.test(parameter.name))) continue;
    const companions = operation.parameters.filter((other) => other === parameter || goTogether(parameter, other));
    yield* parameterVariants(contract, judge, parameter, values, { base: first, companions });
    yield* unusualParameters({ contract, operation, judge, parameter, given: values, base: first });
  }
  for (const base of bases) yield* bodyVariants(contract, operation, cautiousJudge(contract), base);
}

/** How a body is coded, and what it sums up to: a value that is not true of it makes a request that no server can read. @see RFC 9110 §8.4 */
const TELLS_OF_BODY = /^(content-(encoding|md5|digest|range)|(repr-)?digest)$/i;

/** Optional parameters with the same first word may be one thing in two: `tag_name` and `tag_value`, `sort` and `sort_by`. */
function goTogether(one: Parameter, other: Parameter): boolean {
  const isFree = !one.required && !other.required && one.in === other.in;
  return isFree && wordsOf(one.name)[0] === wordsOf(other.name)[0];
}

/** Each media type that a body may be sent in, and each that success may be answered in; where none of either is, and no example, the request as it is. */
function* mediaVariants(operation: Operation, bases: readonly CaseRequest[]): Generator<Variant> {
  const [first] = bases;
  if (bases.length > 1)
    for (const base of bases) yield { key: `type/${base.type}`, words: `a body as ${base.type}`, request: base };
  const answers = successStatuses(operation)
    .flatMap((status) => Object.keys(operation.responses[status]?.content ?? {}))
    .filter((type) => !type.includes('*'));
  if (first && bases.length === 1 && answers.length === 0 && isMadeUp(operation))
    yield { key: 'as-it-is', words: 'a request as declared', request: first };
  for (const accept of new Set(answers))
    yield { key: `accept/${accept}`, words: `that it is asked for ${accept}`, request: { ...first, accept } };
}
