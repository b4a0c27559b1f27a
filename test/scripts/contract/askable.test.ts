import { expect, test } from 'vitest';
import { telling } from '../../../scripts/contract/askable.ts';
import { planOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

const told = (place: string, word: string, required = true) => ({
  parameters: [{ name: 'do', in: place, required, schema: { type: 'string', enum: [word] } }],
  responses: { '200': { description: 'Done' }, '400': { description: 'No' } },
});

const unnamed = (name: string) => ({
  parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
  responses: { '200': { description: 'It' } },
});

function skippedOf(paths: object): readonly string[] {
  const contract = readContract('told', { openapi: '3.1.0', info: { title: 'Told', version: '1' }, paths });
  const cases = planOf(contract, []).operations.flatMap((planned) => planned.cases);
  return cases.filter(({ id }) => id.endsWith('/unaskable')).map(({ operation }) => operation);
}

test.each([
  { how: 'a header', paths: { '/#a': { post: told('header', 'a') }, '/#b': { post: told('header', 'b') } }, never: [] },
  { how: 'a query', paths: { '/#a': { get: told('query', 'a') }, '/#b': { get: told('query', 'b') } }, never: [] },
  { how: 'nothing, for there is one', paths: { '/x#a': { get: told('query', 'a', false) } }, never: [] },
  {
    how: 'what may be left out',
    paths: { '/#a': { get: told('query', 'a', false) }, '/#b': { get: told('query', 'b') } },
    never: ['get /#a', 'get /#b'],
  },
  {
    how: 'the same word',
    paths: { '/#a': { get: told('query', 'a') }, '/#b': { get: told('query', 'a') } },
    never: ['get /#a', 'get /#b'],
  },
  {
    how: 'nothing, though their parameters have other names',
    paths: { '/x/{id}#a': { get: unnamed('id') }, '/x/{no}#b': { get: unnamed('no') } },
    never: ['get /x/{id}#a', 'get /x/{no}#b'],
  },
])('operations of one path are told apart by $how', ({ paths, never }) => {
  expect(skippedOf(paths)).toEqual(never);
});

test('no case is without the word that says which operation is meant', () => {
  const paths = { '/#a': { post: told('header', 'a') }, '/#b': { post: told('header', 'b') } };
  const contract = readContract('told', { openapi: '3.1.0', info: { title: 'Told', version: '1' }, paths });
  const kinds = planOf(contract, []).operations.flatMap(({ cases }) => cases.map(({ kind }) => kind));
  expect(kinds).not.toContain('rule');
  expect(kinds.length).toBeGreaterThan(0);
});

test('who is at a path as it stands is asked with its own word too', () => {
  const paths = { '/x': { post: told('header', 'a') }, '/x#b': { post: told('header', 'b') } };
  const contract = readContract('told', { openapi: '3.1.0', info: { title: 'Told', version: '1' }, paths });
  const kinds = planOf(contract, []).operations.flatMap(({ cases }) => cases.map(({ kind }) => kind));
  expect(kinds).not.toContain('rule');
  expect(skippedOf(paths)).toEqual([]);
});

test('a method is not refused at a path that another has it at, but for what follows #', () => {
  const paths = { '/x#a': { get: told('query', 'a') }, '/x#b': { post: told('query', 'b') } };
  const contract = readContract('told', { openapi: '3.1.0', info: { title: 'Told', version: '1' }, paths });
  const ids = planOf(contract, []).operations.flatMap(({ cases }) => cases.map(({ id }) => id));
  expect(ids).not.toContain('get /x#a/protocol/method/post');
});

test('of operations whose paths differ in the names of their parameters, the first is asked', () => {
  const got = { responses: { '200': { description: 'It' } } };
  const named = (name: string, type: string) => ({
    parameters: [{ name, in: 'path', required: true, schema: { type } }],
  });
  const paths = {
    '/pets/{id}': { ...named('id', 'integer'), get: got, put: got },
    '/pets/{name}': { ...named('name', 'string'), get: got, delete: got },
  };
  expect(skippedOf(paths)).toEqual(['get /pets/{name}']);
});

test('thousands at one place are told apart with a look or two at each', () => {
  let looks = 0;
  const counted = (word: string) => {
    const operation = told('header', word);
    const [parameter] = operation.parameters;
    if (!parameter) throw new Error('there is one');
    const schema = new Proxy(parameter.schema, {
      get(all, key) {
        if (key === 'enum') looks += 1;
        return Reflect.get(all, key);
      },
    });
    return { ...operation, parameters: [{ ...parameter, schema }] };
  };
  const many = Array.from({ length: 300 }, (_, index) => `w${index}`);
  const paths = Object.fromEntries(many.map((word) => [`/#${word}`, { post: counted(word) }]));
  const contract = readContract('told', { openapi: '3.1.0', info: { title: 'Told', version: '1' }, paths });
  looks = 0;
  const tells = contract.operations.map((operation) => telling(contract)(operation)?.map(({ name }) => name));
  expect(tells).toEqual(many.map(() => ['do']));
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(10 * many.length);
});
