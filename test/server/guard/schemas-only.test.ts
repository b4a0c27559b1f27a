import { expect, test } from 'vitest';
import { schemasOnly } from '../../../server/guard/schemas-only.ts';

const schemasOf = (schema: object, components: object = {}) => {
  const document = {
    components: { schemas: { Root: schema, ...components } },
    paths: { '/a~b': { get: { x: { type: 'integer' } } } },
  };
  const part = { paths: { '/0': { schema: { $ref: '#/components/schemas/Root' } } } };
  return schemasOnly(document, part)['components'];
};

test.each([
  {
    what: 'leaves out texts',
    schema: { title: 'T', description: 'D', examples: [1], type: 'integer' },
    want: { type: 'integer' },
  },
  {
    what: 'keeps properties that are called like keywords',
    schema: {
      properties: {
        description: { type: 'string' },
        title: {},
        examples: {},
        const: { title: 'T' },
        discriminator: {},
      },
    },
    want: { properties: { description: { type: 'string' }, title: {}, examples: {}, const: {}, discriminator: {} } },
  },
  {
    what: 'keeps values as they are',
    schema: { const: { title: 'T' }, enum: [{ description: 'D' }], default: { examples: [1] } },
    want: { const: { title: 'T' }, enum: [{ description: 'D' }], default: { examples: [1] } },
  },
  {
    what: 'forgets discriminators',
    schema: { oneOf: [], discriminator: { propertyName: 'kind' } },
    want: { oneOf: [] },
  },
])('$what', ({ schema, want }) => {
  expect(schemasOf(schema)).toEqual({ schemas: { Root: want } });
});

test('brings along what is referred to, even by itself, and nothing else', () => {
  const schema = {
    properties: {
      next: { $ref: '#/components/schemas/Root' },
      pet: { $ref: '#/components/schemas/Pet/properties/name' },
    },
  };
  const Pet = { properties: { name: { type: 'string' } } };
  expect(schemasOf(schema, { Pet, Stranger: {} })).toEqual({ schemas: { Root: schema, Pet } });
});

test('moves in a schema that lives elsewhere', () => {
  const reference = '#/paths/~1a~0b/get/x';
  expect(schemasOf({ anyOf: [{ $ref: reference }, { $ref: reference }] })).toEqual({
    schemas: {
      Root: { anyOf: [{ $ref: '#/components/schemas/Moved.0' }, { $ref: '#/components/schemas/Moved.0' }] },
      'Moved.0': { type: 'integer' },
    },
  });
});
