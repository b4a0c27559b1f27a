import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { DeclaredAnswer } from '../../../server/delivery.ts';
import { type ApiDocument, isObject, type JsonObject } from '../../../server/guard/api-document.ts';
import { createGuard } from '../../../server/guard/guard.ts';
import { createHostile, turnsBy } from '../../../server/hostile/hostile.ts';
import { VENDORS } from '../../../server/vendors/index.ts';

const EACH = 40;

/** Says of a body whether the document allows it: a reader of its own, which shares nothing with the guard. */
function readerOf(document: JsonObject) {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  addFormats.default(ajv);
  const whole = (least: number, most: number) => (value: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  ajv.addFormat('int32', { type: 'number', validate: whole(-(2 ** 31), 2 ** 31 - 1) });
  ajv.addFormat('int64', { type: 'number', validate: whole(-(2 ** 63), 2 ** 63 - 1) });
  ajv.addSchema({ ...document, $id: 'https://licet.test/document' });
  return (pointer: string) => ajv.compile({ $ref: `https://licet.test/document#${encodeURI(pointer)}` });
}

function step(at: string, ...names: readonly string[]): string {
  return [at, ...names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

describe.each(VENDORS)('$name', ({ operations, documentUrl }) => {
  const document = JSON.parse(readFileSync(documentUrl as URL, 'utf8')) as ApiDocument;
  const hostile = createHostile(document, createGuard(document));
  const reader = readerOf(document);

  test.each(operations)(
    'each extreme answer of $id is legal, and all that its schema leaves open is seen',
    async (operation) => {
      const at = step('', 'paths', operation.path, operation.method);
      for (const [status, types] of Object.entries(operation.responses)) {
        for (const declaredType of types) {
          const place = referred(document, step(at, 'responses', status));
          const schema = step(place, 'content', declaredType, 'schema');
          if (!isObject(valueAt(document, schema))) continue;
          const isLegal = reader(schema);
          const turns = turnsBy(0);
          const bodies: unknown[] = [];
          const answer: DeclaredAnswer = { status: Number.parseInt(status, 10) || 418, declaredType, body: {} };
          let said = '';
          for (let turn = 0; turn < EACH; turn += 1) {
            const { body, headers } = await hostile.instead(operation, answer, turns);
            said = String(headers?.['X-Licet-Hostile']);
            expect(said, `${operation.id} ${status}`).not.toContain('none');
            const sent: unknown = JSON.parse(JSON.stringify(body));
            expect(isLegal(sent), `${operation.id} ${status} ${said}: ${JSON.stringify(isLegal.errors)}`).toBe(true);
            bodies.push(sent);
          }
          const [, length] = /^\d+\/(\d+)/.exec(said) ?? [];
          expect(Number(length)).toBeLessThanOrEqual(EACH);
          const missed = [...promised(document, schema, '')].filter(
            (promise) => !bodies.some((body) => [...partsAt(body, promise.place)].some(promise.isSeen)),
          );
          expect(missed.map((promise) => `${promise.place} ${promise.says}`)).toEqual([]);
        }
      }
    },
  );
});

interface Promised {
  readonly place: string;
  readonly says: string;
  isSeen(part: unknown): boolean;
}

/** What must be seen of a schema: written anew from the document, and not from what the generator says that it did. */
function* promised(document: ApiDocument, pointer: string, place: string, depth = 0): Generator<Promised> {
  const at = referred(document, pointer);
  const schema = valueAt(document, at);
  if (!isObject(schema) || depth > 8) return;
  const listed = Array.isArray(schema['enum']) ? schema['enum'] : [];
  for (const word of listed) yield { place, says: `is ${JSON.stringify(word)}`, isSeen: (part) => part === word };
  for (const type of Array.isArray(schema['type']) ? schema['type'] : [])
    yield {
      place,
      says: `has the type ${type}`,
      isSeen: (part) => typeOf(part) === (type === 'integer' ? 'number' : type),
    };
  if (schema['type'] === 'boolean' && schema['const'] === undefined)
    for (const word of [true, false]) yield { place, says: `is ${word}`, isSeen: (part) => part === word };
  if (schema['type'] === 'array') {
    const least = Number(schema['minItems'] ?? 0);
    yield { place, says: `has ${least} items`, isSeen: (part) => Array.isArray(part) && part.length === least };
    yield { place, says: 'has many items', isSeen: (part) => Array.isArray(part) && part.length > least };
    yield* promised(document, step(at, 'items'), `${place}/*`, depth + 1);
  }
  if (typeof schema['minimum'] === 'number' && listed.length === 0)
    yield { place, says: 'is its minimum', isSeen: (part) => part === schema['minimum'] };
  for (const kind of ['oneOf', 'anyOf'])
    for (const index of Array.isArray(schema[kind]) ? schema[kind].keys() : [])
      yield* promised(document, step(at, kind, String(index)), place, depth + 1);
  if (!isObject(schema['properties'])) return;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  for (const name of Object.keys(schema['properties'])) {
    const has = (part: unknown) => isObject(part) && Object.hasOwn(part, name);
    if (!required.includes(name)) {
      yield { place, says: `lacks ${name}`, isSeen: (part) => isObject(part) && !has(part) };
      yield { place, says: `has ${name}`, isSeen: has };
    }
    yield* promised(document, step(at, 'properties', name), step(place, name), depth + 1);
  }
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function* partsAt(body: unknown, place: string): Generator<unknown> {
  const [, first, ...rest] = place.split('/');
  if (first === undefined) return yield body;
  const further = rest.length === 0 ? '' : `/${rest.join('/')}`;
  if (first === '*') {
    for (const item of Array.isArray(body) ? body : []) yield* partsAt(item, further);
    return;
  }
  const name = first.replaceAll('~1', '/').replaceAll('~0', '~');
  if (isObject(body) && Object.hasOwn(body, name)) yield* partsAt(body[name], further);
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, one) => (Object(node) as JsonObject)[one.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
}

function referred(document: ApiDocument, pointer: string): string {
  const node = valueAt(document, pointer);
  return isObject(node) && typeof node['$ref'] === 'string'
    ? referred(document, decodeURIComponent(node['$ref'].slice(1)))
    : pointer;
}
