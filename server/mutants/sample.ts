import { isObject, type JsonObject } from '../guard/api-document.ts';
import { below, follow, nodeAt } from './pointer.ts';

const DEPTH = 12;

/**
 * A small value that a schema was written for: its first example, constant or word, else the least that its rules ask
 * for. A guess, which a validator has to confirm.
 */
export function sampleOf(document: JsonObject, pointer: string, depth = 0): unknown {
  const { node, pointer: at } = follow(document, pointer);
  const [example] = Array.isArray(node['examples']) ? node['examples'] : [];
  const given = [
    node['const'],
    node['example'],
    example,
    node['default'],
    Array.isArray(node['enum']) ? node['enum'][0] : undefined,
  ];
  const known = given.find((value) => value !== undefined);
  if (known !== undefined || depth > DEPTH) return known;
  const inner = (...segments: readonly (string | number)[]) => sampleOf(document, below(at, ...segments), depth + 1);
  const parts = [
    ...indices(node['allOf']).map((index) => inner('allOf', index)),
    ...['oneOf', 'anyOf'].flatMap((name) => (indices(node[name]).length > 0 ? [inner(name, 0)] : [])),
  ];
  const own = ownSample(document, at, node, inner);
  const objects = [own, ...parts].filter(isObject);
  return objects.length > 0 ? Object.assign({}, ...objects) : (own ?? parts.find((value) => value !== undefined));
}

function ownSample(
  document: JsonObject,
  at: string,
  node: JsonObject,
  inner: (...segments: (string | number)[]) => unknown,
): unknown {
  const [type] = [node['type']].flat();
  if (type === 'object' || (type === undefined && isObject(node['properties']))) {
    const names = Array.isArray(node['required']) ? node['required'].map(String) : [];
    return Object.fromEntries(
      names.map((name) => [
        name,
        Object.hasOwn(nodeAt(document, below(at, 'properties')), name) ? inner('properties', name) : 'licet',
      ]),
    );
  }
  if (type === 'array') return Array.from({ length: Number(node['minItems'] ?? 0) }, () => inner('items'));
  if (type === 'integer' || type === 'number')
    return Number(node['minimum'] ?? Number(node['exclusiveMinimum'] ?? 0) + 1);
  if (type === 'boolean') return true;
  if (type === 'string') return TEXTS[String(node['format'])] ?? 'licet'.padEnd(Number(node['minLength'] ?? 0), 'x');
  return type === 'null' ? null : undefined;
}

const TEXTS: Readonly<Record<string, string>> = {
  date: '2020-12-31',
  'date-time': '2020-12-31T12:00:00Z',
  email: 'licet@example.com',
  uri: 'https://example.com/',
  uuid: '550e8400-e29b-41d4-a716-446655440000',
};

function indices(value: unknown): number[] {
  return Array.isArray(value) ? [...value.keys()] : [];
}
