import { expect, test } from 'vitest';
import { enriched } from '../../../../scripts/contract/state/bodies.ts';
import { differences, disagreements } from '../../../../scripts/contract/state/compare.ts';
import { schemaJudge } from '../../../../scripts/contract/violations.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const text = { type: 'string' };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: object) => ({ type: 'object', properties });

const contract = readContract('boards', {
  openapi: '3.1.0',
  info: { title: 'Boards', version: '1' },
  paths: {},
  components: {
    schemas: {
      Sent: object({
        tags: list(object({ name: text, id: { type: 'integer' } })),
        owners: list({ type: 'integer' }),
        links: object({ self: { ...text, readOnly: true }, help: text }),
        part: object({ name: text }),
      }),
      Read: object({
        tags: list(object({ name: text })),
        owners: list(object({ id: { type: 'integer' } })),
        links: object({ self: text, help: text }),
        part: object({ id: text, name: text }),
      }),
      Way: {
        oneOf: [{ $ref: '#/components/schemas/Chat' }, { $ref: '#/components/schemas/Pager' }],
        discriminator: {
          propertyName: 'type',
          mapping: { chat: '#/components/schemas/Chat', pager: '#/components/schemas/Pager' },
        },
      },
      Chat: { ...object({ type: text, url: text }), required: ['type'] },
      Pager: { ...object({ type: text, key: text }), required: ['type'] },
    },
  },
});

const at = (name: string) => `#/components/schemas/${name}`;
const sent = (value: Record<string, unknown>) => ({ value, pointer: at('Sent') });
const read = (value: Record<string, unknown>) => ({ value, pointer: at('Read') });

test.each([
  { of: 'a list by ids that is shown whole', was: { owners: [1] }, is: { owners: [{ id: 7 }] }, want: [] },
  { of: 'what within it is the server’s', was: { links: { self: 'a' } }, is: { links: { self: 'b' } }, want: [] },
  {
    of: 'what within it is the client’s',
    was: { links: { help: 'a' } },
    is: { links: { help: 'b' } },
    want: ['links'],
  },
])('$of is compared as far as the document promises', ({ was, is, want }) => {
  expect(differences(contract, sent(was), read(is)).map(({ name }) => name)).toEqual(want);
});

test.each([
  { other: { name: 'a', id: '1' }, want: [] },
  { other: { name: 'b', id: '1' }, want: ['part'] },
])('two answers by two schemas agree where both show something: $other', ({ other, want }) => {
  const found = disagreements(contract, sent({ part: { name: 'a' } }), read({ part: other }), []);
  expect(found.map(({ name }) => name)).toEqual(want);
});

test.each([
  { tags: [{ name: 'b' }, { name: 'a' }], want: [] },
  { tags: [{ name: 'a' }, { name: 'a' }], want: ['tags'] },
])('a list shows each of another list: $tags', ({ tags, want }) => {
  const both = [
    { name: 'a', id: 1 },
    { name: 'b', id: 2 },
  ];
  const found = disagreements(contract, sent({ tags: both }), read({ tags }), []);
  expect(found.map(({ name }) => name)).toEqual(want);
});

test('a body of one branch gets nothing of another', () => {
  const template = { type: 'application/json', pointer: at('Way'), value: { type: 'chat' }, madeUp: true };
  const { value } = enriched(contract, template, schemaJudge(contract, 'request'));
  expect(Object.keys(value as object).sort()).toEqual(['type', 'url']);
});
