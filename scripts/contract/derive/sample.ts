import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import type { SchemaJudge } from '../violations.ts';

/** A value that fits a schema, for where a document gives no example; undefined where none that we can think of fits. */
export function sampleOf(document: Document, pointer: string, judge: SchemaJudge): unknown {
  for (const candidate of candidates(document, pointer, judge, 0)) {
    if (judge.violationsOf(pointer, candidate).length === 0) return candidate;
  }
  return undefined;
}

/** Deeper than this a schema refers to itself. */
const DEEPEST = 6;

function* candidates(document: Document, pointer: string, judge: SchemaJudge, depth: number): Generator<unknown> {
  const node = valueAt(document, pointer);
  if (node === true) yield 'licet';
  if (!isNode(node) || depth > DEEPEST) return;
  yield* given(node);
  if (typeof node['$ref'] === 'string') yield* candidates(document, decodeURIComponent(node['$ref']), judge, depth + 1);
  const nested = (at: string) => first(document, at, judge, depth + 1);
  const own = ownSample(pointer, node, nested);
  if (own !== undefined) yield own;
  const branches = (part: string) => (Array.isArray(node[part]) ? [...node[part].keys()] : []);
  const all = branches('allOf').map((index) => nested(below(pointer, 'allOf', index)));
  if (all.length > 0) yield merged([...all, own]);
  for (const part of ['oneOf', 'anyOf']) {
    for (const index of branches(part)) yield merged([...all, own, nested(below(pointer, part, index))]);
  }
  if (node['type'] === undefined && all.length === 0) yield* ['licet', 1, true, {}, []];
}

/** The first candidate that fits its own schema; of none the last, for others may complete it. */
function first(document: Document, pointer: string, judge: SchemaJudge, depth: number): unknown {
  let last: unknown;
  for (const candidate of candidates(document, pointer, judge, depth)) {
    if (judge.violationsOf(pointer, candidate).length === 0) return candidate;
    last = candidate;
  }
  return last;
}

function* given(node: Node): Generator<unknown> {
  for (const name of ['const', 'example', 'default']) if (name in node) yield node[name];
  for (const name of ['examples', 'enum']) if (Array.isArray(node[name])) yield* node[name];
}

function ownSample(pointer: string, node: Node, nested: (pointer: string) => unknown): unknown {
  const number = (name: string) => (typeof node[name] === 'number' ? node[name] : undefined);
  const types = [node['type']].flat();
  if (types.includes('object') || isNode(node['properties']) || Array.isArray(node['required'])) {
    const properties = isNode(node['properties']) ? node['properties'] : {};
    const needed = Array.isArray(node['required']) ? node['required'].map(String) : [];
    return Object.fromEntries(
      needed.map((name) => [
        name,
        Object.hasOwn(properties, name) ? nested(below(pointer, 'properties', name)) : 'licet',
      ]),
    );
  }
  if (types.includes('array')) {
    return Array.from(
      { length: Math.min(number('minItems') ?? 1, 20) },
      () => nested(below(pointer, 'items')) ?? 'licet',
    );
  }
  if (types.includes('integer') || types.includes('number')) {
    const step = number('multipleOf') ?? 1;
    const least = number('minimum') ?? (number('exclusiveMinimum') ?? 0) + step;
    return Math.min(Math.ceil(least / step) * step, number('maximum') ?? Number.MAX_SAFE_INTEGER);
  }
  if (types.includes('boolean')) return true;
  if (types.includes('string')) return text(node, number('minLength') ?? 0, number('maxLength') ?? 1000);
  return types.includes('null') ? null : undefined;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2030-01-31',
  'date-time': '2030-01-31T12:00:00Z',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'licet@example.com',
  hostname: 'licet.example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/licet',
  uuid: '00000000-0000-4000-8000-000000000000',
};

const TRIES = ['licet', 'A', 'a', '1', 'LICET', '12345', 'licet-1', 'ABC-123', '1.0', '00:00:00:00:00:00'];

function text({ format, pattern }: Node, least: number, most: number): string {
  const formatted = Object.hasOwn(FORMATS, String(format)) ? FORMATS[String(format)] : undefined;
  const fitting =
    typeof pattern === 'string'
      ? [...TRIES, ...['0', 'a', 'A'].map((letter) => letter.repeat(Math.max(1, least)))].find((one) =>
          new RegExp(pattern, 'u').test(one),
        )
      : undefined;
  return formatted ?? fitting ?? 'licet'.padEnd(least, 'x').slice(0, most);
}

function merged(parts: readonly unknown[]): unknown {
  const objects = parts.filter(isNode);
  return objects.length > 0 ? Object.assign({}, ...objects) : parts.findLast((part) => part !== undefined);
}
