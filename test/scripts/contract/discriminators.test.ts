import { expect, test } from 'vitest';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';

const mapping = { cat: '#/components/schemas/Cat', dog: 'Dog' };
const discriminator = { propertyName: 'kind', mapping };
const inherits = (own: object) => ({ allOf: [{ $ref: '#/components/schemas/Pet' }, own] });
const document = {
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  paths: {},
  components: {
    schemas: {
      Pet: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator },
      Cat: inherits({ type: 'object', required: ['lives'], properties: { lives: { type: 'integer' } } }),
      Dog: inherits({ type: 'object', required: ['tricks'], properties: { tricks: { type: 'integer' } } }),
      Either: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator },
      Numbered: {
        oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Odd' }],
        discriminator: { propertyName: 'no', mapping: { 1: 'One', ODD: 'Odd' } },
      },
      One: { type: 'object', required: ['no'], properties: { no: { type: 'integer' } } },
      Odd: { type: 'object', required: ['no'], properties: { no: { enum: ['odd'] } } },
      Partly: {
        oneOf: ['Fish', 'Frog', 'Either'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
        discriminator: { propertyName: 'kind', mapping: { frog: 'Frog' } },
      },
      Fish: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
      Frog: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
      Beast: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string' } },
        discriminator: { propertyName: 'kind', mapping: { wolf: 'Wolf' } },
      },
      Wolf: { allOf: [{ $ref: '#/components/schemas/Beast' }] },
      Bear: { allOf: [{ $ref: '#/components/schemas/Wolf' }, { properties: { honey: { type: 'integer' } } }] },
      Bird: { allOf: [{ $ref: '#/components/schemas/Beast' }, { properties: { kind: { enum: ['bird'] } } }] },
      Beasts: { type: 'array', items: { $ref: '#/components/schemas/Beast' } },
      Pets: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
    },
  },
} as unknown as Document;

test.each([
  { schema: 'Either', value: { kind: 'cat', lives: 9 }, fits: true },
  { schema: 'Either', value: { kind: 'dog', lives: 9 }, fits: false },
  { schema: 'Either', value: { kind: 'cow', lives: 9 }, fits: false },
  { schema: 'Pets', value: [{ kind: 'dog', tricks: 2 }], fits: true },
  { schema: 'Pets', value: [{ kind: 'dog', lives: 9 }], fits: false },
  { schema: 'Pets', value: [{ kind: 'cow' }], fits: false },
  { schema: 'Pets', value: [{ kind: 'Dog', tricks: 2 }], fits: true },
  { schema: 'Either', value: { kind: 'Dog', tricks: 2 }, fits: true },
  { schema: 'Either', value: { kind: 'Dog', lives: 9 }, fits: false },
  { schema: 'Numbered', value: { no: 1 }, fits: true },
  { schema: 'Numbered', value: { no: 2 }, fits: false },
  { schema: 'Numbered', value: { no: 'odd' }, fits: true },
  { schema: 'Partly', value: { kind: 'frog' }, fits: true },
  { schema: 'Partly', value: { kind: 'Frog' }, fits: true },
  { schema: 'Partly', value: { kind: 'Fish' }, fits: true },
  { schema: 'Partly', value: { kind: 'cat', lives: 9 }, fits: true },
  { schema: 'Partly', value: { kind: 'fish' }, fits: false },
  { schema: 'Beasts', value: [{ kind: 'wolf' }, { kind: 'Wolf' }], fits: true },
  { schema: 'Beasts', value: [{ kind: 'Bear', honey: 1 }], fits: true },
  { schema: 'Beasts', value: [{ kind: 'Bear', honey: 'sweet' }], fits: false },
  { schema: 'Beasts', value: [{ kind: 'bird' }], fits: true },
  { schema: 'Beasts', value: [{ kind: 'Bird' }], fits: false },
  { schema: 'Beasts', value: [{ kind: 'cow' }], fits: false },
  { schema: 'Pet', value: { kind: 'dog' }, fits: true },
])('$value fits $schema: $fits', ({ schema, value, fits }) => {
  const found = schemaJudge({ document }, 'answer').violationsOf(`#/components/schemas/${schema}`, value);
  expect(found.length === 0).toBe(fits);
});
