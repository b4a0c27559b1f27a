import { expect, test } from 'vitest';
import { typesOf } from '../../../scripts/emit/types.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

test('what two paths share is an operation of each', () => {
  const shared = { get: { responses: { '204': { description: 'None' } } } };
  const document = { openapi: '3.1.0', info: { title: 'Two', version: '1' }, paths: { '/a': shared, '/b': shared } };
  const types = typesOf(readContract('two', document as unknown as Document));
  for (const id of ['get /a', 'get /b']) {
    expect(types).toContain(`operations["${id}"]`);
    expect(types.split(`    "${id}": {`)).toHaveLength(2);
  }
});
