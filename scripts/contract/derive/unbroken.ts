import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { BREAKERS } from './breakers.ts';

/** A rule that a request can break, and its name: of `required`, each name is a rule. */
export interface Rule {
  readonly keyword: string;
  readonly pointer: string;
  readonly of: string;
}

/** A rule of an operation's request that no case breaks. */
export interface UnbrokenRule extends Omit<Rule, 'of'> {
  readonly operation: string;
  /** The property, where the rule is that it must be there. */
  readonly name?: string;
  readonly reason: string;
}

const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', 'dependentSchemas'];
const SCHEMAS = ['items', 'additionalProperties', 'unevaluatedProperties', 'then', 'else'];
/** These forbid only where they are `false`; otherwise they lead to a schema. */
const FORBIDDING = ['additionalProperties', 'unevaluatedProperties', 'items', 'unevaluatedItems'];

/** Every rule of a schema and of all that it refers to, each once. */
export function* rulesOf(document: Document, pointer: string, seen = new Set<string>()): Generator<Rule> {
  const node = valueAt(document, pointer);
  if (!isNode(node) || seen.has(pointer)) return;
  seen.add(pointer);
  yield* ownRules(node, pointer);
  if (typeof node['$ref'] === 'string') yield* rulesOf(document, decodeURIComponent(node['$ref']), seen);
  for (const name of SCHEMAS) yield* rulesOf(document, below(pointer, name), seen);
  for (const name of [...LISTS, ...MAPS]) {
    const members = node[name];
    if (typeof members !== 'object' || members === null) continue;
    for (const member of Object.keys(members)) yield* rulesOf(document, below(pointer, name, member), seen);
  }
}

function* ownRules(node: Node, pointer: string): Generator<Rule> {
  for (const keyword of [...Object.keys(BREAKERS), 'not']) {
    if (!(keyword in node) || (FORBIDDING.includes(keyword) && node[keyword] !== false)) continue;
    yield { keyword, pointer: below(pointer, keyword), of: below(pointer, keyword) };
  }
  const needed: [string, string, unknown][] = [['required', below(pointer, 'required'), node['required']]];
  const dependent = isNode(node['dependentRequired']) ? Object.entries(node['dependentRequired']) : [];
  for (const [trigger, names] of dependent)
    needed.push(['dependentRequired', below(pointer, 'dependentRequired', trigger), names]);
  for (const [keyword, at, names] of needed) {
    for (const name of Array.isArray(names) ? names : []) yield { keyword, pointer: at, of: `${at}:${name}` };
  }
}
