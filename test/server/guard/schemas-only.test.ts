import { expect, test } from 'vitest';
import { schemasOnly } from '../../../server/guard/schemas-only.ts';

const schemasOf = (schema: object, components: object = {}) => {
  const document = {
    components: { schemas: { Root: schema, ...components } },
    paths: { '/a~b': { get: { x: { type: 'integer' } } } },
  };
  return schemasOnly(document)({ schema: { $ref: '#/components/schemas/Root' } }).schemas;
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
  expect(schemasOf(schema)).toEqual({ Root: want });
});

test('brings along what is referred to, even by itself, and nothing else', () => {
  const schema = {
    properties: { next: { $ref: '#/components/schemas/Root' }, pet: { $ref: '#/components/schemas/Pet' } },
  };
  const Pet = { properties: { name: { type: 'string' } } };
  expect(schemasOf(schema, { Pet, Stranger: {} })).toEqual({ Root: schema, Pet });
});

test.each(['#/paths/~1a~0b/get/x', '#/components/schemas/Pet/properties/age', '#/components/schemas/An%20Age'])(
  'moves in a schema that lives at %s',
  (reference) => {
    const components = { Pet: { properties: { age: { type: 'integer' } } }, 'An Age': { type: 'integer' } };
    expect(schemasOf({ anyOf: [{ $ref: reference }, { $ref: reference }] }, components)).toEqual({
      Root: { anyOf: [{ $ref: '#/components/schemas/Moved@0' }, { $ref: '#/components/schemas/Moved@0' }] },
      'Moved@0': { type: 'integer' },
    });
  },
);

test('puts no default into what must come, and follows no reference for that', () => {
  const schema = (usual: object) => ({
    type: ['object', 'null'],
    default: null,
    required: ['parent', 'name'],
    properties: { parent: { $ref: '#/components/schemas/Root' }, name: { type: 'string', ...usual } },
  });
  expect(schemasOf(schema({ default: 'Tom' }))).toEqual({ Root: schema({}) });
});

test('brings a schema along with the first part that reaches it', () => {
  const part = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
  const components = {
    schemas: { A: { items: part('Both').schema }, B: { items: part('Both').schema }, Both: { type: 'integer' } },
  };
  const read = schemasOnly({ components, paths: {} });
  expect(Object.keys(read(part('A')).schemas)).toEqual(['A', 'Both']);
  expect(Object.keys(read(part('B')).schemas)).toEqual(['B']);
  expect(read(part('A'))).toEqual({ part: part('A'), schemas: {} });
});

test.each([
  { what: 'another name of it', Other: { $ref: '#/components/schemas/Last' }, want: { type: 'integer' } },
  {
    what: 'a reference with something beside it',
    Other: { $ref: '#/components/schemas/Last', minimum: 3 },
    want: { allOf: [{ $ref: '#/components/schemas/Last' }, { minimum: 3 }] },
  },
  { what: 'a schema that nothing fits', Other: false, want: { not: {} } },
  { what: 'a schema that leads in a circle', Other: { $ref: '#/components/schemas/Other' }, want: {} },
])('reads $what', ({ Other, want }) => {
  const read = schemasOf({ items: { $ref: '#/components/schemas/Other' } }, { Other, Last: { type: 'integer' } });
  expect(read).toMatchObject({ Other: want });
});
