import { expect, test } from 'vitest';
import { wireBody } from '../../../scripts/contract/body.ts';
import { NotSent } from '../../../scripts/contract/not-sent.ts';
import type { MediaType } from '../../../scripts/openapi/contract.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';

const schema = {
  $ref: '#/components/schemas/Upload',
};
const components = {
  schemas: {
    Upload: {
      properties: {
        file: { type: 'string', format: 'binary' },
        files: { type: 'array', items: { contentMediaType: 'text/csv' } },
      },
    },
  },
};

async function sent(type: string, value: unknown, encoding = {}) {
  const contract = contractOf({ requestBody: { content: { [type]: { schema, encoding } } } }, components);
  const media = contract.operations[0]?.requestBody?.content[type] as MediaType;
  const body = await wireBody(contract, type, media, value);
  return { type: body.type, text: Buffer.from(body.bytes).toString(), bytes: body.bytes };
}

test.each([
  { type: 'application/json', value: { a: 'é' }, text: '{"a":"é"}' },
  { type: 'application/vnd.x+json; version=2', value: null, text: 'null' },
  { type: 'text/plain', value: 12, text: '12' },
  {
    type: 'application/x-www-form-urlencoded',
    value: { a: 'x&y', b: [1, 2], c: { d: 1 } },
    text: 'a=x%26y&b=1&b=2&c=%7B%22d%22%3A1%7D',
  },
  { type: 'application/x-www-form-urlencoded; charset=utf-8', value: { a: 1 }, text: 'a=1' },
])('writes $type: $text', async ({ type, value, text }) => {
  expect(await sent(type, value)).toMatchObject({ type, text });
});

test.each([
  { range: '*/*', value: 'a', type: 'application/octet-stream' },
  { range: '*/*', value: ['a'], type: 'application/json' },
  { range: 'text/*', value: 'a', type: 'text/plain' },
  { range: 'image/*', value: 'a', type: 'image/png' },
])('of $range one type is sent: $type', async ({ range, value, type }) => {
  expect(await sent(range, value)).toMatchObject({ type });
});

test('writes multipart: files as files, lists part by part, objects as JSON', async () => {
  const value = { file: 'a', files: ['b', 'c'], note: 'd', more: { e: 1 }, table: 'f' };
  const { type, bytes } = await sent('multipart/form-data', value, { table: { contentType: 'text/csv, text/plain' } });
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, part]) =>
      typeof part === 'string' ? [name, part] : [name, part.type, part.name, await part.text()],
    ),
  );
  expect(parts).toEqual([
    ['file', 'application/octet-stream', 'file', 'a'],
    ['files', 'text/csv', 'files', 'b'],
    ['files', 'text/csv', 'files', 'c'],
    ['note', 'd'],
    ['more', '{"e":1}'],
    ['table', 'text/csv', 'table', 'f'],
  ]);
});

const xml = (schema: unknown, type = 'text/xml') => {
  const contract = contractOf(
    { requestBody: { content: { [type]: { schema } } } },
    {
      schemas: {
        Ship: {
          properties: {
            id: { type: 'integer', xml: { attribute: true, name: 'no' } },
            name: { type: 'string' },
            flag: { allOf: [{ type: 'string' }, { xml: { name: 'Flag', prefix: 'f', namespace: 'urn:f' } }] },
            crew: {
              type: 'array',
              xml: { wrapped: true, name: 'Crew' },
              items: { type: 'string', xml: { name: 'sailor' } },
            },
            ports: { type: 'array', xml: { name: 'Ports' }, items: { $ref: '#/components/schemas/Port' } },
          },
        },
        Port: { properties: { depth: { type: 'integer' } } },
      },
    },
  );
  const media = contract.operations[0]?.requestBody?.content[type] as MediaType;
  return (value: unknown) => wireBody(contract, type, media, value).then(({ bytes }) => Buffer.from(bytes).toString());
};

test('writes an object as XML as its schema says', async () => {
  const write = xml({ $ref: '#/components/schemas/Ship' });
  const value = { id: 7, name: 'a<b', flag: 'XA', crew: ['c', 'd'], ports: [{ depth: 1 }, { depth: 2 }] };
  expect(await write(value)).toBe(
    '<Ship no="7"><name>a&lt;b</name><f:Flag>XA</f:Flag><Crew><sailor>c</sailor><sailor>d</sailor></Crew>' +
      '<ports><depth>1</depth></ports><ports><depth>2</depth></ports></Ship>',
  );
  expect(await xml({ type: 'object', xml: { name: 'boat', namespace: 'urn:b' } })({ a: null })).toBe(
    '<boat xmlns="urn:b"><a></a></boat>',
  );
});

test.each([
  { type: 'application/xml', schema: { type: 'object' }, value: { a: 1 } },
  { type: 'application/xml', schema: { $ref: '#/components/schemas/Ship' }, value: { 'a b': 1 } },
  { type: 'text/plain', schema: { $ref: '#/components/schemas/Ship' }, value: { name: 'a' } },
])('what nobody says how to write as $type is not sent: $value', async ({ type, schema, value }) => {
  await expect(xml(schema, type)(value)).rejects.toThrow(NotSent);
});

test('sends nothing in what is no media type', async () => {
  await expect(sent('codecs=opus', 'a')).rejects.toThrow(NotSent);
});
