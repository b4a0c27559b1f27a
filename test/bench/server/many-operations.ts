import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyVendor } from '../../../server/vendor.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';

const MODEL = { id: 'getProduct', path: '/products/{id}' } as const;

/** The path of one of them: the last is the one that a list of routes comes to last. */
export const pathOfOperation = (row: number): string => `/products-${row}/{id}`;

/** X-Formation's contract with so many operations that differ in their paths only, all answered with the example. */
export function manyOperations(count: number): AnyVendor {
  const document = JSON.parse(readFileSync(xformationLac.documentUrl as URL, 'utf8')) as {
    paths: Record<string, object>;
  };
  const operation = xformationLac.operations.find(({ id }) => id === MODEL.id);
  const stub = xformationLac.stubs[MODEL.id];
  if (!operation || !stub) throw new Error(`X-Formation's contract has no ${MODEL.id}`);
  const rows = Array.from({ length: count }, (_, row) => ({
    ...operation,
    id: `${MODEL.id}${row}`,
    path: pathOfOperation(row),
  }));
  const paths = Object.fromEntries(rows.map(({ path }) => [path, document.paths[MODEL.path]]));
  const file = join(mkdtempSync(join(tmpdir(), 'licet-bench-')), 'openapi.json');
  writeFileSync(file, JSON.stringify({ ...document, paths }));
  return {
    ...xformationLac,
    documentUrl: pathToFileURL(file),
    operations: rows,
    handlers: {},
    stubs: Object.fromEntries(rows.map(({ id }) => [id, stub])),
    authenticate: async () => ({ caller: undefined }),
  };
}
