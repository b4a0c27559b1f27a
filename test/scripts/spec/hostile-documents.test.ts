import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { casesOf, planAsTaken } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { readDocument } from '../../../scripts/spec/read-document.ts';
import { inferred } from '../../fixtures/server/inferred.ts';

const HEAD =
  "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: { /x: { get: { responses: { '200': { description: d } } } } }\n";

async function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'licet-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'openapi.yaml');
  writeFileSync(file, text);
  return readDocument(folder, file);
}

/** Thirty schemas, each made of the one before. */
function chain(link: (before: object) => object): object {
  const schemas: Record<string, object> = { S0: { type: 'string' } };
  for (let number = 1; number <= 30; number += 1)
    schemas[`S${number}`] = link({ $ref: `#/components/schemas/S${number - 1}` });
  return schemas;
}

function documentWith(schema: object, schemas: object = {}) {
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: { '/x': { get: { operationId: 'x', responses: { 200: { description: 'd', content } } } } },
    components: { schemas },
  };
}

const LAST = { $ref: '#/components/schemas/S30' };
const twice = (before: object) => ({ allOf: [before, before] });

test.each([
  [
    'lists',
    'a1: &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0]',
    (n: number) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(8)}]`,
  ],
  ['objects', 'a1: &a1 { a: *a0, b: *a0 }', (n: number) => `a${n}: &a${n} { a: *a${n - 1}, b: *a${n - 1} }`],
])('aliases of %s that stand for more than anybody can hold are refused', async (_, first, next) => {
  const lines = ['a0: &a0 lol', first, ...Array.from({ length: 40 }, (__, index) => next(index + 2))];
  const text = `${HEAD}x-laughs:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  await expect(read(text)).rejects.toThrow('aliases stand for more than');
});

test('schemas that each name the next one twice are refused, with the place', async () => {
  const text = JSON.stringify(documentWith(LAST, chain(twice)));
  await expect(read(text)).rejects.toThrow(/openapi\.yaml:1 \(#\/.*more than a million schemas/);
});

test('schemas that each name the next one, for longer than a stack holds, are refused, with the place', async () => {
  const to = (number: number) => ({ $ref: `#/components/schemas/S${number}` });
  const schemas = Array.from({ length: 1_500 }, (_, index) => [`S${index}`, { allOf: [to(index + 1)] }] as const);
  const text = JSON.stringify(documentWith(to(0), { ...Object.fromEntries(schemas), S1500: { type: 'string' } }));
  await expect(read(text)).rejects.toThrow(/openapi\.yaml:1 \(#\/.*more than 500 schemas/);
});

test.each([
  [
    'needs the next one twice',
    LAST,
    chain((one) => ({ type: 'object', required: ['a', 'b'], properties: { a: one, b: one } })),
  ],
  ['is a list of two of the next one', LAST, chain((items) => ({ type: 'array', minItems: 2, items }))],
  ['is a text longer than there can be', { type: 'string', minLength: 1e9 }, {}],
  ['is a list longer than there can be', { type: 'array', minItems: 1e9, items: {} }, {}],
])(
  'a sandbox says that it cannot answer what %s',
  async (_, schema, schemas) => {
    const ask = await inferred(documentWith(schema, schemas));
    expect((await ask('GET', '/x')).status).toBe(500);
  },
  60_000,
);

test('a text longer than there can be is planned without', () => {
  const schema = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1e9 } } };
  expect([...casesOf(planAsTaken(readContract('x', documentWith(schema) as never), []))].length).toBeGreaterThan(0);
});
