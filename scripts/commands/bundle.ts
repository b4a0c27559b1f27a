import { extname, join, resolve } from 'node:path';
import type { Document } from '../openapi/contract.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { assertApart, findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { yaml } from '../spec/yaml.ts';
import { UserError } from '../user-error.ts';
import { EXIT } from './exit.ts';
import { print } from './terminal.ts';
import { writeFile } from './write-file.ts';

/** How a bundle is written, by the ending of its file. */
const FORMATS: Readonly<Record<string, (document: Document) => string>> = {
  '.json': (document) => `${JSON.stringify(document, undefined, 2)}\n`,
  '.yaml': (document) => yaml().stringify(document),
  '.yml': (document) => yaml().stringify(document),
};

/**
 * Prints one bundle, writes it into a file, or several into a folder.
 * @throws UserError where several would go into one output, or a document cannot be bundled
 */
export async function bundle(
  root: string,
  names: readonly string[],
  { out }: { readonly out?: string },
): Promise<number> {
  const documents = findDocuments(root, names);
  const isFile = out !== undefined && extname(out) in FORMATS;
  if (documents.length !== 1 && (out === undefined || isFile))
    throw new UserError(
      `${documents.length} bundles do not go into one output.`,
      'Name one vendor, or a folder with --out.',
    );
  const fileOf = ({ name }: VendorFiles) => (isFile ? out : join(out ?? '', `${name}.json`));
  if (out !== undefined) assertKept(root, documents, fileOf);
  for (const document of documents) {
    const bundled = await bundleSpec(root, document.spec);
    if (out === undefined) process.stdout.write(`${JSON.stringify(bundled, undefined, 2)}\n`);
    else write(fileOf(document), bundled);
  }
  return EXIT.fine;
}

/** @throws UserError where a bundle would be written over another, or over the document that it is made of */
function assertKept(root: string, documents: readonly VendorFiles[], fileOf: (one: VendorFiles) => string): void {
  assertApart(documents, fileOf);
  const itself = documents.find((one) => resolve(root, fileOf(one)) === one.spec);
  if (itself)
    throw new UserError(
      `${fileOf(itself)} is the document itself, and would be lost.`,
      'Name another file with --out.',
    );
}

function write(file: string, document: Document): void {
  writeFile(file, FORMATS[extname(file)]?.(document) ?? '');
  print(`✓ ${file}`);
}
