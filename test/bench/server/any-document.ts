import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentOf } from '../../../scripts/commands/document-of.ts';
import { rowOf } from '../../../scripts/emit/operations.ts';
import type { Contract, MediaType, Operation } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { findDocuments } from '../../../scripts/spec/workspace.ts';
import { madeUp } from '../../../server/values/made-up.ts';
import { loadMatching } from '../../../server/values/matching.ts';
import { type Manner, plausible } from '../../../server/values/plausible.ts';
import type { AnyHandler, AnyVendor } from '../../../server/vendor.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';

const SEED = 0;
const BARE: Manner = { byExample: false, bare: true, turn: 0 };

/** A sandbox of any document, whose operations answer with an example, or with the barest that their schema allows. */
export async function anyDocument(file: string): Promise<{ readonly vendor: AnyVendor; readonly path: string }> {
  const [document] = findDocuments(process.cwd(), [file]);
  if (!document) throw new Error(`no document ${file}`);
  const contract = readContract('any', await documentOf(process.cwd(), document));
  const bundled = join(mkdtempSync(join(tmpdir(), 'licet-bench-')), 'openapi.json');
  writeFileSync(bundled, JSON.stringify(contract.document));
  const matching = await loadMatching(SEED);
  const bodyOf = ({ examples, schema }: MediaType): unknown => {
    const [example] = Object.values(examples);
    if (example !== undefined || !schema) return example;
    return madeUp(plausible({ ...contract.document }, matching, String(SEED), BARE), schema.schema);
  };
  const vendor: AnyVendor = {
    ...xformationLac,
    name: 'any',
    documentUrl: pathToFileURL(bundled),
    // Anybody is let in: it is not who asks that is measured.
    operations: contract.operations.map((operation) => ({ ...rowOf(operation), security: [] })),
    handlers: {},
    stubs: Object.fromEntries(contract.operations.map((operation) => [operation.id, stubOf(operation, bodyOf)])),
    authenticate: async () => ({ caller: undefined }),
  };
  return { vendor, path: firstPath(contract) };
}

function stubOf({ responses }: Operation, bodyOf: (media: MediaType) => unknown): AnyHandler {
  return () => {
    const [status = '200', response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
    const [type, media] = Object.entries(response?.content ?? {})[0] ?? [];
    return { status: Number(status), type, body: media && bodyOf(media) };
  };
}

/** The first read that needs no more than its path, and answers with an object or a list. */
function firstPath({ operations }: Contract): string {
  const simple = operations.find(
    ({ method, path, parameters, responses }) =>
      method === 'get' &&
      !path.includes('{') &&
      !parameters.some(({ required }) => required) &&
      Object.keys(responses['200']?.content ?? {})[0] === 'application/json',
  );
  if (!simple) throw new Error('the document has no operation that can be asked for nothing');
  return simple.path;
}
