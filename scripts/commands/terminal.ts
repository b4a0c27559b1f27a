import { styleText } from 'node:util';
import Table from 'cli-table3';
import spinner, { type Spinner } from 'yocto-spinner';
import { visible } from '../openapi/visible.ts';

type Style = Parameters<typeof styleText>[0];

/** Results go to stdout, one line. */
export function print(line = ''): void {
  process.stdout.write(`${shown(line)}\n`);
}

/** What is under way, and what went wrong, goes to stderr. */
export function tell(line: string): void {
  process.stderr.write(`${shown(line)}\n`);
}

/** Our own colours, as `styled` puts them. */
const COLOURS = new RegExp(`(${'\u001b'}\\[(?:1|2|22|3[1-6]|39)m)`);

/** What comes from documents and targets shows itself, and a terminal obeys nothing of it but colours. */
function shown(text: string): string {
  if (styled('red', 'any') === 'any') return visible(text);
  return text
    .split(COLOURS)
    .map((part, index) => (index % 2 === 0 ? visible(part) : part))
    .join('');
}

/** A number with its noun: `1 case`, `2 cases`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Colour on a terminal only, and not where NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** A table with a heading, lines only under the heading: narrow enough for a terminal, plain enough to paste. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const grid = new Table({
    head: head.map((cell) => styled('bold', cell)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: BARE,
    colAligns: head.map((_, column) => (rows.every((row) => typeof row[column] === 'number') ? 'right' : 'left')),
  });
  grid.push(...rows.map((row) => row.map(String)));
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const BARE = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
);

/** Shows what is under way on stderr while `work` runs: a spinner on a terminal, a line elsewhere. */
export async function withProgress<T>(text: string, work: (say: (text: string) => void) => Promise<T>): Promise<T> {
  const turning: Spinner = spinner({ text, handleSignals: false });
  const turns = process.stderr.isTTY === true;
  if (turns) turning.start();
  else tell(text);
  try {
    return await work((now) => {
      if (turns) turning.text = shown(now);
    });
  } finally {
    if (turns) turning.stop();
  }
}
