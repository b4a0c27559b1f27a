import type { Operation } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import type { Edit } from '../case.ts';
import { wordsOf } from '../derive/named-words.ts';
import { oncePer } from '../once.ts';
import { type Resource, singular } from './resources.ts';

/** A place in a body that names something that has to be there. */
export interface Reference {
  /** JSON Pointer into the body. */
  readonly at: string;
  readonly value: string | number;
  /** What it names one of; undefined where the document has no such thing. */
  readonly resource: Resource | undefined;
}

/**
 * The places of a body that name one of another resource, by their names: `authorId`, `author_ids`, `author: { id }`, and
 * what is called like the parameter of a path, as `sku` of `/products/{sku}`.
 */
export function referencesIn(resources: readonly Resource[], operation: Operation, body: unknown): Reference[] {
  const isOther = ({ create, replace, change }: Resource) => ![create, replace, change].includes(operation);
  return [...referencesAt({ ...calledIn(resources), isOther }, body, '', undefined)];
}

/** Resources by the words that they are called, and by those of what names one of them in a path. */
interface Called {
  /** What stands first in the document is meant. */
  readonly order: ReadonlyMap<Resource, number>;
  readonly byName: ReadonlyMap<string, readonly Resource[]>;
  readonly byParameter: ReadonlyMap<string, readonly Resource[]>;
}

/** Who is asked for: no operation refers to what it makes or changes itself. */
interface Candidates extends Called {
  isOther(resource: Resource): boolean;
}

/** Worked out once, and not for each name in each body: a document has a thousand resources, and a body a thousand names. */
const calledIn = oncePer((resources: readonly Resource[]): Called => {
  const by = (nameOf: (resource: Resource) => string) =>
    Map.groupBy(resources, (resource) => wordsOf(nameOf(resource)).join());
  return {
    order: new Map(resources.map((resource, index) => [resource, index])),
    byName: by(singular),
    byParameter: by(({ parameter }) => parameter),
  };
});

function* referencesAt(
  resources: Candidates,
  value: unknown,
  at: string,
  above: string | undefined,
): Generator<Reference> {
  if (!isNode(value)) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* referencesAt(resources, item, `${at}/${index}`, above);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const place = below(at, name);
    const several = Array.isArray(member) && member.every(isNaming);
    for (const [index, one] of several ? member.entries() : [[undefined, member] as const]) {
      if (!isNaming(one)) continue;
      const named = resourceNamed(resources, name, one, above);
      if (named !== 'none')
        yield { at: index === undefined ? place : `${place}/${index}`, value: one, resource: named };
    }
    if (!several) yield* referencesAt(resources, member, place, name);
  }
}

/** Names of a thing among its like that tell nothing of its kind. */
const PLAIN = new Set(['id', 'uuid', 'key', 'code', 'name', 'slug', 'number', 'ref']);
const IDS = new Set(['id', 'ids', 'uuid', 'uuids']);

function resourceNamed(
  { order, byName, byParameter, isOther }: Candidates,
  name: string,
  value: string | number,
  above: string | undefined,
): Resource | undefined | 'none' {
  const words = wordsOf(name);
  // `billing_customer` is a customer.
  const called = (wanted: readonly string[]) =>
    wanted
      .flatMap((_, from) => byName.get(wanted.slice(from).join()) ?? [])
      .filter(isOther)
      .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))[0];
  if (IDS.has(words.at(-1) ?? '') && words.length > 1) return called(words.slice(0, -1));
  if (PLAIN.has(words.join(''))) {
    const owner = above === undefined ? undefined : called(wordsOf(above));
    return owner && ['id', 'uuid', owner.parameter].includes(name) ? owner : 'none';
  }
  const parameter = byParameter.get(words.join())?.find(isOther);
  if (parameter) return parameter;
  return (isIdLike(value) ? called(words) : undefined) ?? 'none';
}

function isNaming(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isIdLike(value: string | number): boolean {
  return typeof value === 'number'
    ? Number.isInteger(value)
    : /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}

/** What a reference is to name instead, undefined where nothing of the kind is known. */
export type IdFor = (resource: Resource) => Promise<unknown>;

/** Edits that have references name what is there, and the references that go on naming what may not be. */
export async function resolved(
  references: readonly Reference[],
  idFor: IdFor,
): Promise<{ readonly edits: readonly Edit[]; readonly open: readonly Reference[] }> {
  const edits: Edit[] = [];
  const open: Reference[] = [];
  for (const reference of references) {
    const id = reference.resource && (await idFor(reference.resource));
    const value = asKindOf(reference.value, id);
    if (value === undefined) open.push(reference);
    else edits.push({ op: 'replace', path: `/body${reference.at}`, value });
  }
  return { edits, open };
}

function asKindOf(before: string | number, id: unknown): string | number | undefined {
  if (!isNaming(id)) return undefined;
  if (typeof before === 'string') return String(id);
  return Number.isFinite(Number(id)) ? Number(id) : undefined;
}
