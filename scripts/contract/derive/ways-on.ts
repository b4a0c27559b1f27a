import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import type { Edit } from '../case.ts';
import { isMarked } from '../marks.ts';
import { inOrderWith } from './in-order.ts';
import type { Ground } from './reach.ts';
import { samplesOf } from './sample.ts';
import type { Picks } from './sample-layers.ts';
import { textsFor } from './sample-text.ts';
import type { Meeting } from './walk.ts';

/** A change to a value that leads it to a schema which it has not met. */
export interface WayOn {
  /** The schema that is met there. */
  readonly leadsTo: string;
  readonly keyword: string;
  /** Follows "a body ". */
  readonly words: string;
  /** Edits of which any may do, the likeliest first. */
  readonly edits: (ground: Ground) => Generator<Edit>;
}

/** The ways on from a schema that a value meets: members and items that it lacks, branches that it does not take. */
export function* waysOn(document: Document, { node, pointer, value, at }: Meeting): Generator<WayOn> {
  const place = `/body${at}`;
  if (isNode(value)) yield* toMembers(document, node, pointer, value, at);
  if (Array.isArray(value)) yield* toItems(node, pointer, value, place, at);
  yield* toBranches(node, pointer, value, place, at);
}

function* toMembers(document: Document, node: Node, pointer: string, value: Node, at: string): Generator<WayOn> {
  const add = (name: string, leadsTo: string, keyword: string): WayOn => ({
    leadsTo,
    keyword,
    words: `with ${below(at, name)}`,
    *edits(ground) {
      const path = below(`/body${at}`, name);
      const others = companions(ground, node, pointer, value, name);
      const members = function* () {
        for (const member of valuesFor(ground, leadsTo)) yield* new Set([inOrderWith(value, name, member), member]);
      };
      for (const member of members())
        if (others) yield { op: 'replace', path: `/body${at}`, value: { ...value, ...others, [name]: member } };
        else yield { op: 'add', path, value: member };
    },
  });
  const declared = isNode(node['properties']) ? Object.keys(node['properties']) : [];
  // What is the server's to choose is not sent to it.
  for (const name of declared.filter((candidate) => !Object.hasOwn(value, candidate)))
    if (!isMarked(document, below(pointer, 'properties', name), 'readOnly'))
      yield add(name, below(pointer, 'properties', name), 'properties');
  for (const pattern of isNode(node['patternProperties']) ? Object.keys(node['patternProperties']) : []) {
    const name = [...textsFor({ pattern })].find(
      (text) => regularExpression(pattern)?.test(text) && !Object.hasOwn(value, text),
    );
    if (name !== undefined) yield add(name, below(pointer, 'patternProperties', pattern), 'patternProperties');
  }
  for (const rest of ['additionalProperties', 'unevaluatedProperties']) {
    if (!isNode(node[rest]) || Object.hasOwn(value, 'licetExtra')) continue;
    const name = [...textsFor(isNode(node['propertyNames']) ? node['propertyNames'] : {})][0];
    yield add(name ?? 'licetExtra', below(pointer, rest), rest);
  }
  for (const name of isNode(node['dependentSchemas']) ? Object.keys(node['dependentSchemas']) : []) {
    const schema = below(pointer, 'properties', name);
    if (Object.hasOwn(value, name) || valueAt(document, schema) === undefined) continue;
    const leadsTo = below(pointer, 'dependentSchemas', name);
    const alone = add(name, schema, 'dependentSchemas');
    yield {
      ...alone,
      leadsTo,
      *edits(ground) {
        yield* alone.edits(ground);
        // With what it must not come without.
        const [member] = valuesFor(ground, schema);
        for (const other of valuesFor(ground, leadsTo))
          if (isNode(other)) yield { op: 'replace', path: `/body${at}`, value: { ...value, ...other, [name]: member } };
      },
    };
  }
}

/** What a member may not come without, undefined where it is all there. */
function companions(ground: Ground, node: Node, pointer: string, value: Node, name: string): Node | undefined {
  const needed = isNode(node['dependentRequired']) ? node['dependentRequired'][name] : undefined;
  const missing = Array.isArray(needed) ? needed.map(String).filter((other) => !Object.hasOwn(value, other)) : [];
  if (missing.length === 0) return undefined;
  return Object.fromEntries(
    missing.map((other) => [other, valuesFor(ground, below(pointer, 'properties', other)).next().value ?? 'licet']),
  );
}

function* toItems(node: Node, pointer: string, value: readonly unknown[], place: string, at: string): Generator<WayOn> {
  const prefix = Array.isArray(node['prefixItems']) ? node['prefixItems'].length : 0;
  const leadsTo =
    value.length < prefix
      ? below(pointer, 'prefixItems', value.length)
      : isNode(node['items'])
        ? below(pointer, 'items')
        : '';
  if (leadsTo === '' || value.length > prefix) return;
  yield {
    leadsTo,
    keyword: value.length < prefix ? 'prefixItems' : 'items',
    words: `with an item more in ${at === '' ? 'it' : at}`,
    *edits(ground) {
      for (const item of valuesFor(ground, leadsTo)) yield { op: 'add', path: `${place}/-`, value: item };
    },
  };
}

function* toBranches(node: Node, pointer: string, value: unknown, place: string, at: string): Generator<WayOn> {
  const to = (keyword: string, leadsTo: string, picks: Picks): WayOn => ({
    leadsTo,
    keyword,
    words: `${at === '' ? 'that' : `whose ${at}`} is as ${leadsTo.slice(pointer.length)} has it`,
    *edits(ground) {
      const [alone, whole] = [[...valuesFor(ground, leadsTo)], [...madeUp(ground, pointer, picks)]];
      for (const other of alone
        .flatMap((one, index) => [one, ...whole.slice(index, index + 1)])
        .concat(whole.slice(alone.length))) {
        if (isNode(other) && isNode(value)) yield { op: 'replace', path: place, value: { ...value, ...other } };
        yield { op: 'replace', path: place, value: other };
      }
    },
  });
  for (const part of ['oneOf', 'anyOf']) {
    const branches = node[part];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys()) yield to(part, below(pointer, part, index), { [below(pointer, part)]: index });
  }
  if (!isNode(node['if'])) return;
  for (const [index, part] of ['else', 'then'].entries()) {
    if (isNode(node[part])) yield to(part, below(pointer, part), { [below(pointer, 'if')]: index + 1 });
  }
}

/** What fits a schema: what examples have there, then what can be made up. */
function* valuesFor(ground: Ground, pointer: string): Generator<unknown> {
  yield* ground.donors?.get(pointer) ?? [];
  yield* madeUp(ground, pointer);
}

/** What examples have of a union may be of another branch: of one that is picked, all is made up. */
function* madeUp({ document, judge }: Ground, pointer: string, picks: Picks = {}): Generator<unknown> {
  let left = MOST_TRIES;
  for (const sample of samplesOf(document, pointer, judge, picks)) {
    yield sample;
    left -= 1;
    if (left === 0) return;
  }
}

const MOST_TRIES = 4;
