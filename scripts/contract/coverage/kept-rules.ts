import type { Contract, Operation } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { BREAKERS } from '../derive/breakers.ts';
import { type Meeting, meetings } from '../derive/walk.ts';
import type { RequestValues } from '../request.ts';
import type { SchemaJudge } from '../violations.ts';
import { mustBeThere, ownParameters } from './request-rules.ts';

/** Values of a request, and the media type that its body was sent in. */
export interface SentValues {
  readonly values: RequestValues;
  readonly type?: string;
}

/** The rules, by name, that the values of a valid request keep, each because it had a say. */
export function* keptRules(
  contract: Contract,
  operation: Operation,
  { values, type }: SentValues,
  judge: SchemaJudge,
): Generator<string> {
  for (const parameter of ownParameters(contract, operation)) {
    const value = values[parameter.in][parameter.name];
    if (value === undefined) continue;
    const rule = mustBeThere(parameter);
    if (rule) yield rule.of;
    yield* keptBy(contract, parameter.schema.pointer, value, judge);
  }
  const pointer = operation.requestBody?.content[type ?? '']?.schema?.pointer;
  if (pointer !== undefined && values.body !== undefined) yield* keptBy(contract, pointer, values.body, judge);
}

function* keptBy({ document }: Contract, pointer: string, value: unknown, judge: SchemaJudge): Generator<string> {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  if (!fits(pointer, value)) return;
  for (const meeting of meetings(document, pointer, value, fits)) yield* rulesMet(meeting);
}

function* rulesMet({ node, pointer, value }: Meeting): Generator<string> {
  for (const keyword of [...Object.keys(BREAKERS), 'not'])
    if (keyword in node && hasSay(keyword, value)) yield below(pointer, keyword);
  if (!isNode(value)) return;
  yield* present(below(pointer, 'required'), node['required'], value);
  for (const [trigger, names] of Object.entries(isNode(node['dependentRequired']) ? node['dependentRequired'] : {}))
    if (Object.hasOwn(value, trigger)) yield* present(below(pointer, 'dependentRequired', trigger), names, value);
}

function* present(at: string, names: unknown, value: Node): Generator<string> {
  for (const name of Array.isArray(names) ? names : []) if (Object.hasOwn(value, String(name))) yield `${at}:${name}`;
}

type Kind = 'text' | 'number' | 'list' | 'object';

/** Keywords that say nothing of values of other kinds. */
const SPEAKS_OF: Readonly<Record<string, Kind>> = {
  minLength: 'text',
  maxLength: 'text',
  pattern: 'text',
  minimum: 'number',
  exclusiveMinimum: 'number',
  maximum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  minItems: 'list',
  maxItems: 'list',
  uniqueItems: 'list',
  items: 'list',
  unevaluatedItems: 'list',
  contains: 'list',
  minProperties: 'object',
  maxProperties: 'object',
  propertyNames: 'object',
  additionalProperties: 'object',
  unevaluatedProperties: 'object',
};

function hasSay(keyword: string, value: unknown): boolean {
  const kind = SPEAKS_OF[keyword];
  return kind === undefined || kind === kindOf(value);
}

function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) return 'list';
  if (isNode(value)) return 'object';
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' ? 'text' : undefined;
}
