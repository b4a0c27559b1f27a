import { expect, test } from 'vitest';
import { parseScene } from '../../../server/worlds/read-scene.ts';

const scene = { licet: 'scene', version: 1, taken: '2026-01-01T00:00:00.000Z', offset: 0, vendors: {} };
const withPets = (pets: unknown) => ({ ...scene, vendors: { acme: { pets } } });

test('reads what it is given', () => {
  const given = withPets([
    ['10', null],
    ['9', { name: 'Tom' }],
    [`\u0001${'a'.repeat(64)}`, [1]],
  ]);
  expect(parseScene(JSON.stringify(given))).toEqual(given);
});

test.each([
  ['it is not JSON', '{'],
  ['it is not JSON', `{"licet":"scene","vendors":{"__proto__":{}}}`],
  ['it is not JSON', '['.repeat(100_000)],
  ['it is no object', '[]'],
  ['/licet is not "scene"', '{}'],
  ['/version is 2', { ...scene, version: 2 }],
  ['/taken is no moment', { ...scene, taken: 'now' }],
  ['/offset is no number', { ...scene, offset: '1' }],
  ['/offset is no number', { ...scene, offset: 1e300 }],
  ['/vendors is no object', { ...scene, vendors: null }],
  ['/vendors/acme is no object', { ...scene, vendors: { acme: [] } }],
  ['/vendors/acme/pets is no list', withPets({})],
  ['/vendors/acme/pets/0 is no pair', withPets([['1']])],
  ['/vendors/acme/pets/0/0 is no key', withPets([[1, 1]])],
  ['/vendors/acme/pets/0/0 is no key', withPets([['a\0', 1]])],
  [
    '/vendors/acme/pets/1/0 is a key that another pair has already',
    withPets([
      ['1', 1],
      ['1', 1],
    ]),
  ],
  ['/vendors/acme/_world is no name', { ...scene, vendors: { acme: { _world: [] } } }],
  ['/vendors/a~1b/�� is no name', { ...scene, vendors: { 'a/b': { '\0\n': [] } } }],
])('says that %s', (message, given) => {
  expect(() => parseScene(typeof given === 'string' ? given : JSON.stringify(given))).toThrow(message);
});
