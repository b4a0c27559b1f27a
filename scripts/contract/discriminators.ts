import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';
import { withMembers } from './members.ts';
import { mentions } from './mentions.ts';

/**
 * A document whose schemas say themselves what its discriminators say with a mapping: a branch of a union is for values
 * of its name alone, and one that a base is referred to for is as the schema that its name is mapped to.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function withDiscriminators(document: Document): Document {
  if (!mentions(document, 'discriminator')) return document;
  const bases = new Map<string, Named>();
  const inheriting = inheritingIn(document);
  const asked = (value: unknown): unknown => {
    const copy = withMembers(value, asked);
    if (!isNode(value) || !isNode(copy)) return copy;
    const named = namedBy(value);
    const base = typeof value['$ref'] === 'string' && !inheriting.has(value) ? baseOf(value['$ref']) : undefined;
    if (base) return { allOf: [copy, ...asNamed(base)] };
    return named ? withNamedBranches(copy, named) : copy;
  };
  const baseOf = (ref: string): Named | undefined => {
    const known = bases.get(ref);
    if (known) return known;
    const node = valueAt(document, decodeURIComponent(ref));
    const named = isNode(node) && !node['oneOf'] && !node['anyOf'] ? namedBy(node) : undefined;
    if (named) bases.set(ref, named);
    return named;
  };
  return asked(document) as Document;
}

/** What inherits from a base is not what the base is mapped to: that would go round in circles. */
function inheritingIn(document: Document): ReadonlySet<unknown> {
  const schemas = valueAt(document, '#/components/schemas');
  const parts = Object.values(isNode(schemas) ? schemas : {}).map((schema) => (isNode(schema) ? schema['allOf'] : []));
  return new Set(parts.flatMap((all) => (Array.isArray(all) ? all : [])));
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

function withNamedBranches(node: Node, { property, mapping }: Named): Node {
  const branches = (union: string) =>
    Array.isArray(node[union])
      ? {
          [union]: node[union].map((branch: unknown) => {
            const names = mapping.filter(([, ref]) => isNode(branch) && branch['$ref'] === ref).map(([name]) => name);
            return names.length === 0 ? branch : { allOf: [branch, { properties: { [property]: { enum: names } } }] };
          }),
        }
      : {};
  return { ...node, ...branches('oneOf'), ...branches('anyOf') };
}

function asNamed({ property, mapping }: Named): Node[] {
  return [
    { properties: { [property]: { enum: mapping.map(([name]) => name) } } },
    ...mapping.map(([name, ref]) => ({
      if: { properties: { [property]: { const: name } }, required: [property] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
      then: { $ref: ref },
    })),
  ];
}
