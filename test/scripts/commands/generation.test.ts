import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate, type KeptPieces } from '../../../scripts/commands/generation.ts';
import { findVendors, type VendorFiles } from '../../../scripts/spec/workspace.ts';

const root = mkdtempSync(join(tmpdir(), 'licet-generation-'));
const folder = join(root, 'specs', 'shop');
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Four operations; the two of pets refer to pets, which refer to owners. */
const documentOf = () => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/pets': {
      post: {
        operationId: 'addPet',
        requestBody: { required: true, ...json(ref('Pet')) },
        responses: {
          '201': { description: 'Made', ...json(ref('Pet')) },
          '400': { description: 'Refused', ...json(ref('Problem')) },
        },
      },
    },
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }],
      get: {
        operationId: 'getPet',
        responses: {
          '200': { description: 'One', ...json(ref('Pet')) },
          '404': { description: 'None', ...json(ref('Problem')) },
        },
      },
    },
    '/toys': {
      get: {
        operationId: 'listToys',
        parameters: [{ name: 'size', in: 'query', schema: { enum: ['S', 'L'] } }],
        responses: { '200': { description: 'All', ...json({ type: 'array', items: { type: 'string' } }) } },
      },
    },
    '/toys/{name}/parts': {
      get: {
        operationId: 'listParts',
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string' }, example: 'ball' }],
        responses: { '200': { description: 'All', ...json({ type: 'array', items: { type: 'string' } }) } },
      },
    },
  } as Record<string, Record<string, unknown>>,
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    schemas: {
      Pet: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', maxLength: 9 }, owner: ref('Owner') },
      },
      Problem: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } } as object,
      Owner: { oneOf: [ref('Person'), ref('Club')], discriminator: { propertyName: 'kind' } } as object,
      Person: { type: 'object', required: ['kind'], properties: { kind: { const: 'Person' } } } as object,
      Club: { type: 'object', required: ['kind'], properties: { kind: { const: 'Club' } } } as object,
    },
  },
});

type ShopDocument = ReturnType<typeof documentOf>;

let vendor: VendorFiles;
let kept: KeptPieces;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

async function generated(document: ShopDocument, known?: KeptPieces): Promise<Readonly<Record<string, string>>> {
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  const [found] = findVendors(root, ['shop']);
  if (!found) throw new Error('the vendor is not there');
  vendor = found;
  await generate(root, vendor, known ? { kept: known } : {});
  const files = readdirSync(vendor.generated).map((file) => [file, readFileSync(join(vendor.generated, file), 'utf8')]);
  return Object.fromEntries(files);
}

test.each<{ what: string; change: (document: ShopDocument) => unknown; anew: number }>([
  { what: 'nothing', change: () => {}, anew: 0 },
  { what: 'a title', change: ({ info }) => Object.assign(info, { title: 'Store' }), anew: 0 },
  {
    what: 'a parameter',
    change: ({ paths }) =>
      Object.assign(paths['/toys']?.['get'] as object, {
        parameters: [{ name: 'size', in: 'query', schema: { enum: ['S', 'M', 'L'] } }],
      }),
    anew: 1,
  },
  {
    what: 'a parameter that all operations of a path have',
    change: ({ paths }) =>
      Object.assign(paths['/pets/{id}'] as object, {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 5 } }],
      }),
    anew: 1,
  },
  {
    what: 'a schema that two operations refer to',
    change: ({ components }) => Object.assign(components.schemas.Pet.properties.name, { minLength: 2 }),
    anew: 2,
  },
  {
    what: 'a schema that is referred to from there',
    change: ({ components }) => Object.assign(components.schemas.Club, { required: ['kind', 'town'] }),
    anew: 2,
  },
  {
    what: 'a schema of refusals',
    change: ({ components }) => Object.assign(components.schemas.Problem, { required: ['title', 'detail'] }),
    anew: 0,
  },
  {
    what: 'a media type of a refusal',
    change: ({ paths }) =>
      Object.assign(paths['/toys']?.['get'] as object, {
        responses: { '200': { description: 'All' }, '406': { description: 'No', content: { 'text/plain': {} } } },
      }),
    anew: 1,
  },
  {
    what: 'what a discriminator maps to',
    change: ({ components }) => {
      const mapping = { person: '#/components/schemas/Person', club: 'Team' };
      const Owner = { ...ref('Person'), discriminator: { propertyName: 'kind', mapping } };
      return Object.assign(components.schemas, { Owner, Team: { type: 'object', required: ['kind', 'size'] } });
    },
    anew: 2,
  },
  {
    what: 'an operation more',
    change: ({ paths }) =>
      Object.assign(paths, {
        '/cars': { get: { operationId: 'listCars', responses: { '204': { description: '' } } } },
      }),
    anew: 1,
  },
  {
    // A request to it is one that the other path may be asked.
    what: 'a path that another one may be',
    change: ({ paths }) =>
      Object.assign(paths, {
        '/pets/best': { head: { operationId: 'hasBest', responses: { '204': { description: '' } } } },
      }),
    anew: 2,
  },
  { what: 'an operation less', change: ({ paths }) => Reflect.deleteProperty(paths, '/toys'), anew: 0 },
  {
    what: 'another name for one',
    change: ({ paths }) => Object.assign(paths['/toys']?.['get'] as object, { operationId: 'toys' }),
    anew: 1,
  },
  {
    what: 'how a credential travels',
    change: ({ components }) => Object.assign(components.securitySchemes.key, { name: 'X-Other' }),
    anew: 4,
  },
  { what: 'the dialect', change: (document) => Object.assign(document, { openapi: '3.0.3' }), anew: 4 },
])('after $what, what is kept makes the bytes that are made from nothing', async ({ change, anew }) => {
  kept = new Map();
  await generated(documentOf(), kept);
  const before = new Set(kept.keys());
  const document = documentOf();
  change(document);
  const files = await generated(document, kept);
  expect([...kept.keys()].filter((key) => !before.has(key))).toHaveLength(anew);
  expect(kept.size).toBe(Object.values(document.paths).flatMap((path) => Object.keys(path)).length - 1);

  rmSync(vendor.generated, { recursive: true });
  expect(await generated(document)).toEqual(files);
});
