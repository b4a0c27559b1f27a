import { expect, test } from 'vitest';
import { instancesOf, placesOf } from '../../../server/mutants/places.ts';

const document = {
  tree: {
    type: 'object',
    properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/tree' } } },
    additionalProperties: { oneOf: [{ type: 'null' }, { type: 'integer' }] },
  },
};

test('a schema that refers to itself ends', () => {
  expect([...placesOf(document, '#/tree')].map(({ pointer, at }) => `${pointer} ${at.join('/')}`)).toEqual([
    '#/tree ',
    '#/tree/properties/name name',
    '#/tree/properties/children children',
    '#/tree/properties/children/items children/*',
    '#/tree/additionalProperties {*}',
    '#/tree/additionalProperties/oneOf/0 {*}',
    '#/tree/additionalProperties/oneOf/1 {*}',
  ]);
});

test('a star is every item', () => {
  const value = { list: [{ id: 1 }, {}, { id: 3 }] };
  expect([...instancesOf(value, ['list', '*', 'id'])]).toEqual([
    ['list', '0', 'id'],
    ['list', '2', 'id'],
  ]);
});
