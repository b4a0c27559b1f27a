import { describe, expect, test } from 'vitest';
import { MOST_NESTED, parseJson, readJson } from '../../../server/body/parse-json.ts';
import { Refused } from '../../../server/refused.ts';
import { inferred } from '../../fixtures/server/inferred.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
/** Each key of such a text is looked at. */
const withEscape = (depth: number) => `["\\u0041",${nested(depth - 1)}]`;

describe.each([nested, withEscape])('%o', (text) => {
  test('a text may be nested so deep', () => expect(readJson(text(MOST_NESTED))).toBeInstanceOf(Array));
  test.each([MOST_NESTED + 1, 100_000])('and %i levels are refused', (depth) => {
    expect(() => readJson(text(depth))).toThrow(SyntaxError);
    expect(() => parseJson(text(depth))).toThrow(Refused);
  });
});

test('brackets in texts and beside each other nest nothing', () => {
  const value = { ['"['.repeat(300)]: '\\{'.repeat(300), lists: Array.from({ length: 300 }, () => [{}]) };
  expect(readJson(JSON.stringify(value))).toEqual(value);
});

const recursive = { type: 'array', items: { $ref: '#/components/schemas/List' } };

test.each(['application/json', 'application/x-www-form-urlencoded'])(
  'a body of %s that is nested too deeply is refused',
  async (type) => {
    const node = { type: 'object', properties: { in: { $ref: '#/components/schemas/Node' } } };
    const isForm = type !== 'application/json';
    const schema = isForm ? node : recursive;
    const ask = await inferred({
      openapi: '3.1.0',
      info: { title: 'Lists', version: '1' },
      paths: {
        '/lists': {
          post: {
            requestBody: { required: true, content: { [type]: { schema } } },
            responses: { '204': { description: 'Made' }, '400': { description: 'No' } },
          },
        },
      },
      components: { schemas: { List: recursive, Node: node } },
    });
    const depth = 2500;
    const body = isForm
      ? new URLSearchParams({ in: `${'{"in":'.repeat(depth)}{}${'}'.repeat(depth)}` })
      : JSON.parse(nested(depth));
    expect((await ask('POST', '/lists', { body })).status).toBe(400);
  },
);
