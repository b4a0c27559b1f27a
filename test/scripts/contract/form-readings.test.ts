import { expect, test } from 'vitest';
import { formReadings } from '../../../scripts/contract/form-readings.ts';
import { observerOf } from '../../../scripts/contract/observed/observer.ts';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';

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
      .map((name, index) => `o[${name}]=${index}`)
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
