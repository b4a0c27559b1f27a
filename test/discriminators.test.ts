import { describe, expect, test } from 'vitest';
import { schemaJudge } from '../scripts/contract/violations.ts';
import type { Document } from '../scripts/openapi/contract.ts';
import { inferred } from './fixtures/server/inferred.ts';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (name: string) => ({ 'application/json': { schema: reference(name) } });
const kind = (says: object) => ({ type: 'object', required: ['kind'], properties: { kind: says } });
const text = { type: 'string' };
const told = (mapping: object) => ({ discriminator: { propertyName: 'kind', mapping } });
const inherits = (own: object) => ({ allOf: [reference('Pet'), own] });

const schemas = {
  Pet: { ...kind(text), ...told({ cat: 'Cat', dog: 'Dog' }) },
  Cat: inherits({ properties: { lives: { type: 'integer' } } }),
  Dog: inherits({ properties: { tricks: { type: 'integer' } } }),
  Pets: reference('Pet'),
  Fish: { ...kind(text), oneOf: [reference('Cod'), reference('Eel')] },
  Cod: kind({ enum: ['cod'] }),
  Eel: kind({ enum: ['eel'] }),
  Bird: { ...kind(text), anyOf: [{ required: ['wings'] }, { required: ['beak'] }] },
  Car: kind(text),
  Bus: kind(text),
  OfBase: { oneOf: [reference('Pet'), reference('Car')], ...told({ car: 'Car' }) },
  OfAlias: { anyOf: [reference('Pets'), reference('Car')], ...told({ car: 'Car' }) },
  OfUnion: { oneOf: [reference('Fish'), reference('Car')], ...told({ car: 'Car' }) },
  OfOpen: { oneOf: [reference('Bird'), reference('Bus'), reference('Car')], ...told({ car: 'Car' }) },
  OfHeir: { oneOf: [reference('Cat'), reference('Car')], ...told({ car: 'Car' }) },
};

/** Partial mappings, of which the judge and the sandbox, that share no code for them, have to say the same. */
describe.each([
  { schema: 'OfBase', value: { kind: 'cat', lives: 9 }, fits: true },
  { schema: 'OfBase', value: { kind: 'dog' }, fits: true },
  { schema: 'OfBase', value: { kind: 'car' }, fits: true },
  { schema: 'OfAlias', value: { kind: 'cat' }, fits: true },
  { schema: 'OfAlias', value: { kind: 'car' }, fits: true },
  { schema: 'OfUnion', value: { kind: 'cod' }, fits: true },
  { schema: 'OfUnion', value: { kind: 'car' }, fits: true },
  { schema: 'OfUnion', value: { kind: 'Fish' }, fits: false },
  { schema: 'OfOpen', value: { kind: 'gull', wings: 2 }, fits: true },
  { schema: 'OfOpen', value: { kind: 'car', wings: 2 }, fits: true },
  { schema: 'OfOpen', value: { kind: 'Bus', wings: 2 }, fits: true },
  { schema: 'OfOpen', value: { kind: 'bus' }, fits: false },
  { schema: 'OfHeir', value: { kind: 'Cat', lives: 9 }, fits: true },
  { schema: 'OfHeir', value: { kind: 'car' }, fits: true },
  { schema: 'OfHeir', value: { kind: 'cow' }, fits: false },
])('$value fits $schema: $fits', ({ schema, value, fits }) => {
  const responses = { '200': { description: 'It', content: content(schema) }, '400': { description: 'No' } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { post: { requestBody: { required: true, content: content(schema) }, responses } } },
    components: { schemas },
  };
  const judge = schemaJudge({ document: document as unknown as Document }, 'answer');
  const violations = (of: unknown) => judge.violationsOf(`#/components/schemas/${schema}`, of);

  test('to the judge', () => {
    expect(violations(value).length === 0).toBe(fits);
  });

  test('to the sandbox, whose answer fits it', async () => {
    const ask = await inferred(document);
    const { status, body } = await ask('POST', '/things', { body: value });
    expect(status).toBe(fits ? 200 : 400);
    if (fits) expect(violations(body)).toEqual([]);
  });
});
