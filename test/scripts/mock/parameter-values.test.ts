import { expect, test } from 'vitest';
import { parameterValue } from '../../../scripts/mock/parameter-values.ts';

const LIST = { type: 'array' };
const OBJECT = { type: 'object', properties: { From: {}, to: {} } };

/** Each as OpenAPI's table of styles writes it. */
test.each([
  { style: 'form', explode: true, schema: { type: 'string' }, texts: { p: ['a', 'b'] }, is: 'b' },
  { style: 'form', explode: true, schema: LIST, texts: { p: ['a', 'b'] }, is: ['a', 'b'] },
  { style: 'form', explode: true, schema: LIST, texts: { p: 'a,b' }, is: ['a,b'] },
  { style: 'form', explode: false, schema: LIST, texts: { p: 'a,b' }, is: ['a', 'b'] },
  { style: 'form', explode: false, schema: LIST, texts: { p: '' }, is: [] },
  { style: 'spaceDelimited', explode: false, schema: LIST, texts: { p: 'a b' }, is: ['a', 'b'] },
  { style: 'pipeDelimited', explode: false, schema: LIST, texts: { p: 'a|b' }, is: ['a', 'b'] },
  { style: 'simple', explode: false, schema: LIST, texts: { p: 'a,b' }, is: ['a', 'b'] },
  { style: 'label', explode: true, schema: LIST, texts: { p: '.a.b' }, is: ['a', 'b'] },
  { style: 'label', explode: false, schema: { type: 'string' }, texts: { p: '.a' }, is: 'a' },
  { style: 'matrix', explode: true, schema: LIST, texts: { p: ';p=a;p=b' }, is: ['a', 'b'] },
  { style: 'matrix', explode: false, schema: LIST, texts: { p: ';p=a,b' }, is: ['a', 'b'] },
  { style: 'form', explode: true, schema: OBJECT, texts: { From: '1', other: '2' }, is: { From: '1' } },
  { style: 'form', explode: true, schema: OBJECT, texts: { other: '2' }, is: undefined },
  { style: 'form', explode: false, schema: OBJECT, texts: { p: 'From,1,to,2' }, is: { From: '1', to: '2' } },
  { style: 'deepObject', explode: true, schema: OBJECT, texts: { 'p[From]': '1', 'q[to]': '2' }, is: { From: '1' } },
  { style: 'simple', explode: true, schema: OBJECT, texts: { p: 'From=1,to=2' }, is: { From: '1', to: '2' } },
  { style: 'simple', explode: false, schema: { anyOf: [LIST] }, texts: { p: 'a,b' }, is: ['a', 'b'] },
  { style: 'simple', explode: false, schema: LIST, texts: {}, is: undefined },
])('$style, explode: $explode, of $schema.type: $texts is $is', ({ style, explode, schema, texts, is }) => {
  expect(parameterValue({ name: 'p', style, explode }, schema, texts)).toEqual(is);
});
