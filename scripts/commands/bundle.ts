import { existsSync, realpathSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Document } from '../openapi/contract.ts';
import { readDocument } from '../spec/read-document.ts';
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
  if (out !== undefined) assertApart(documents, fileOf);
  // All are read before one is written: what is refused leaves nothing half done, and no part of one is lost to another.
  const read = await Promise.all(documents.map(({ spec }) => readDocument(root, spec)));
  if (out === undefined) {
    for (const { document } of read) process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return EXIT.fine;
  }
  const sources = new Set(read.flatMap(({ files }) => files.filter((file) => existsSync(file)).map(real)));
  for (const document of documents) assertNoSource(resolve(root, fileOf(document)), sources);
  for (const [index, document] of documents.entries()) {
    const bundled = read[index]?.document;
    if (bundled) write(fileOf(document), bundled);
  }
  return EXIT.fine;
}

function real(file: string): string {
  return realpathSync(file);
}

/** @throws UserError where a bundle would be written over a file that one of them is made of */
function assertNoSource(target: string, sources: ReadonlySet<string>): void {
  if (existsSync(target) && sources.has(real(target)))
    throw new UserError(
      `${target} is a part of the document itself, and would be lost.`,
      'Name another file with --out.',
    );
}

function write(file: string, document: Document): void {
  writeFile(file, FORMATS[extname(file)]?.(document) ?? '');
  print(`✓ ${file}`);
}
