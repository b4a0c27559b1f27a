import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const list = (items: object) => ({ type: 'array', items });
const strict = (properties: object, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const lid = strict({ thick: whole, cast: { type: 'boolean' } }, ['thick']);
/** Of numbers the small, of texts the long. */
const short = {
  anyOf: [
    { type: 'integer', maximum: 5 },
    { type: 'string', minLength: 2 },
  ],
};
const properties = {
  deep: {
    anyOf: [
      strict({ size: whole, lid, tags: list(text), nails: list(strict({ long: whole }, ['long'])) }),
      { type: 'string', enum: [''] },
    ],
  },
  marks: list(whole),
  free: { type: 'object', additionalProperties: whole },
  when: strict({ at: { anyOf: [whole, { type: 'string', enum: ['now'] }] } }),
  part: strict({ width: whole, colour: text }, ['width']),
  joined: strict({ r: whole, g: whole }, ['r']),
  commas: list(whole),
  spaces: list(whole),
  pipes: list(whole),
  plain: strict({ a: whole }),
  texts: { ...list(text), maxItems: 2 },
  maybe: list({ type: ['integer', 'null'] }),
  union: strict({ n: { type: ['integer', 'null'] }, a: short, yes: { enum: [true, 'no'] } }),
  flat: short,
  nothing: { type: ['boolean', 'null'] },
  several: { type: ['array', 'null'], items: { type: ['integer', 'boolean'] } },
};
const deep = { style: 'deepObject', explode: true };
const encoding = {
  deep,
  marks: deep,
  free: deep,
  when: deep,
  part: { style: 'form', explode: true },
  joined: { explode: false },
  commas: { style: 'form', explode: false },
  spaces: { style: 'spaceDelimited' },
  pipes: { style: 'pipeDelimited', explode: false },
  texts: { explode: false },
  maybe: { explode: false },
  union: deep,
};
const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Crates', version: '1' },
  paths: {
    '/crates': {
      post: {
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: strict(properties), encoding } },
        },
        responses: { '201': { description: 'Made' }, '400': { description: 'No' } },
      },
    },
  },
};

test.each([
  ['deep[size]=1', 201],
  ['deep[size]=one', 400],
  ['deep=', 201],
  ['deep=1', 400],
  ['deep[lid][thick]=1&deep[lid][cast]=true', 201],
  ['deep[lid][cast]=true', 400],
  ['deep[lid][thick]=1&deep[lid][cast]=1', 400],
  ['deep[tags][]=a', 201],
  ['deep[tags][]=a&deep[tags][]=b', 201],
  ['deep[tags][0]=a&deep[tags][1]=b', 201],
  ['deep[tags]=a', 400],
  ['deep[tags][x]=a', 400],
  ['deep[nails][0][long]=1&deep[nails][1][long]=2', 201],
  ['deep[nails][0][long]=1&deep[nails][1][wide]=2', 400],
  ['deep[nails][][long]=1&deep[nails][][long]=2', 201],
  ['deep[nails][99999999][long]=1', 201],
  ['marks[]=1&marks[]=2', 201],
  ['marks[]=a', 400],
  ['marks=1', 201],
  ['free[0]=1', 201],
  ['free[0]=a', 400],
  ['when[at]=now', 201],
  ['when[at]=12', 201],
  ['when[at]=then', 400],
  ['width=1&colour=red', 201],
  ['colour=red', 400],
  ['joined=r,1,g,2', 201],
  ['joined=g,2', 400],
  ['joined=r', 400],
  ['commas=1,2', 201],
  ['commas=1,a', 400],
  ['spaces=1%202', 201],
  ['spaces=1+a', 400],
  ['pipes=1|2', 201],
  ['pipes=1%7Ca', 400],
  ['texts=a%2Cb,c', 201],
  ['texts=a,b,c', 400],
  ['texts=a%2Cb%2Cc', 400],
  ['maybe=1,2', 201],
  ['maybe=1,a', 400],
  ['union[n]=1', 201],
  ['union[n]=a', 400],
  ['union[a]=12&union[n]=1', 201],
  ['union[a]=3', 201],
  ['union[a]=6', 400],
  ['union[yes]=true', 201],
  ['union[yes]=no', 201],
  ['union[yes]=false', 400],
  ['flat=12', 201],
  ['flat=3', 201],
  ['flat=6', 400],
  ['nothing=true', 201],
  ['nothing=1', 400],
  ['several=1', 201],
  ['several=1&several=true', 201],
  ['several=a', 400],
  ['plain=%7B%22a%22%3A1%7D', 201],
  ['plain[a]=1', 400],
  ['deep[__proto__][size]=1', 400],
  ['free[__proto__]=1', 400],
  ['joined=__proto__,1', 400],
  [`free${'[a]'.repeat(201)}=1`, 400],
])('%s is answered %i', async (body, status) => {
  const ask = await inferred(DOCUMENT);
  const form = new Blob([body], { type: 'application/x-www-form-urlencoded' });
  expect((await ask('POST', '/crates', { body: form })).status).toBe(status);
});
