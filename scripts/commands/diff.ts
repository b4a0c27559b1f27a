import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Change, diffMarkdown, diffOf, type Placed, placed } from '../diff/index.ts';
import type { Contract } from '../openapi/contract.ts';
import { projectAt } from '../spec/at-ref.ts';
import { sourceLines } from '../spec/source-lines.ts';
import { findDocuments, type VendorFiles, vendorNames } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { reportDiff } from './diff-report.ts';
import { documentOf } from './document-of.ts';
import { EXIT } from './exit.ts';
import { contractFrom } from './plan-from.ts';
import { writeFile } from './write-file.ts';

export interface DiffOptions {
  readonly json?: string;
  readonly markdown?: string;
  readonly failOn: 'breaking' | 'proven' | 'none';
  readonly all?: boolean;
}

/** What makes the exit code 1. */
const FAILS: Readonly<Record<DiffOptions['failOn'], readonly Change['verdict'][]>> = {
  breaking: ['breaking', 'unprovable'],
  proven: ['breaking'],
  none: [],
};

/** Says what changed between two versions, and proves what of it breaks clients. */
export async function diff(
  root: string,
  first: string,
  rest: readonly string[],
  options: DiffOptions,
): Promise<number> {
  const diffs = isDocument(root, first, rest) ? [await ofFiles(root, first, rest)] : await sinceRef(root, first, rest);
  if (options.json !== undefined) write(options.json, `${JSON.stringify(diffs.map(asData), undefined, 2)}\n`);
  if (options.markdown !== undefined) write(options.markdown, diffMarkdown(diffs));
  if (options.json !== '-' && options.markdown !== '-') for (const one of diffs) reportDiff(one, options);
  const found = diffs.some(({ changes }) => changes.some(({ verdict }) => FAILS[options.failOn].includes(verdict)));
  return found ? EXIT.found : EXIT.fine;
}

/** A file is a document whatever else has its name; so is a vendor, where it is compared with a file. */
function isDocument(root: string, name: string, rest: readonly string[]): boolean {
  return isFile(root, name) || (rest.length === 1 && isFile(root, rest[0] ?? '') && vendorNames(root).includes(name));
}

function isFile(root: string, name: string): boolean {
  return statSync(resolve(root, name), { throwIfNoEntry: false })?.isFile() === true;
}

/** A version of a contract, and where it was written. */
interface Read {
  readonly contract: Contract;
  readonly placeOf: (pointer: string) => string | undefined;
}

async function ofFiles(root: string, before: string, rest: readonly string[]): Promise<Placed> {
  const [after, more] = rest;
  if (after === undefined || more !== undefined)
    throw new UserError(
      `${before} is compared with one other document, and ${rest.length} are named.`,
      'Name two files; or a branch, tag or commit, and what to compare with it.',
    );
  const [one, other] = [before, after].flatMap((name) => findDocuments(root, [name]));
  if (!one || !other) throw new UserError(`There is no file ${after}.`, 'Name an OpenAPI document, as YAML or JSON.');
  const [was, is] = [await read(root, one), await read(root, other)];
  return compared(was, is, { before, after });
}

/** What the project has now, and what it had at a commit; what is in one of them only is there or gone as a whole. */
async function sinceRef(root: string, ref: string, names: readonly string[]): Promise<Placed[]> {
  const past = await projectAt(root, ref);
  try {
    const { now, then } = versionsOf(root, past.root, names);
    const both = new Set([...then.keys(), ...now.keys()]);
    const diffs: Placed[] = [];
    for (const name of both) {
      const [earlier, later] = [then.get(name), now.get(name)];
      const was = earlier && (await read(past.root, earlier, `${ref}:`));
      const is = later && (await read(root, later));
      const whole = was ?? is;
      if (!whole) continue;
      diffs.push(await compared(was ?? without(whole), is ?? without(whole), { before: ref, after: 'now' }));
    }
    return diffs;
  } finally {
    past.remove();
  }
}

/** A contract that promises nothing yet, or any more. */
function without({ contract, placeOf }: Read): Read {
  return { contract: { ...contract, operations: [] }, placeOf };
}

type Documents = ReadonlyMap<string, VendorFiles>;

function versionsOf(
  root: string,
  past: string,
  names: readonly string[],
): { readonly now: Documents; readonly then: Documents } {
  const found = (from: string, asked: readonly string[]): Documents => {
    try {
      return new Map(findDocuments(from, asked).map((files) => [files.name, files]));
    } catch (error) {
      if (error instanceof UserError) return new Map();
      throw error;
    }
  };
  const each = (from: string) =>
    names.length === 0 ? found(from, []) : new Map(names.flatMap((name) => [...found(from, [name])]));
  const [now, then] = [each(root), each(past)];
  // The finder says best what is wrong with a name that is in neither.
  if (now.size === 0 && then.size === 0) findDocuments(root, names);
  for (const name of names) if (found(root, [name]).size + found(past, [name]).size === 0) findDocuments(root, [name]);
  return { now, then };
}

async function read(root: string, files: VendorFiles, ref = ''): Promise<Read> {
  const document = await documentOf(root, files);
  const lines = sourceLines(root, files.spec, document);
  return {
    contract: contractFrom(files.name, document),
    placeOf(pointer) {
      const place = lines(pointer);
      return place && `${ref}${place.file}:${place.line}`;
    },
  };
}

async function compared(was: Read, is: Read, names: Placed['names']): Promise<Placed> {
  const found = await diffOf(was.contract, is.contract);
  const known = new Map<string, string | undefined>();
  // A version at a commit is gone before its lines are printed.
  const noted = (side: 'before' | 'after', read: Read) => {
    for (const change of found.changes) {
      const pointer = change[side];
      if (pointer !== undefined) known.set(`${side} ${pointer}`, read.placeOf(pointer));
    }
    return (pointer: string) => known.get(`${side} ${pointer}`);
  };
  return { ...found, names, places: { before: noted('before', was), after: noted('after', is) } };
}

function asData(diff: Placed) {
  const { vendor, names, before, after, changes } = diff;
  const count = (wanted: Change['verdict']) => changes.filter(({ verdict }) => verdict === wanted).length;
  return {
    vendor,
    before: { name: names.before, version: before },
    after: { name: names.after, version: after },
    summary: { breaking: count('breaking'), unprovable: count('unprovable'), harmless: count('harmless') },
    changes: changes.map((change) => ({ ...change, lines: placed(diff, change) })),
  };
}

function write(file: string, text: string): void {
  if (file === '-') process.stdout.write(text);
  else writeFile(file, text);
}
