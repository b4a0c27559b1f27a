import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exampleDocument, filesOfProject } from '../project/new-files.ts';
import { specFilesOf } from '../project/spec-files.ts';
import { vendorNameFor } from '../project/vendor-name.ts';
import { specIn } from '../spec/spec-file.ts';
import { findVendors } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { agreed } from './agreed.ts';
import { EXIT } from './exit.ts';
import { generate } from './generation.ts';
import { counted, print, styled, withProgress } from './terminal.ts';
import { writeFile } from './write-file.ts';

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
  const before = documentBefore(root, name, files);
  await refuseLoss(root, files, before, force);
  if (before !== undefined) remove(root, before);
  for (const [file, text] of Object.entries(files)) write(root, file, text);

  const [vendor] = findVendors(root, [name]);
  if (!vendor) throw new Error(`specs/${name} was written, and is not found`);
  const { operations, cases } = await withProgress('Generating', () => generate(root, vendor));
  told(`generated/${name}/`, `${counted(operations, 'operation')}, ${counted(cases, 'case')}`);
  for (const [file, text] of Object.entries(filesOfProject(name))) {
    if (existsSync(join(root, file))) print(`${styled('dim', '–')} ${file}  is there, and left as it is`);
    else write(root, file, text);
  }
  print(operations > 0 ? NEXT : `\n${name} has no operation, and so nothing to start yet: add one under \`paths\`.`);
  return EXIT.fine;
}

const NEXT = `
Go on with:
  npx licet start      sandbox, mock and docs
  npx licet contract   every promise, put to the sandbox`;

/** The document that a vendor of that name has, where it bears another name than the one to come: of two, one would be forgotten. */
function documentBefore(root: string, name: string, files: Readonly<Record<string, string>>): string | undefined {
  const spec = specIn(join(root, 'specs', name));
  const file = spec && relative(root, spec);
  return file !== undefined && !Object.hasOwn(files, file) ? file : undefined;
}

/** @throws UserError where a file would be overwritten or taken away, and nobody agrees to that */
async function refuseLoss(
  root: string,
  files: Readonly<Record<string, string>>,
  before: string | undefined,
  force: boolean,
): Promise<void> {
  const changed = Object.keys(files).filter((file) => differs(join(root, file), files[file] ?? ''));
  const lost = before === undefined ? changed : [before, ...changed];
  if (lost.length === 0 || force || (await agreed(`Overwrite ${lost.join(', ')}?`))) return;
  throw new UserError(
    `${lost.join(', ')} is there already, and says something else.`,
    'Give another name, or --force to overwrite it.',
  );
}

function differs(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') !== text;
}

function remove(root: string, file: string): void {
  rmSync(join(root, file));
  print(`${styled('dim', '–')} ${file}  is taken away`);
}

function write(root: string, file: string, text: string): void {
  writeFile(join(root, file), text);
  told(file);
}

function told(file: string, what = ''): void {
  print(`${styled('green', '✓')} ${file}${what && `  ${what}`}`);
}
