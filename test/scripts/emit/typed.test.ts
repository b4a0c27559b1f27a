import { expect, test } from 'vitest';
import { isTyped } from '../../../scripts/emit/typed.ts';
import type { Document, Schema } from '../../../scripts/openapi/contract.ts';

const pet = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, age: { type: 'integer' } } };
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  components: {
    schemas: {
      Pet: pet,
      Cat: { type: 'object', properties: { kind: { type: 'string' } } },
      Animal: { oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: 'kind' } },
    },
  },
};
const PET = { $ref: '#/components/schemas/Pet' };

const ROWS: readonly { what: string; schema: Schema; value: unknown; typed: boolean }[] = [
  { what: 'an object with members of the schema', schema: PET, value: { name: 'Rex' }, typed: true },
  { what: 'a member that the schema does not name', schema: PET, value: { name: 'Rex', toy: 1 }, typed: false },
  { what: 'a list of such', schema: { type: 'array', items: PET }, value: [{ name: 'Rex' }], typed: true },
  { what: 'a text where properties say object', schema: { properties: pet.properties }, value: 'Rex', typed: false },
  { what: 'a list that nothing is said of', schema: { type: 'array' }, value: [1], typed: false },
  { what: 'what may be anything', schema: true, value: { a: 1 }, typed: true },
  { what: 'a value of an enum', schema: { enum: ['a', 'b'] }, value: 'a', typed: true },
  { what: 'null where it is listed', schema: { oneOf: [PET, { type: 'null' }] }, value: null, typed: true },
  { what: 'members by any name', schema: { type: 'object', additionalProperties: PET }, value: { a: {} }, typed: true },
  { what: 'a member that is required and not named', schema: { ...pet, required: ['x'] }, value: {}, typed: false },
  { what: 'a composed object', schema: { allOf: [PET] }, value: { name: 'Rex' }, typed: false },
  {
    what: 'what a discriminator elsewhere tells apart',
    schema: { $ref: '#/components/schemas/Cat' },
    value: {},
    typed: false,
  },
  { what: 'a file', schema: { type: 'string', format: 'binary' }, value: 'bytes', typed: false },
];

test.each(ROWS)('$what: typed? $typed', ({ schema, value, typed }) => {
  expect(isTyped(document, schema, value)).toBe(typed);
});
