import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const said = (schema: object) => ({ description: 'Done', content: { 'application/json': { schema } } });

function kiosk(id: object) {
  const ticket = { type: 'object', required: ['id'], properties: { id } };
  return {
    openapi: '3.1.0',
    info: { title: 'Kiosk', version: '1' },
    paths: {
      '/tickets': {
        get: { responses: { '200': said({ type: 'array', items: ticket }) } },
        post: { responses: { '201': said(ticket), '400': { description: 'No' } } },
      },
      '/tickets/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: id }],
          responses: { '200': said(ticket), '404': { description: 'None' } },
        },
      },
    },
  };
}

test.each([
  { pattern: '^tic_' },
  { pattern: '^T', minLength: 6, maxLength: 9 },
  { pattern: '_end$' },
  { pattern: '[A-Z]', minLength: 5 },
  { pattern: '^[A-Z]{3}$' },
  { pattern: '\\d', minLength: 4, maxLength: 5 },
])('as many as wanted are made with an id of $pattern, each its own', async ({ pattern, ...bounds }) => {
  const ask = await inferred(kiosk({ type: 'string', pattern, ...bounds }));
  const made = [];
  for (let count = 0; count < 12; count += 1) made.push(await ask('POST', '/tickets'));
  expect(made.map(({ status }) => status)).toEqual(made.map(() => 201));
  const ids = made.map(({ body }) => body.id as string);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(new RegExp(pattern, 'u'));
    expect((await ask('GET', `/tickets/${encodeURIComponent(id)}`)).body.id).toBe(id);
  }
});

test('who makes things of which no more numbers can be told apart is refused', async () => {
  const ask = await inferred(kiosk({ type: 'integer', minimum: 1e17, maximum: 1e18 }));
  for (let count = 0; count < 3; count += 1) expect((await ask('POST', '/tickets')).status).toBe(400);
});
