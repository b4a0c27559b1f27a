import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import { yaml } from './yaml.ts';

/** A promise that is known not to be kept: where, and why. */
export interface SpecException {
  readonly operation: string;
  readonly check: string;
  /** The beginning of the ids of the cases concerned, `*` standing for anything. */
  readonly cases?: string;
  readonly reason: string;
}

const REQUIRED = ['operation', 'check', 'reason'] as const;
const KNOWN: readonly string[] = [...REQUIRED, 'cases'];
const HINT =
  'An exception has operation, check and reason, and may have cases: the beginning of their ids, with * for anything.';

/**
 * The exceptions beside a spec, none where the file is missing.
 * @throws UserError where the file is no list of exceptions, or one is of no operation of the contract: with its line
 */
export function readExceptions(file: string, operations: readonly string[]): readonly SpecException[] {
  if (!existsSync(file)) return [];
  const { isMap, isSeq, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const refuse = (offset: number, what: string): never => {
    throw new UserError(`${file}:${Math.max(lines.linePos(offset).line, 1)}: ${what}.`, HINT);
  };
  const [broken] = document.errors;
  if (broken) return refuse(broken.pos[0], broken.message.split('\n', 1)[0]?.replace(/ at line .*$/, '') ?? 'no YAML');
  const list: unknown = document.contents;
  if (list === null) return [];
  if (!isSeq(list)) return refuse(0, 'not a list of exceptions');
  return list.items.map((item) => {
    const offset = (item as { readonly range?: readonly number[] } | null)?.range?.[0] ?? 0;
    if (!isMap(item)) return refuse(offset, 'not an exception');
    const entry = item.toJSON() as Readonly<Record<string, unknown>>;
    const missing = REQUIRED.find((part) => typeof entry[part] !== 'string' || entry[part] === '');
    if (missing) return refuse(offset, `the exception has no ${missing}`);
    const odd = Object.keys(entry).find((part) => !KNOWN.includes(part));
    if (odd) return refuse(offset, `an exception has no “${odd}”`);
    if (entry['cases'] !== undefined && typeof entry['cases'] !== 'string') return refuse(offset, 'cases is no text');
    if (!operations.includes(String(entry['operation'])))
      return refuse(offset, `the contract has no operation “${entry['operation']}”`);
    return entry as unknown as SpecException;
  });
}
