import { expect, test } from 'vitest';
import { formReadings } from '../../../scripts/contract/form-readings.ts';
import { formText, sayable } from '../../../scripts/contract/form-text.ts';
import { NotSent } from '../../../scripts/contract/not-sent.ts';
import type { MediaType } from '../../../scripts/openapi/contract.ts';
import { styledForm } from '../../../scripts/openapi/styled-form.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';

const type = 'application/x-www-form-urlencoded';
const text = { type: 'string' };
const whole = { type: 'integer' };
const list = (items: object) => ({ type: 'array', items });
const box = {
  type: 'object',
  properties: {
    size: whole,
    tags: list(text),
    lid: { type: 'object', properties: { thick: whole } },
    nails: list({ type: 'object', properties: { long: whole } }),
  },
};
const schema = {
  type: 'object',
  properties: {
    deep: box,
    part: { type: 'object', properties: { size: whole, mark: text } },
    items: list(whole),
    free: { type: 'object', additionalProperties: whole },
  },
};

function formOf(encoding: object) {
  const contract = contractOf({ requestBody: { content: { [type]: { schema, encoding } } } });
  const media = contract.operations[0]?.requestBody?.content[type] as MediaType;
  return { media, document: contract.document };
}

const DEEP = { style: 'deepObject', explode: true };
const ROWS = [
  {
    encoding: { deep: DEEP },
    value: { deep: { size: 1, tags: ['a', 'b'] } },
    sent: 'deep[size]=1&deep[tags][]=a&deep[tags][]=b',
  },
  { encoding: { deep: DEEP }, value: { deep: { lid: { thick: 2 } } }, sent: 'deep[lid][thick]=2' },
  {
    encoding: { deep: DEEP },
    value: { deep: { nails: [{ long: 1 }, { long: 2 }] } },
    sent: 'deep[nails][0][long]=1&deep[nails][1][long]=2',
  },
  { encoding: { items: DEEP }, value: { items: [1, 2] }, sent: 'items[]=1&items[]=2' },
  { encoding: { free: DEEP }, value: { free: { '0': 1 } }, sent: 'free[0]=1' },
  { encoding: { part: { style: 'form' } }, value: { part: { size: 1, mark: 'a&b' } }, sent: 'size=1&mark=a%26b' },
  { encoding: { part: { allowReserved: true } }, value: { part: { size: 1, mark: 'm' } }, sent: 'size=1&mark=m' },
  { encoding: { part: { explode: false } }, value: { part: { size: 1, mark: 'm' } }, sent: 'part=size,1,mark,m' },
  { encoding: { items: { explode: false } }, value: { items: [1, 2] }, sent: 'items=1,2' },
  { encoding: { items: { explode: true } }, value: { items: [1, 2] }, sent: 'items=1&items=2' },
  { encoding: { items: { style: 'spaceDelimited' } }, value: { items: [1, 2] }, sent: 'items=1%202' },
  { encoding: { items: { style: 'pipeDelimited' } }, value: { items: [1, 2] }, sent: 'items=1|2' },
  {
    encoding: { part: { contentType: 'application/json' } },
    value: { part: { size: 1 } },
    sent: 'part=%7B%22size%22%3A1%7D',
  },
];

test.each(ROWS)('$encoding is written $sent, and read again', ({ encoding, value, sent }) => {
  const { media, document } = formOf(encoding);
  expect(formText(media, value)).toBe(sent);
  expect(formReadings(document, media.schema?.pointer ?? '', value, media).all).toContainEqual(value);
  const { parts, rest } = styledForm(document, media, [...new URLSearchParams(sent)]);
  const fields = Map.groupBy(rest, ([name]) => name);
  const plain = [...fields].map(([name, pairs]) => [
    name,
    pairs.length > 1 ? pairs.map(([, one]) => one) : pairs[0]?.[1],
  ]);
  const came = { ...Object.fromEntries(plain), ...parts };
  expect(formReadings(document, media.schema?.pointer ?? '', came, media).all).toContainEqual(value);
});

test('what is nested beyond its style is not sent, and what is empty is not said', () => {
  const { media } = formOf({ part: { style: 'form' }, deep: DEEP });
  expect(() => formText(media, { part: { size: { in: 1 } } })).toThrow(NotSent);
  expect(sayable(media, { part: { size: { in: 1 } }, deep: { lid: {}, size: 1 }, items: [] })).toEqual({
    deep: { size: 1 },
    items: [],
  });
});

test('who knows of no exploded object reads its members as they stand', () => {
  const { media, document } = formOf({ part: { style: 'form' } });
  const readings = formReadings(document, media.schema?.pointer ?? '', { part: { size: 'licet' } }, media).all;
  expect(readings).toContainEqual({ size: 'licet' });
  expect(readings).toContainEqual({ part: { size: 'licet' } });
});

test('one part may be read otherwise than the rest', () => {
  const { media, document } = formOf({ part: { explode: false }, items: { explode: false } });
  const readings = formReadings(
    document,
    media.schema?.pointer ?? '',
    { part: { size: 1 }, items: { '3': 4 } },
    media,
  ).all;
  expect(readings).toContainEqual({ part: { size: 1 }, items: [3, 4] });
});

test('fields are not looked through for each part anew', () => {
  const names = Array.from({ length: 40 }, (_, index) => `part${index}`);
  const contract = contractOf({
    requestBody: {
      content: {
        [type]: {
          schema: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, box])) },
          encoding: Object.fromEntries(names.map((name) => [name, DEEP])),
        },
      },
    },
  });
  const media = contract.operations[0]?.requestBody?.content[type] as MediaType;
  let looks = 0;
  const fields = new Proxy(
    names.map((name): [string, string] => [`${name}[size]`, '1']),
    {
      get(all, key, self) {
        if (key === '0') looks += 1;
        return Reflect.get(all, key, self);
      },
    },
  );
  const { parts, rest } = styledForm(contract.document, media, fields);
  expect(parts).toEqual(Object.fromEntries(names.map((name) => [name, { size: '1' }])));
  expect(rest).toEqual([]);
  expect(looks).toBeLessThan(5);
});
