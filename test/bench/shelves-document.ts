import type { Document } from '../../scripts/openapi/contract.ts';

const text = (max: number) => ({ type: 'string', minLength: 1, maxLength: max });
const json = (schema: unknown, example?: unknown) => ({
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** The operations of one shelf. */
export const PER_SHELF = 5;

/** A document of so many shelves, five operations each, every shelf with schemas of its own. */
export function shelvesDocument(shelves: number): Document {
  const numbers = Array.from({ length: shelves }, (_, index) => index);
  return {
    openapi: '3.1.0',
    info: { title: 'Shelves', version: '1' },
    servers: [{ url: 'http://127.0.0.1' }],
    security: [{ reader: [] }],
    paths: Object.fromEntries(numbers.flatMap(pathsOf)),
    components: {
      securitySchemes: { reader: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Problem: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
        ...Object.fromEntries(numbers.flatMap(schemasOf)),
      },
    },
  };
}

export const BOOK = { title: 'Emma', kind: 'paper', price: { amount: 12, currency: 'GBP' }, tags: ['novel'] };

function pathsOf(shelf: number): [string, unknown][] {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 }, example: 1 };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 }, example: 10 };
  const body = { required: true, ...json(ref(`NewBook${shelf}`), BOOK) };
  const found = { description: 'The book', ...json(ref(`Book${shelf}`)) };
  const refusals = { '400': problem('Bad request'), '401': problem('Who are you?') };
  const missing = { '404': problem('No such book') };
  return [
    [
      `/shelves/${shelf}/books`,
      {
        get: {
          operationId: `listBooks${shelf}`,
          parameters: [limit],
          responses: {
            '200': { description: 'The books', ...json({ type: 'array', items: ref(`Book${shelf}`) }) },
            ...refusals,
          },
        },
        post: { operationId: `addBook${shelf}`, requestBody: body, responses: { '201': found, ...refusals } },
      },
    ],
    [
      `/shelves/${shelf}/books/{id}`,
      {
        parameters: [id],
        get: { operationId: `readBook${shelf}`, responses: { '200': found, ...refusals, ...missing } },
        put: {
          operationId: `replaceBook${shelf}`,
          requestBody: body,
          responses: { '200': found, ...refusals, ...missing },
        },
        delete: {
          operationId: `removeBook${shelf}`,
          responses: { '204': { description: 'Gone' }, ...refusals, ...missing },
        },
      },
    ],
  ];
}

function schemasOf(shelf: number): [string, unknown][] {
  const properties = {
    // Each shelf's own, so that no two bodies are of one schema.
    title: text(20 + shelf),
    kind: { enum: ['paper', 'audio'] },
    price: {
      type: 'object',
      required: ['amount', 'currency'],
      properties: {
        amount: { type: 'number', minimum: 0, maximum: 1000 },
        currency: { type: 'string', pattern: '^[A-Z]{3}$' },
      },
      additionalProperties: false,
    },
    tags: { type: 'array', maxItems: 3, uniqueItems: true, items: text(10) },
  };
  const required = ['title', 'kind', 'price'];
  return [
    [`NewBook${shelf}`, { type: 'object', required, properties, additionalProperties: false }],
    [
      `Book${shelf}`,
      { type: 'object', required: ['id', ...required], properties: { id: { type: 'integer' }, ...properties } },
    ],
  ];
}
