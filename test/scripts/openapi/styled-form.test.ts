import { expect, test } from 'vitest';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { styledForm } from '../../../scripts/openapi/styled-form.ts';
import { formFieldsOf } from '../../../server/body/form-fields.ts';

const TYPE = 'application/x-www-form-urlencoded';
const text = { type: 'string' };
const list = (items: object) => ({ type: 'array', items });
const object = (properties: object) => ({ type: 'object', properties });
const nail = object({ a: text, b: text, tags: list(text) });
const schema = object({
  l: list(text),
  nails: list(nail),
  o: object({ k: list(text) }),
  e: object({ many: list(text) }),
});
const deep = { style: 'deepObject', explode: true };
const encoding = { l: deep, nails: deep, o: deep, e: { style: 'form', explode: true } };
const responses = { 204: { description: 'So' } };
const post = { requestBody: { content: { [TYPE]: { schema, encoding } } }, responses };
const document = { openapi: '3.1.0', info: { title: 'Form', version: '1' }, paths: { '/f': { post } } };
const contract = readContract('form', document as never);

test.each([
  ['l[]=x&l[]=y', { l: ['x', 'y'] }],
  ['l[1]=y&l[0]=x', { l: ['x', 'y'] }],
  ['l[]=x&l[0]=y', { l: ['y', 'x'] }],
  ['l[0]=y&l[]=x&l[]=z', { l: ['y', 'x', 'z'] }],
  ['l[]=x&l[k]=y', { l: ['x', 'y'] }],
  ['nails[][a]=1&nails[][b]=2', { nails: [{ a: '1', b: '2' }] }],
  [
    'nails[][a]=1&nails[][b]=2&nails[][a]=3&nails[][b]=4',
    {
      nails: [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    },
  ],
  ['nails[][b]=2&nails[][a]=1&nails[][a]=3', { nails: [{ a: '1', b: '2' }, { a: '3' }] }],
  ['nails[0][tags][]=x&nails[0][tags][]=y', { nails: [{ tags: ['x', 'y'] }] }],
  ['o[k]=x&o[k]=y', { o: { k: ['x', 'y'] } }],
  ['many=x&many=y', { e: { many: ['x', 'y'] } }],
])('who serves and who mocks read %s as the same', (form, want) => {
  const pairs = [...new URLSearchParams(form)];
  const byName = [...Map.groupBy(pairs, ([name]) => name)].map(([name, all]): [string, unknown] => {
    const texts = all.map(([, said]) => said);
    return [name, texts.length === 1 ? texts[0] : texts];
  });
  const [operation] = contract.operations;
  const media = operation?.requestBody?.content[TYPE];
  expect(styledForm(contract.document, media as never, pairs).parts).toEqual(want);
  const served = { id: 'f', method: 'post', path: '/f', responses: {} } as never;
  expect(formFieldsOf(document as never, served, TYPE)?.(Object.fromEntries(byName))).toEqual(want);
});
