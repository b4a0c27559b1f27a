import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleDocument, filesOfProject } from '../project/new-files.ts';
import { specFilesOf } from '../project/spec-files.ts';
import { vendorNameFor } from '../project/vendor-name.ts';
import { findVendors } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { agreed } from './agreed.ts';
import { EXIT } from './exit.ts';
import { generate } from './generation.ts';
import { counted, print, styled, withProgress } from './terminal.ts';

export interface InitOptions {
  /** Overwrites without asking. */
  readonly force?: boolean;
}

/** What was typed: a name, a document, both, or neither. */
interface Asked {
  readonly name?: string | undefined;
  readonly document?: string | undefined;
}

/**
 * Makes a project, or a vendor more in one: a document in specs/, what is generated of it, and what a person goes on from.
 * Nothing is written before the document was read whole; nothing is overwritten unless the user agrees.
 * @throws UserError where the document cannot be read, or something would be lost
 */
export async function init(root: string, asked: Asked, { force = false }: InitOptions): Promise<number> {
  const { name, document } = vendorNameFor(asked);
  const specs: Readonly<Record<string, string>> = await withProgress(
    `Reading ${document ?? 'the example'}`,
    async () => (document === undefined ? { 'openapi.yaml': exampleDocument() } : specFilesOf(root, document)),
  );
  const files = Object.fromEntries(Object.entries(specs).map(([file, text]) => [join('specs', name, file), text]));
  await refuseLoss(root, files, force);
  for (const [file, text] of Object.entries(files)) write(root, file, text);

  const [vendor] = findVendors(root, [name]);
  if (!vendor) throw new Error(`specs/${name} was written, and is not found`);
  const { operations, cases } = await withProgress('Generating', () => generate(root, vendor));
  told(`generated/${name}/`, `${counted(operations, 'operation')}, ${counted(cases, 'case')}`);
  for (const [file, text] of Object.entries(filesOfProject(name))) {
    if (existsSync(join(root, file))) print(`${styled('dim', '–')} ${file}  is there, and left as it is`);
    else write(root, file, text);
  }
  print(
    '\nGo on with:\n  npx licet start      sandbox, mock and docs\n  npx licet contract   every promise, put to the sandbox',
  );
  return EXIT.fine;
}

/** @throws UserError where a file would be overwritten, and nobody agrees to that */
async function refuseLoss(root: string, files: Readonly<Record<string, string>>, force: boolean): Promise<void> {
  const lost = Object.keys(files).filter((file) => differs(join(root, file), files[file] ?? ''));
  if (lost.length === 0 || force || (await agreed(`Overwrite ${lost.join(', ')}?`))) return;
  throw new UserError(
    `${lost.join(', ')} is there already, and says something else.`,
    'Give another name, or --force to overwrite it.',
  );
}

function differs(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') !== text;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  told(file);
}

function told(file: string, what = ''): void {
  print(`${styled('green', '✓')} ${file}${what && `  ${what}`}`);
}
