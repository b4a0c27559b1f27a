import { expect, test } from 'vitest';
import { typesOf } from '../../../scripts/emit/types.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { compiled } from '../../fixtures/emit/compiled.ts';

test('what two paths share is an operation of each', () => {
  const shared = { get: { responses: { '204': { description: 'None' } } } };
  const document = { openapi: '3.1.0', info: { title: 'Two', version: '1' }, paths: { '/a': shared, '/b': shared } };
  const types = typesOf(readContract('two', document as unknown as Document));
  for (const id of ['get /a', 'get /b']) {
    expect(types).toContain(`operations["${id}"]`);
    expect(types.split(`    "${id}": {`)).toHaveLength(2);
  }
});

test('a schema that is made of itself has a type, and its values are checked', () => {
  const value = { $ref: '#/components/schemas/Value' };
  const tree = { $ref: '#/components/schemas/Tree' };
  const schemas = {
    Value: { description: 'Anything', oneOf: [{ type: 'string' }, { type: 'array', items: value }] },
    Branches: { type: 'array', items: tree },
    Tree: { oneOf: [{ type: 'integer' }, { $ref: '#/components/schemas/Branches' }] },
    Node: { type: 'object', required: ['value'], properties: { value, next: { $ref: '#/components/schemas/Node' } } },
  };
  const document = { openapi: '3.1.0', info: { title: 'Values', version: '1' }, paths: {}, components: { schemas } };
  const use = (text: string) => `import type { components, Tree } from './types.ts';\n${text}`;
  const found = compiled({
    'values/types.ts': typesOf(readContract('values', document as unknown as Document)),
    'values/fine.ts': use(`export const node: components['schemas']['Node'] = { value: ['a', ['b']] };
export const tree: Tree = [1, [2, [3]]];`),
    'values/wrong.ts': use(`export const node: components['schemas']['Node'] = { value: ['a', [1]] };
export const tree: Tree = [1, ['2']];`),
  });
  expect(found.get('values/types.ts')).toEqual([]);
  expect(found.get('values/fine.ts')).toEqual([]);
  expect(found.get('values/wrong.ts')).toHaveLength(2);
});
