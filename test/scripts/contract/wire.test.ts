import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookieText, pathText, queryParts, simpleText } from '../../../scripts/contract/wire.ts';

const list = ['blue', 'black'];
const color = { R: 100, G: 200 };

// The table of examples of the specification: https://spec.openapis.org/oas/v3.1.0#style-examples
test.each([
  { style: 'matrix', explode: false, value: 'blue', want: ';color=blue' },
  { style: 'matrix', explode: false, value: list, want: ';color=blue,black' },
  { style: 'matrix', explode: false, value: color, want: ';color=R,100,G,200' },
  { style: 'matrix', explode: true, value: list, want: ';color=blue;color=black' },
  { style: 'matrix', explode: true, value: color, want: ';R=100;G=200' },
  { style: 'label', explode: false, value: 'blue', want: '.blue' },
  { style: 'label', explode: true, value: list, want: '.blue.black' },
  { style: 'label', explode: true, value: color, want: '.R=100.G=200' },
  { style: 'simple', explode: false, value: 'a/b c,d', want: 'a%2Fb%20c%2Cd' },
  { style: 'simple', explode: false, value: list, want: 'blue,black' },
  { style: 'simple', explode: false, value: color, want: 'R,100,G,200' },
  { style: 'simple', explode: true, value: color, want: 'R=100,G=200' },
])('a path parameter, $style, explode $explode: $want', ({ style, explode, value, want }) => {
  expect(pathText({ name: 'color', style, explode }, value)).toBe(want);
});

test.each([
  { style: 'form', explode: true, value: 'a&b=c', want: 'color=a%26b%3Dc' },
  { style: 'form', explode: true, value: list, want: 'color=blue&color=black' },
  { style: 'form', explode: true, value: color, want: 'R=100&G=200' },
  { style: 'form', explode: true, value: [], want: '' },
  { style: 'form', explode: false, value: ['a,b', 'c'], want: 'color=a%2Cb,c' },
  { style: 'form', explode: false, value: color, want: 'color=R,100,G,200' },
  { style: 'spaceDelimited', explode: false, value: list, want: 'color=blue%20black' },
  { style: 'spaceDelimited', explode: false, value: color, want: 'color=R%20100%20G%20200' },
  { style: 'pipeDelimited', explode: false, value: list, want: 'color=blue|black' },
  { style: 'pipeDelimited', explode: false, value: color, want: 'color=R|100|G|200' },
  { style: 'deepObject', explode: true, value: color, want: 'color[R]=100&color[G]=200' },
])('a query parameter, $style, explode $explode: $want', ({ style, explode, value, want }) => {
  expect(queryParts({ name: 'color', style, explode }, value).join('&')).toBe(want);
});

test('headers and cookies', () => {
  expect(simpleText(color, true)).toBe('R=100,G=200');
  expect(simpleText(list, false)).toBe('blue,black');
  expect(cookieText({ a: 'x; y', b: list })).toBe('a=x%20%3B%20y; b=blue,black'.replace('%20%3B', '%3B'));
});

test('whatever the texts, an exploded query is read back by whoever reads queries', () => {
  const word = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(word), (name, items) => {
      const search = queryParts({ name, style: 'form', explode: true }, items).join('&');
      expect(new URLSearchParams(search).getAll(name)).toEqual(items);
    }),
    { seed: 1 },
  );
});
