import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { ownWordsOf, standsForOthers, wordsOf } from './discriminator-words.ts';
import { inheritanceIn } from './inheritance.ts';
import { withMembers } from './members.ts';
import { mentions } from './mentions.ts';

/**
 * A document whose schemas say themselves what its discriminators say with a mapping: a branch of a union is for values
 * of its name alone, and one that a base is referred to for is as the schema that its name is mapped to.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function withDiscriminators(document: Document): Document {
  if (!mentions(document, 'discriminator')) return document;
  const bases = new Map<string, readonly Node[]>();
  const { inheriting, heirsOf } = inheritanceIn(document);
  const asked = (value: unknown): unknown => {
    const copy = withMembers(value, asked);
    if (!isNode(value) || !isNode(copy)) return copy;
    const named = namedBy(value);
    const base = typeof value['$ref'] === 'string' && !inheriting.has(value) ? baseOf(value['$ref']) : undefined;
    if (base) return { allOf: [copy, ...base] };
    return named ? withNamedBranches(document, copy, { named, node: value }) : copy;
  };
  const baseOf = (ref: string): readonly Node[] | undefined => {
    const known = bases.get(ref);
    if (known) return known;
    const node = valueAt(document, decodeURIComponent(ref));
    const named = isNode(node) && !node['oneOf'] && !node['anyOf'] ? namedBy(node) : undefined;
    if (!named) return undefined;
    const base = asNamed(document, named, heirsOf(ref));
    bases.set(ref, base);
    return base;
  };
  return asked(document) as Document;
}

interface Named {
  readonly property: string;
  /** References to schemas by the names that values bear. */
  readonly mapping: readonly (readonly [name: string, ref: string])[];
}

function namedBy({ discriminator }: Node): Named | undefined {
  if (!isNode(discriminator) || !isNode(discriminator['mapping'])) return undefined;
  const { propertyName: property, mapping } = discriminator;
  const named = Object.entries(mapping).flatMap(([name, to]) =>
    typeof to === 'string' ? [[name, to.includes('/') ? to : `#/components/schemas/${to}`] as const] : [],
  );
  return typeof property === 'string' && named.length > 0 ? { property, mapping: named } : undefined;
}

/**
 * As soon as a mapping names one branch, the others bear the names of their schemas. Those that stand for others themselves bear any, but for
 * what the rest are called.
 */
function withNamedBranches(document: Document, copy: Node, { named, node }: { named: Named; node: Node }): Node {
  const { property, mapping } = named;
  const isMapped = (ref: string | undefined) => mapping.some(([, to]) => to === ref);
  const isOpen = (ref: string | undefined) => ref !== undefined && !isMapped(ref) && standsForOthers(document, ref);
  const wordsOfBranch = (branch: unknown) => {
    const ref = refOf(branch);
    return ref === undefined || isOpen(ref) ? [] : wordsFor(document, named, ref);
  };
  const unions = ['oneOf', 'anyOf'].flatMap((union) => {
    const [branches, originals] = [copy[union], node[union]];
    if (!Array.isArray(branches) || !Array.isArray(originals)) return [];
    if (!branches.some((branch) => isMapped(refOf(branch)))) return [];
    const words = branches.map(wordsOfBranch);
    const taken = [...new Set(words.flat())];
    const bound = branches.map((branch, place) => {
      const own = words[place] ?? [];
      const isOthers = isOpen(refOf(originals[place])) && taken.length > 0;
      const rule = own.length > 0 ? { enum: own } : isOthers ? { not: { enum: taken } } : undefined;
      return rule ? { allOf: [branch, { properties: { [property]: rule } }] } : branch;
    });
    return [[union, bound] as const];
  });
  return { ...copy, ...Object.fromEntries(unions) };
}

function refOf(branch: unknown): string | undefined {
  return isNode(branch) && typeof branch['$ref'] === 'string' ? branch['$ref'] : undefined;
}

/** What values of a schema may be called by a mapping; the name of the schema stays one of them, unless the mapping gives it away. */
function wordsFor(document: Document, { property, mapping }: Named, ref: string): unknown[] {
  const name = COMPONENT.exec(ref)?.[1];
  const mapped = mapping.filter(([, to]) => to === ref).map(([one]) => one);
  const isNamed = name !== undefined && !mapping.some(([one]) => one === name);
  return wordsOf(document, ref, property, isNamed ? [...mapped, name] : mapped);
}

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;

/** What a value of a base is: as the schema that its name is mapped to, or as the one of its heirs that bears it. */
function asNamed(document: Document, named: Named, heirs: readonly string[]): Node[] {
  const { property, mapping } = named;
  const refs = [...new Set(mapping.map(([, ref]) => ref))];
  const mapped = refs.map((ref) => [ref, wordsFor(document, named, ref)] as const);
  const others = heirs
    .filter((ref) => !refs.includes(ref))
    .map((ref) => [ref, wordsFor(document, named, ref)] as const);
  // Where a schema's own words are others than those that are mapped to it, no word can be said to be none.
  const isKnown = mapped.every(([, own]) => own.length > 0);
  const all = [...mapped, ...others].flatMap(([ref, own]) =>
    own.length > 0 ? own : ownWordsOf(document, ref, property),
  );
  return [
    ...(isKnown ? [{ properties: { [property]: { enum: [...new Set(all)] } } }] : []),
    ...[...mapped, ...others]
      .filter(([, own]) => own.length > 0)
      .map(([ref, own]) => ({
        if: { properties: { [property]: { enum: own } }, required: [property] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
        then: { $ref: ref },
      })),
  ];
}
