import type { Problem } from '../spec/lint.ts';
import { counted, print, styled } from './terminal.ts';

/** Tells what a document's problems are now. */
export type LintTold = (problems: readonly Problem[]) => void;

/** Tells each problem once, as long as it stays, and how many there are where that has changed. */
export function lintTold(name: string): LintTold {
  let known: ReadonlySet<string> = new Set();
  return (problems) => {
    const now = new Map(problems.map((problem) => [keyOf(problem), problem]));
    const fresh = [...now].filter(([key]) => !known.has(key)).map(([, problem]) => problem);
    for (const problem of fresh.slice(0, MOST)) print(lineOf(problem));
    if (fresh.length > MOST) print(`… and ${fresh.length - MOST} more: npx licet lint ${name}`);
    if (fresh.length > 0 || now.size !== known.size)
      print(
        `${now.size === 0 ? styled('green', '✓') : styled('yellow', '!')} ${name}: lint has ${counted(problems.length, 'problem')}`,
      );
    known = new Set(now.keys());
  };
}

/** The same as long as lines move only. */
function keyOf({ rule, file, pointer, message }: Problem): string {
  return [rule, file, pointer, message].join(' ');
}

/** Lines at a save: somebody wants to see the rest of it. */
const MOST = 10;

/** A problem in a line, its place first. */
export function lineOf({ severity, rule, message, file, line, column }: Problem): string {
  const colour = severity === 'error' ? 'red' : 'yellow';
  return `${file}:${line}:${column} ${styled(colour, severity)} ${message} ${styled('dim', rule)}`;
}
