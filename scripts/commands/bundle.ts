import { extname, join } from 'node:path';
import type { Document } from '../openapi/contract.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { findDocuments } from '../spec/workspace.ts';
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
  for (const document of documents) {
    const bundled = await bundleSpec(root, document.spec);
    if (out === undefined) process.stdout.write(`${JSON.stringify(bundled, undefined, 2)}\n`);
    else write(isFile ? out : join(out, `${document.name}.json`), bundled);
  }
  return EXIT.fine;
}

function write(file: string, document: Document): void {
  writeFile(file, FORMATS[extname(file)]?.(document) ?? '');
  print(`✓ ${file}`);
}
