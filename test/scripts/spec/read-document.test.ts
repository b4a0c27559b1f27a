import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { readDocument } from '../../../scripts/spec/read-document.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { projectOf } from '../../fixtures/openapi/project.ts';

const SWAGGER = `
swagger: '2.0'
info: { title: Pets, version: '1' }
basePath: /v2
consumes: [application/json]
produces: [application/json]
securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
security: [{ key: [] }]
paths:
  /pets:
    post:
      operationId: addPet
      parameters: [{ name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }]
      responses: { 201: { description: Made, schema: { $ref: '#/definitions/Pet' } } }
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, type: integer, minimum: 1 }]
      responses: { 200: { description: Fine, schema: { $ref: '#/definitions/Pet' } } }
definitions:
  Pet: { type: object, required: [name], properties: { name: { type: string, x-nullable: true } } }
`;

test('reads Swagger 2.0 as OpenAPI 3', async () => {
  const root = projectOf({ 'openapi.yaml': SWAGGER });
  const { document, wasSwagger } = await readDocument(root, join(root, 'openapi.yaml'));
  const { operations, securitySchemes } = readContract('pets', document);
  expect(wasSwagger).toBe(true);
  expect(document.openapi).toMatch(/^3\.0\./);
  expect(operations.map(({ id, security }) => [id, security])).toEqual([
    ['addPet', [['key']]],
    ['getPet', [['key']]],
  ]);
  expect(operations[0]?.requestBody?.content['application/json']?.schema?.schema).toEqual({
    $ref: '#/components/schemas/Pet',
  });
  expect(operations[1]?.parameters[0]).toMatchObject({
    in: 'path',
    schema: { schema: { type: 'integer', minimum: 1 } },
  });
  expect(securitySchemes).toEqual({ key: { type: 'apiKey', in: 'header', name: 'X-Key' } });
});

const HEAD = "openapi: 3.0.3\ninfo: { title: Small, version: '1' }\n";

test('takes a version that YAML reads as a number', async () => {
  const root = projectOf({ 'openapi.yaml': 'openapi: 3.0\ninfo: { title: Small, version: 1 }\npaths: {}\n' });
  expect((await readDocument(root, join(root, 'openapi.yaml'))).document.openapi).toBe('3.0.0');
});

test('minds no reference that leads nowhere where it is only shown', async () => {
  const schema = '{ type: object, example: { $ref: ./gone.json } }';
  const root = projectOf({
    'openapi.yaml': `${HEAD}x-more: { $ref: ./gone.yaml }\npaths: {}\ncomponents: { schemas: { Thing: ${schema} } }\n`,
  });
  const { changes } = await readDocument(root, join(root, 'openapi.yaml'));
  expect(changes.map(({ repair: { name } }) => name)).toContain('foreign-references');
});

test.each([
  { what: 'no YAML', text: `${HEAD}paths: {\n`, message: /^openapi\.yaml/ },
  { what: 'no OpenAPI', text: 'a: 1\n', message: /^openapi\.yaml/ },
  {
    what: 'another version',
    text: "openapi: 4.0.0\ninfo: { title: '', version: '' }\npaths: {}\n",
    message: /4\.0\.0/,
  },
  {
    what: 'a schema that is not there',
    text: `${HEAD}paths: {}\ncomponents: { schemas: { Thing: { $ref: ./gone.yaml } } }\n`,
    message: /^openapi\.yaml:4 /,
  },
  {
    what: 'a schema that is another, which is that one',
    text: `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n`,
    message: /^openapi\.yaml:7 \(#\/components\/schemas\/B\): refers to nothing but itself/,
  },
  {
    what: 'an answer that is itself',
    text: `${HEAD}paths: {}\ncomponents:\n  responses:\n    A: { $ref: '#/components/responses/A' }\n`,
    message: /^openapi\.yaml:6 \(#\/components\/responses\/A\): refers to nothing but itself/,
  },
  {
    what: 'a reference to a text',
    text: `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/info/title' }\n`,
    message: /^openapi\.yaml:6 .*#\/info\/title/,
  },
  {
    what: 'a list of parameters that is none',
    text: `${HEAD}paths:\n  /a:\n    get: { parameters: { id: 1 }, responses: {} }\n`,
    message: /^openapi\.yaml:5 \(#\/paths\/~1a\/get\/parameters\): an object stands where a list is expected/,
  },
  {
    what: 'two paths that are one',
    text: `${HEAD}paths:\n  /a: {}\n  a: {}\n`,
    message: /^openapi\.yaml:5 \(#\/paths\/a\): a path begins with a slash/,
  },
  {
    what: 'a schema that is a text',
    text: `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: string\n`,
    message: /^openapi\.yaml:6 .*"string" stands where a schema is expected/,
  },
])('refuses $what, and says where', async ({ text, message }) => {
  const root = projectOf({ 'openapi.yaml': text });
  const error = await readDocument(root, join(root, 'openapi.yaml')).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toMatch(message);
});
