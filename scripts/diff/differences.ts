import type { Document } from '../openapi/contract.ts';
import { below } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { type Layer, layersOf } from './layers.ts';
import { withoutNull } from './or-null.ts';
import { OPAQUE, type Promised, promisesOf } from './promises.ts';
import { isSame } from './same.ts';

/** A schema of one version. */
export interface Standing {
  readonly document: Document;
  readonly pointers: readonly string[];
}

/** Something that one version says of a value, and the other does not, or says otherwise. */
export interface Difference {
  /** A keyword of JSON Schema; of `properties` and `required`, each name is a difference of its own. */
  readonly keyword: string;
  /** Where in the value: a JSON Pointer, with an asterisk for each item and each member without a name of its own. */
  readonly at: string;
  readonly before?: Promised;
  readonly after?: Promised;
  /** Where the schemas stand that do, or do not, say it. */
  readonly places: { readonly before?: string; readonly after?: string };
  /** True where the value is one of a list before, or after: there are no others to look for. */
  readonly listed: { readonly before: boolean; readonly after: boolean };
  /** Of a union: how many branches it has, none where there is no union. */
  readonly branches?: { readonly before: number; readonly after: number };
}

/** Deeper than this a schema refers to itself in ways that no name gives away. */
const DEEPEST = 40;

/** How the schemas of two versions differ: each keyword that says something else, wherever in the value. */
export function differencesOf(before: Standing, after: Standing): readonly Difference[] {
  const seen = new Set<string>();
  const found: Difference[] = [];
  const visit: Visit = (one, other, at, beside = NOTHING) => {
    const key = JSON.stringify([one, other]);
    if (seen.has(key) || at.split('/').length > DEEPEST) return;
    seen.add(key);
    const [was, is] = [withoutNull(before.document, one), withoutNull(after.document, other)];
    const [earlier, later] = [layersOf(before.document, was.pointers), layersOf(after.document, is.pointers)];
    const said = [promisesOf(earlier, was.orNull), promisesOf(later, is.orNull)] as const;
    const places = { ...standsAt('before', earlier), ...standsAt('after', later) };
    const listed = { before: said[0].has('enum'), after: said[1].has('enum') };
    const note: Note = (keyword, where, was, is, branches) => {
      const sides = { ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) };
      found.push({ keyword, at: where, places, listed, ...sides, ...(branches ? { branches } : {}) });
    };
    // What is said of objects says nothing any more where there are none.
    if (isOtherType(said[0].get('type')?.value, said[1].get('type')?.value)) {
      note('type', at, said[0].get('type'), said[1].get('type'));
      return;
    }
    for (const keyword of new Set([...said[0].keys(), ...said[1].keys()])) {
      const [was, is] = [said[0].get(keyword), said[1].get(keyword)];
      if (isAlike(keyword, was?.value, is?.value)) continue;
      note(keyword, at, was, is);
    }
    compareRequired([...earlier, ...beside.before], [...later, ...beside.after], (name, was, is) =>
      note('required', below(at, name), was, is),
    );
    for (const name of namesOf([...earlier, ...later], 'properties')) {
      const [was, is] = [partsOf(earlier, 'properties', name), partsOf(later, 'properties', name)];
      if (was.length > 0 && is.length > 0) visit(was, is, below(at, name));
      else note('properties', below(at, name), standing(was, name), standing(is, name));
    }
    for (const pattern of namesOf([...earlier, ...later], 'patternProperties')) {
      const [was, is] = [partsOf(earlier, 'patternProperties', pattern), partsOf(later, 'patternProperties', pattern)];
      if (was.length > 0 && is.length > 0) visit(was, is, below(at, '*'));
      else note('patternProperties', at, standing(was, pattern), standing(is, pattern));
    }
    compareRest(earlier, later, at, visit, note);
    for (const union of ['oneOf', 'anyOf']) compareUnions(union, earlier, later, at, note);
  };
  const compareUnions = (union: string, earlier: Layers, later: Layers, at: string, note: Note): void => {
    const one = branchesOf(before.document, earlier, union);
    const other = branchesOf(after.document, later, union);
    const { gone, come } = unlike(one, other);
    const branches = { before: one.length, after: other.length };
    const only = gone.length === 1 && come.length === 1 ? come[0] : undefined;
    for (const branch of gone) {
      const same = come.find((candidate) => candidate.key === branch.key) ?? only;
      if (same) {
        come.splice(come.indexOf(same), 1);
        visit([branch.pointer], [same.pointer], at, { before: earlier, after: later });
      } else note(union, at, { value: branch.key, pointer: branch.pointer }, undefined, branches);
    }
    for (const branch of come) note(union, at, undefined, { value: branch.key, pointer: branch.pointer }, branches);
  };
  const isAlike = (keyword: string, was: unknown, is: unknown): boolean => {
    const [one, other] = [
      { document: before.document, value: was },
      { document: after.document, value: is },
    ] as const;
    return isSame(one, other, OPAQUE.has(keyword) ? 'allOf' : keyword);
  };
  const unlike = (one: readonly Branch[], other: readonly Branch[]) => {
    const come = [...other];
    const isThere = ({ schema }: Branch) => {
      const index = come.findIndex((candidate) => isAlike('', schema, candidate.schema));
      if (index >= 0) come.splice(index, 1);
      return index >= 0;
    };
    return { gone: one.filter((branch) => !isThere(branch)), come };
  };
  visit(before.pointers, after.pointers, '');
  return found;
}

type Layers = readonly Layer[];
type Visit = (one: readonly string[], other: readonly string[], at: string, beside?: Beside) => void;

/** What else is said of a value, in whichever branch it is. */
interface Beside {
  readonly before: Layers;
  readonly after: Layers;
}

const NOTHING: Beside = { before: [], after: [] };
type Note = (keyword: string, at: string, was?: Promised, is?: Promised, branches?: Difference['branches']) => void;

/** What only refers elsewhere is no place to look at. */
function standsAt(side: 'before' | 'after', layers: Layers): Difference['places'] {
  const layer = layers.find(({ node }) => !('$ref' in node)) ?? layers[0];
  return layer ? { [side]: layer.pointer } : {};
}

export function isOtherType(was: unknown, is: unknown): boolean {
  if (was === undefined || is === undefined) return false;
  const whole = (types: unknown) => [types].flat().map((type) => (type === 'integer' ? 'number' : type));
  return !whole(was).some((type) => whole(is).includes(type));
}

function compareRequired(
  earlier: Layers,
  later: Layers,
  note: (name: string, was?: Promised, is?: Promised) => void,
): void {
  const asked = (layers: Layers) =>
    new Map(
      layers.flatMap(({ node, pointer }) =>
        (Array.isArray(node['required']) ? node['required'] : []).map((name): [string, Promised] => [
          String(name),
          { value: true, pointer: below(pointer, 'required') },
        ]),
      ),
    );
  const [was, is] = [asked(earlier), asked(later)];
  for (const name of new Set([...was.keys(), ...is.keys()]))
    if (was.has(name) !== is.has(name)) note(name, was.get(name), is.get(name));
}

function namesOf(layers: Layers, keyword: string): ReadonlySet<string> {
  return new Set(layers.flatMap(({ node }) => (isNode(node[keyword]) ? Object.keys(node[keyword]) : [])));
}

function partsOf(layers: Layers, keyword: string, name: string): readonly string[] {
  return layers.flatMap(({ node, pointer }) =>
    isNode(node[keyword]) && Object.hasOwn(node[keyword], name) ? [below(pointer, keyword, name)] : [],
  );
}

function standing([pointer]: readonly string[], name: string): Promised | undefined {
  return pointer === undefined ? undefined : { value: name, pointer };
}

/** Items, and the members and items that have no schema of their own. */
function compareRest(earlier: Layers, later: Layers, at: string, visit: Visit, note: Note): void {
  for (const keyword of ['items', 'additionalProperties'] as const) {
    const [was, is] = [restOf(earlier, keyword), restOf(later, keyword)];
    if (was.closed !== is.closed)
      note(keyword, at, was.closed ? was.closing : undefined, is.closed ? is.closing : undefined);
    else if (was.schemas.length > 0 && is.schemas.length > 0) visit(was.schemas, is.schemas, below(at, '*'));
    else if (was.schemas.length + is.schemas.length > 0)
      note(keyword, at, standing(was.schemas, keyword), standing(is.schemas, keyword));
  }
  const most = Math.max(0, ...[...earlier, ...later].map(({ node }) => listOf(node['prefixItems']).length));
  for (let index = 0; index < most; index += 1) {
    const [was, is] = [earlier, later].map((layers) =>
      layers
        .filter(({ node }) => index < listOf(node['prefixItems']).length)
        .map(({ pointer }) => below(pointer, 'prefixItems', index)),
    ) as [string[], string[]];
    if (was.length > 0 && is.length > 0) visit(was, is, below(at, index));
    else note('prefixItems', below(at, index), standing(was, String(index)), standing(is, String(index)));
  }
}

interface Rest {
  /** True where there may be none. */
  readonly closed: boolean;
  readonly closing: Promised;
  readonly schemas: readonly string[];
}

function restOf(layers: Layers, keyword: 'items' | 'additionalProperties'): Rest {
  const unevaluated = keyword === 'items' ? 'unevaluatedItems' : 'unevaluatedProperties';
  const closing = layers.flatMap(({ node, pointer }) =>
    [keyword, unevaluated].filter((name) => node[name] === false).map((name) => below(pointer, name)),
  );
  const schemas = layers.filter(({ node }) => isNode(node[keyword])).map(({ pointer }) => below(pointer, keyword));
  return { closed: closing.length > 0, closing: { value: false, pointer: closing[0] ?? '' }, schemas };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

interface Branch {
  readonly pointer: string;
  readonly schema: unknown;
  /** What it is called, or what tells it from the others. */
  readonly key: string;
}

function branchesOf(document: Document, layers: Layers, union: string): Branch[] {
  return layers.flatMap(({ node, pointer }) =>
    listOf(node[union]).map((branch, index) => ({
      pointer: below(pointer, union, index),
      schema: branch,
      key: keyOf(document, below(pointer, union, index)),
    })),
  );
}

function keyOf(document: Document, pointer: string): string {
  const layers = layersOf(document, [pointer]);
  for (const { node } of layers) {
    for (const [name, property] of Object.entries(isNode(node['properties']) ? node['properties'] : {})) {
      if (!isNode(property)) continue;
      const only =
        'const' in property
          ? property['const']
          : listOf(property['enum']).length === 1
            ? listOf(property['enum'])[0]
            : undefined;
      if (only !== undefined) return `${name} ${JSON.stringify(only)}`;
    }
  }
  const ref = layers[0]?.node['$ref'];
  if (typeof ref === 'string') return ref.slice(ref.lastIndexOf('/') + 1);
  return String(
    layers.map(({ node }) => node['type']).find((type) => type !== undefined) ??
      pointer.slice(pointer.lastIndexOf('/') + 1),
  );
}
