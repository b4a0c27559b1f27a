import { describe, expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const text = { type: 'string' };
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'marks[]': { type: 'array', items: text, maxItems: 2 },
    'crate[size]': { type: 'integer' },
    'last[]': text,
    places: { type: 'array', items: text },
  },
};
const MAKERS = {
  'multipart/form-data': () => new FormData(),
  'application/x-www-form-urlencoded': () => new URLSearchParams(),
};

describe.each(Object.entries(MAKERS))('of %s', (type, make) => {
  test.each([
    { sent: [['marks[]', 'a']], want: 201 },
    {
      sent: [
        ['marks[]', 'a'],
        ['marks[]', 'b'],
      ],
      want: 201,
    },
    { sent: [['marks', 'a']], want: 400 },
    {
      sent: [
        ['marks', 'a'],
        ['marks', 'b'],
      ],
      want: 400,
    },
    { sent: [['marks[0]', 'a']], want: 400 },
    { sent: [['crate[size]', '1']], want: 201 },
    { sent: [['crate[size]', 'one']], want: 400 },
    { sent: [['crate', '1']], want: 400 },
    { sent: [['last[]', 'a']], want: 201 },
    { sent: [['places', 'a']], want: 201 },
    { sent: [['places[]', 'a']], want: 400 },
    { sent: [['__proto__[x]', 'a']], want: 400 },
  ])('a field is the one of its whole name: $sent', async ({ sent, want }) => {
    const form = make();
    for (const [name = '', value = ''] of sent) form.append(name, value);
    const ask = await inferred({
      openapi: '3.1.0',
      info: { title: 'Crates', version: '1' },
      paths: {
        '/crates': {
          post: {
            requestBody: { required: true, content: { [type]: { schema } } },
            responses: { '201': { description: 'Made' }, '400': { description: 'No' } },
          },
        },
      },
    });
    expect((await ask('POST', '/crates', { body: form })).status).toBe(want);
  });
});
