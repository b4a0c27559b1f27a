/* biome-ignore-all lint/suspicious/noExplicitAny: a document is edited as its author would */
/** A small document with one of each thing that may change. Anew each time, to be edited. */
export function shop(): any {
  return {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0' },
    servers: [{ url: 'https://shop.example/v1' }],
    security: [{ token: [] }],
    paths: {
      '/orders': {
        get: {
          operationId: 'listOrders',
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
            { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', 'date'] } },
            { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
            { name: 'X-Trace', in: 'header', schema: { type: 'string', pattern: '^[a-z0-9]{8}$' } },
          ],
          responses: {
            '200': {
              description: 'A page.',
              headers: { 'X-Total': { required: true, schema: { type: 'integer', minimum: 0 } } },
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['items'],
                    properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Order' } } },
                  },
                },
              },
            },
            '404': { $ref: '#/components/responses/Refused' },
          },
        },
        post: {
          operationId: 'addOrder',
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/NewOrder' } },
              'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Form' } },
            },
          },
          responses: {
            '201': {
              description: 'Made.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
            },
            '400': { $ref: '#/components/responses/Refused' },
            default: { $ref: '#/components/responses/Refused' },
          },
        },
      },
      '/orders/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 36 } }],
        get: {
          operationId: 'getOrder',
          security: [],
          responses: {
            '200': {
              description: 'It.',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/Order' } },
                'text/csv': { schema: { type: 'string' } },
              },
            },
            '404': { $ref: '#/components/responses/Refused' },
          },
        },
        delete: {
          operationId: 'dropOrder',
          responses: { '204': { description: 'Gone.' }, '404': { $ref: '#/components/responses/Refused' } },
        },
      },
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
      responses: {
        Refused: {
          description: 'Refused.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      schemas: {
        NewOrder: {
          type: 'object',
          required: ['name', 'count'],
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 40 },
            count: { type: 'integer', minimum: 1, maximum: 10 },
            kind: { type: 'string', enum: ['box', 'bag'] },
            note: { type: ['string', 'null'] },
            mail: { type: 'string' },
            code: { type: 'string', pattern: '^[A-Z]{3}$' },
            lines: {
              type: 'array',
              minItems: 1,
              maxItems: 5,
              items: {
                type: 'object',
                required: ['sku'],
                properties: { sku: { type: 'string' }, gift: { type: 'boolean' } },
              },
            },
            payment: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] },
          },
        },
        Card: {
          type: 'object',
          required: ['by', 'number'],
          properties: { by: { const: 'card' }, number: { type: 'string' } },
        },
        Cash: { type: 'object', required: ['by'], properties: { by: { const: 'cash' } } },
        Form: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string' }, kind: { type: 'string', enum: ['box', 'bag'] } },
        },
        Order: {
          type: 'object',
          required: ['id', 'name', 'state'],
          properties: {
            id: { type: 'string', readOnly: true },
            name: { type: 'string', minLength: 1 },
            state: { type: 'string', enum: ['open', 'closed'] },
            total: { type: 'number', minimum: 0, maximum: 1000 },
            note: { type: 'string' },
            made: { type: 'string', format: 'date-time' },
          },
        },
        Problem: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
      },
    },
  };
}
