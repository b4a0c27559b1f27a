import { expect, test } from 'vitest';
import { formReadings } from '../../../scripts/contract/form-readings.ts';
import { observerOf } from '../../../scripts/contract/observed/observer.ts';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import { contractOf, ruleCasesOf } from '../../fixtures/contract/one-operation.ts';

const type = 'application/x-www-form-urlencoded';
const whole = { type: 'integer' };
const text = { type: 'string' };
const either = {
  anyOf: [
    { type: 'integer', maximum: 5 },
    { type: 'string', minLength: 2 },
  ],
};
const list = (items: object, rules: object = {}) => ({ type: 'array', items, ...rules });
const object = (properties: object, rules: object = {}) => ({ type: 'object', properties, ...rules });
const deep = { style: 'deepObject', explode: true };
const comma = { explode: false };

const many = (count: number, schema: object) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`many${index}`, schema]));
const sent = (count: number, value: string) =>
  Object.keys(many(count, {}))
    .map((name) => `${name}${value}`)
    .join('&');

const both = { type: ['integer', 'string'] };
const items = (count: number, name = 'l') => Array.from({ length: count }, (_, index) => `${name}=${index}`).join('&');

async function outcomeOf(schema: object, encoding: object, body: string) {
  const contract = contractOf({ requestBody: { required: true, content: { [type]: { schema, encoding } } } });
  const [{ method, path } = { method: '', path: '' }] = contract.operations;
  const { verdict } = await observerOf(contract).observe({
    request: {
      method: method.toUpperCase(),
      url: `http://localhost${path}`,
      headers: { 'content-type': type },
      body: Buffer.from(body),
    },
    response: { status: 200, headers: {}, body: new Uint8Array() },
    milliseconds: 0,
  });
  return verdict.findings.map(({ message }) => message).filter((message) => message.includes('its body'));
}

const lists = { ...many(30, object({ n: whole })), a: list(whole), b: list(whole), c: list(whole), d: whole };
const styles = many(30, deep);
const unions = object(many(12, either), { required: ['more'] });

test.each([
  { name: 'many parts', schema: object(lists), encoding: styles, body: `${sent(30, '[n]=1')}&a=1&b=1&c=1&d=1` },
  {
    name: 'members of one part, each its way',
    schema: object({ o: object({ n: whole, a: either }) }),
    encoding: { o: deep },
    body: 'o[n]=1&o[a]=12',
  },
  {
    name: 'many members, some each way',
    schema: object({ o: object(many(12, either)) }),
    encoding: { o: deep },
    body: Object.keys(many(12, {}))
      .map((name, index) => `o[${name}]=${index % 2 === 0 ? 3 : 12}`)
      .join('&'),
  },
  { name: 'items, each its way', schema: object({ l: list(either) }), encoding: { l: comma }, body: 'l=3,12' },
  {
    name: 'an encoded comma',
    schema: object({ l: list(text, { maxItems: 2 }) }),
    encoding: { l: comma },
    body: 'l=a%2Cb,c',
  },
  {
    name: 'only encoded commas',
    schema: object({ l: list(text, { minItems: 3 }) }),
    encoding: { l: comma },
    body: 'l=a%2Cb%2Cc',
  },
  {
    name: 'many items of either type',
    schema: object({ l: list(both, { maxItems: 8 }) }),
    encoding: {},
    body: items(8),
  },
  {
    name: 'many items, each its way',
    schema: object({ l: list(either) }),
    encoding: {},
    body: 'l=3&l=12&l=4&l=5&l=11',
  },
  {
    name: 'texts that are one number, each once',
    schema: object({ l: { type: 'array', uniqueItems: true } }),
    encoding: {},
    body: `${items(8)}&l=1.0`,
  },
  {
    name: 'the same text in two places',
    schema: object({ l: { type: 'array', prefixItems: [whole, text] } }),
    encoding: {},
    body: 'l=1&l=1',
  },
  {
    name: 'a part of which one layer says more',
    schema: { allOf: [object(many(12, {})), { type: 'object', additionalProperties: { type: 'string' } }] },
    encoding: {},
    body: sent(12, '=3'),
  },
])('a form is kept: $name', async ({ schema, encoding, body }) => {
  expect(await outcomeOf(schema, encoding, body)).toEqual([]);
});

test.each([
  { name: 'one of many parts', schema: object(lists), encoding: styles, body: `${sent(30, '[n]=1')}&a=1&b=one&c=1` },
  {
    name: 'one of many styled parts',
    schema: object(lists),
    encoding: styles,
    body: `${sent(29, '[n]=1')}&many29[n]=one`,
  },
  { name: 'a part that is not there', schema: unions, encoding: {}, body: sent(12, '=3') },
  { name: 'one of many unions', schema: object(many(12, either)), encoding: {}, body: `${sent(11, '=3')}&many11=6` },
  {
    name: 'some of many members',
    schema: object({ o: object(many(12, either)) }),
    encoding: { o: deep },
    // Of 6 to 9, none is at most 5, or two letters long.
    body: Object.keys(many(12, {}))
      .map((name, index) => `o[${name}]=${index}`)
      .join('&'),
  },
  ...[6, 8, 40].flatMap((count) => [
    {
      name: `${count} of at most 5`,
      schema: object({ l: list(both, { maxItems: 5 }) }),
      encoding: {},
      body: items(count),
    },
    {
      name: `${count} of anything`,
      schema: object({ l: { type: 'array', maxItems: 5 } }),
      encoding: {},
      body: items(count),
    },
    {
      name: `${count} of at least 50`,
      schema: object({ l: list(both, { minItems: 50 }) }),
      encoding: {},
      body: items(count),
    },
    {
      name: `${count} of at most 5, each once`,
      schema: object({ l: { type: 'array', maxItems: 5, uniqueItems: true } }),
      encoding: {},
      body: items(count),
    },
    {
      name: `${count} of at most 5 in a part`,
      schema: object({ o: object({ l: list(both, { maxItems: 5 }) }) }),
      encoding: { o: deep },
      body: items(count, 'o[l][]'),
    },
    {
      name: `${count} with one of them twice`,
      schema: object({ l: { type: 'array', uniqueItems: true } }),
      encoding: {},
      body: `${items(count)}&l=1`,
    },
    { name: `one of ${count} items`, schema: object({ l: list(either) }), encoding: {}, body: `${items(count)}&l=x` },
  ]),
  {
    name: 'the same one eight times',
    schema: object({ l: { type: 'array', uniqueItems: true } }),
    encoding: {},
    body: Array(8).fill('l=1').join('&'),
  },
])('a form is broken: $name', async ({ schema, encoding, body }) => {
  expect(await outcomeOf(schema, encoding, body)).not.toEqual([]);
});

test('of what is read in too many ways nothing is said, unless its parts are judged apart', () => {
  const schema = object(many(12, either));
  const contract = contractOf({ requestBody: { content: { [type]: { schema } } } });
  const pointer = contract.operations[0]?.requestBody?.content[type]?.schema?.pointer ?? '';
  const form = many(12, {});
  for (const name of Object.keys(form)) form[name] = '12' as unknown as object;
  const { document } = contract;
  expect(formReadings(document, pointer, form).isCut).toBe(true);
  expect(formReadings(document, pointer, form, {}, schemaJudge(contract, 'request')).all).toEqual([form]);
});

test.each([5, 10, 100])('a list of more than %i items is among the cases', (maxItems) => {
  const schema = object({ l: list(both, { maxItems }) });
  const cases = ruleCasesOf(contractOf({ requestBody: { content: { [type]: { schema } } } }));
  expect(cases.map(({ id }) => id).filter((id) => id.includes('/properties/l/maxItems:'))).toHaveLength(1);
});

test('of what is much, few readings are made', () => {
  const schema = object({ l: list({}) });
  const contract = contractOf({ requestBody: { content: { [type]: { schema } } } });
  const pointer = contract.operations[0]?.requestBody?.content[type]?.schema?.pointer ?? '';
  const count = 20_000;
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const fields = Object.fromEntries(numbers.map((number) => [`field${number}`, number]));
  for (const form of [{ l: numbers }, fields]) {
    const { all, isCut } = formReadings(contract.document, pointer, form);
    expect(isCut).toBe(true);
    expect(all.length).toBeLessThan(5);
  }
});
