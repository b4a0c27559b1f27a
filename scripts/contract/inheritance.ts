import type { Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** Which schemas of a document inherit from which, by `allOf`. */
export interface Inheritance {
  /** Where a schema refers to what it inherits from: it is not what that base is mapped to, which would go round in circles. */
  readonly inheriting: ReadonlySet<unknown>;
  /** References to the schemas that inherit from one, or from one that does, each once; not that one. */
  heirsOf(ref: string): readonly string[];
}

export function inheritanceIn(document: Document): Inheritance {
  const inheriting = new Set<unknown>();
  const children = new Map<string, string[]>();
  const schemas = valueAt(document, '#/components/schemas');
  for (const [name, schema] of Object.entries(isNode(schemas) ? schemas : {}))
    for (const part of partsOf(schema)) {
      inheriting.add(part);
      const parent = part['$ref'];
      if (typeof parent !== 'string') continue;
      children.set(parent, [...(children.get(parent) ?? []), `#/components/schemas/${name}`]);
    }
  return {
    inheriting,
    heirsOf(ref) {
      const heirs = new Set<string>([ref]);
      // A set is walked to its end, however much is put into it on the way.
      for (const one of heirs) for (const child of children.get(one) ?? []) heirs.add(child);
      heirs.delete(ref);
      return [...heirs];
    },
  };
}

function partsOf(schema: unknown): readonly Node[] {
  const all = isNode(schema) ? schema['allOf'] : [];
  return Array.isArray(all) ? all.filter(isNode) : [];
}
