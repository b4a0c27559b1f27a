import { isNode, type Node } from '../../../openapi/resolve.ts';
import { namedThere, parametersOf } from '../parameters.ts';
import type { Repair, Surroundings } from '../repair.ts';

/** Each name in the braces of a path must be declared. @see https://spec.openapis.org/oas/v3.1.0#path-templating */
export const undeclaredPathParameters: Repair = {
  name: 'undeclared-path-parameters',
  what: 'a name in the braces of a path that no parameter declares',
  chokes: 'clients cannot fill it in, servers do not check it',
  done: 'declared as any text',
  roles: ['operation'],
  apply(node, { document, place }) {
    const path = String(place.above?.segment ?? '');
    const names = namesIn(path);
    if (names.length === 0) return undefined;
    const item = itemAbove({ document, place });
    const declared = [...parametersOf(document, item), ...parametersOf(document, node)]
      .filter((parameter) => parameter['in'] === 'path')
      .map((parameter) => parameter['name']);
    const missing = names.filter((name) => !declared.includes(name));
    if (missing.length === 0) return undefined;
    const own = Array.isArray(node['parameters']) ? (node['parameters'] as readonly unknown[]) : [];
    const made = missing.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
    return { ...node, parameters: [...own, ...made] };
  },
};

/** A path has no place to leave out. */
export const optionalPathParameters: Repair = {
  name: 'optional-path-parameters',
  what: 'a path parameter that is not `required`',
  chokes: 'openapi-typescript lets clients leave it out',
  done: 'required',
  roles: ['parameter'],
  apply(node) {
    return node['in'] === 'path' && node['required'] !== true && node['$ref'] === undefined
      ? { ...node, required: true }
      : undefined;
  },
};

function namesIn(path: string): string[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)];
}

function itemAbove({ document, place }: Pick<Surroundings, 'document' | 'place'>): Node {
  const items = document['paths'];
  const path = String(place.above?.segment ?? '');
  const item = isNode(items) && place.above?.above?.segment === 'paths' ? namedThere(document, items[path]) : undefined;
  return item ?? {};
}
