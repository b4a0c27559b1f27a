/**
 * Everything that Licet makes of documents, made of documents that it has never seen: `npm run corpus`. It prints how many
 * got through each stage, and of those that did not why; --help lists the rest.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { childLines, type Told } from './child-lines.ts';
import { type Sampled, sample } from './documents.ts';
import { type Examined, growthOf, reasonsOf, slowestOf, tableOf } from './report.ts';
import { STAGES } from './stages.ts';

/** So many documents are compiled by one process. */
const BATCH = 25;

const program = new Command('corpus')
  .option('--sample <number>', 'so many documents, the ten largest among them', '300')
  .option('--from <number>', 'begin with this one of the sample', '0')
  .option('--only <text>', 'only documents whose name has this in it')
  .option('--stages <names>', 'only these', [...Object.keys(STAGES), 'compile'].join(','))
  .option('--most <kibibytes>', 'only documents up to this size')
  .option(
    '--operations <number>',
    'of a document with more, so many are planned and tested, spread evenly over it',
    '500',
  )
  .option('--limit <seconds>', 'for each stage of a document', '300')
  .option('--jobs <number>', 'so many documents at a time', String(availableParallelism()))
  .option('--cache <folder>', 'where packages are kept', join(homedir(), '.cache', 'licet-corpus'))
  .option('--json <file>', 'write what became of each document')
  .parse();
const flags = program.opts<
  Record<'sample' | 'from' | 'stages' | 'operations' | 'limit' | 'jobs' | 'cache', string> & {
    only?: string;
    json?: string;
    most?: string;
  }
>();

const HERE = dirname(fileURLToPath(import.meta.url));
// In there what is generated finds the packages that it imports.
const scratch = join(HERE, '..', '..', 'node_modules', '.cache', `licet-corpus-${process.pid}`);
const limit = Number(flags.limit) * 1000;
const wanted = flags.stages.split(',');
mkdirSync(flags.cache, { recursive: true });

const documents = sample(flags.cache, Number(flags.sample))
  .slice(Number(flags.from))
  .filter(({ name, bytes }) => name.includes(flags.only ?? '') && bytes <= Number(flags.most ?? Infinity) * 1024)
  // What is wrong with many shows with the small ones.
  .sort((one, other) => one.bytes - other.bytes);
const examined: Examined[] = [];
try {
  await atOnce(documents.entries(), examine);
  if (wanted.includes('compile')) await atOnce(batches(), compile);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
keep();
process.stdout.write(
  `${tableOf(examined)}\n\n${reasonsOf(examined)}\n\n${slowestOf(examined)}\n\n${growthOf(examined)}\n`,
);

/** What is known so far, so that what is cut short has told of what it did. */
function keep(): void {
  if (flags.json) writeFileSync(flags.json, JSON.stringify(examined.filter(Boolean), undefined, 1));
}

function outOf(index: number): string {
  return join(scratch, String(index));
}

function own(): string[] {
  return wanted.filter((stage) => stage in STAGES);
}

/** Several take from the same things to do, each the next when it is done with one. */
async function atOnce<T>(things: Iterator<T>, take: (thing: T) => Promise<void>): Promise<void> {
  const taker = async (): Promise<void> => {
    for (let next = things.next(); !next.done; next = things.next()) await take(next.value);
  };
  await Promise.all(Array.from({ length: Number(flags.jobs) }, taker));
}

async function examine([index, document]: readonly [number, Sampled]): Promise<void> {
  const stages = [
    ...(await childLines([join(HERE, 'one.ts'), document.file, outOf(index), flags.operations, ...own()], limit)),
  ];
  examined[index] = { ...document, stages };
  keep();
  tell(`${index + 1}/${documents.length} ${document.name}`, stages);
}

function* batches(): Iterator<readonly { readonly each: Examined; readonly folder: string }[]> {
  const all = examined.map((each, index) => ({ each, folder: outOf(index) }));
  const written = all.filter(({ folder }) => existsSync(join(folder, 'types.ts')));
  for (let first = 0; first < written.length; first += BATCH) yield written.slice(first, first + BATCH);
}

/** Many in one process: to read what TypeScript itself brings takes longer than most documents. */
async function compile(batch: readonly { readonly each: Examined; readonly folder: string }[]): Promise<void> {
  let left = batch;
  // One that ends the process is told, and the others are compiled by another.
  while (left.length > 0) {
    const folders = left.map(({ folder }) => folder);
    const told = await childLines([join(HERE, 'compiled.ts'), ...folders], limit * left.length);
    for (const [index, outcome] of told.entries()) {
      left[index]?.each.stages.push({ ...outcome, stage: 'compile' });
      if (outcome.error !== undefined) tell(left[index]?.each.name ?? '', [outcome]);
    }
    left = left.slice(Math.max(told.length, 1));
  }
}

function tell(head: string, stages: readonly Told[]): void {
  const failed = stages.flatMap(({ stage, error }) =>
    error === undefined ? [] : [`\n    ${stage}: ${error.slice(0, 200)}`],
  );
  process.stderr.write(`${head}${failed.join('')}\n`);
}
