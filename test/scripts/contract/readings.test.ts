import { expect, test } from 'vitest';
import { formReadings } from '../../../scripts/contract/form-readings.ts';
import { readingsOf } from '../../../scripts/contract/readings.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';

const documentOf = (schema: unknown): Document => ({ openapi: '3.1.0', info: { title: '', version: '' }, schema });

test.each([
  { text: '12', schema: { type: 'integer' }, among: 12 },
  { text: 'licet', schema: { type: 'integer' }, among: 'licet' },
  { text: 'true', schema: { type: 'boolean' }, among: true },
  { text: '', schema: { type: ['string', 'null'] }, among: null },
  { text: 'a, b', schema: { type: 'array', items: { type: 'string' } }, among: ['a', 'b'] },
  { text: '1,2', schema: { allOf: [{ type: 'array', items: { type: 'integer' } }] }, among: [1, 2] },
  { text: 'R,1,G,2', schema: { type: 'object', properties: { R: { type: 'integer' } } }, among: { R: 1, G: 2 } },
  { text: 'R=1,G=x', schema: { type: 'object', properties: { R: { type: 'string' } } }, among: { R: '1', G: 'x' } },
])('“$text” may be read as $among', ({ text, schema, among }) => {
  expect(readingsOf(documentOf(schema), '#/schema', text)).toContainEqual(among);
});

test('a text that is no number is read as none', () => {
  const readings = readingsOf(documentOf({ type: 'integer' }), '#/schema', '12 apples');
  expect(readings).toEqual(['12 apples']);
});

test('a part that comes once may be a list of one', () => {
  const sizes = { type: 'array', items: { type: 'object' } };
  const readings = formReadings(documentOf({ type: 'object', properties: { sizes } }), '#/schema', { sizes: {} }).all;
  expect(readings).toContainEqual({ sizes: [{}] });
});
