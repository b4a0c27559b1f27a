import type { Document } from '../openapi/contract.ts';
import { withEachSchema } from '../openapi/dialect.ts';
import { below, segmentsOf, valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { typeName } from './names.ts';

/** A name in `components`, of letters that no URI has to write otherwise. */
const PLAIN = /^#\/components\/\w+\/[^/%]+$/;

/**
 * The document with each schema that is referred to where it stands as a component of its own: openapi-typescript writes types for
 * references to components, and for others the way through the document, of which the types know no `schema`, `items` or `allOf`.
 */
export function withPlainReferences(document: Document): Document {
  const components = isNode(document['components']) ? document['components'] : {};
  const own = isNode(components['schemas']) ? components['schemas'] : {};
  const names = new Map<string, string>();
  const taken = new Set(Object.keys(own));
  const nameOf = (pointer: string): string => {
    const known = names.get(pointer);
    if (known !== undefined) return known;
    const plain = typeName(segmentsOf(pointer).join(' '));
    let free = plain;
    for (let next = 2; taken.has(free); next += 1) free = `${plain}${next}`;
    names.set(pointer, free);
    taken.add(free);
    return free;
  };
  for (const name of Object.keys(own)) if (name.includes('%')) nameOf(below('#/components/schemas', name));
  const made = withEachSchema(document, (schema) => {
    const { $ref, ...beside } = schema;
    if (typeof $ref !== 'string' || !$ref.startsWith('#/') || PLAIN.test($ref)) return schema;
    return { ...beside, $ref: `#/components/schemas/${nameOf(decodeURIComponent($ref))}` };
  });
  if (names.size === 0) return document;
  const moved = [...names].map(([pointer, name]) => [name, valueAt(made, pointer)] as const);
  const schemas = Object.entries(schemasOf(made)).filter(([name]) => !name.includes('%'));
  return {
    ...made,
    components: { ...(made['components'] as object), schemas: Object.fromEntries([...schemas, ...moved]) },
  };
}

function schemasOf({ components }: Document): object {
  return isNode(components) && isNode(components['schemas']) ? components['schemas'] : {};
}
