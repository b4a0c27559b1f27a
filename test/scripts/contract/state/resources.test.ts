import { expect, test } from 'vitest';
import { resourcesOf } from '../../../../scripts/contract/state/resources.ts';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const operation = (status: number) => ({ responses: { [status]: { description: 'Fine' } } });

test('how often paths are looked at grows with the document, and not with its square', () => {
  const looksAt = (kinds: number) => {
    const paths = Array.from({ length: kinds }, (_, index) => [
      [`/shelves/{shelf}/books${index}`, { post: operation(201) }],
      [`/books${index}/{id}`, { get: operation(200) }],
      [`/books${index}/{id}/close`, { post: operation(200) }],
    ]);
    const info = { title: 'Shelves', version: '1' };
    const contract = readContract('shelves', {
      openapi: '3.0.3',
      info,
      paths: Object.fromEntries(paths.flat()),
    } as Document);
    let looks = 0;
    const counted = contract.operations.map((one) =>
      Object.defineProperty({ ...one }, 'path', {
        get() {
          looks += 1;
          return one.path;
        },
      }),
    );
    const resources = resourcesOf({ ...contract, operations: counted });
    expect(resources).toHaveLength(kinds);
    expect(resources.at(-1)).toMatchObject({
      create: { path: `/shelves/{shelf}/books${kinds - 1}` },
      actions: [{ path: `/books${kinds - 1}/{id}/close` }],
    });
    return looks;
  };
  expect(looksAt(100)).toBeLessThanOrEqual(10 * looksAt(10));
});
