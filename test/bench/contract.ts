import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesOf, judgeOf, planAsTaken, planOf, verdictsOf } from '../../scripts/contract/index.ts';
import { readContract } from '../../scripts/openapi/read-contract.ts';
import { untilFirstCase } from './first-case.ts';
import { race } from './race.ts';
import { PER_SHELF, shelvesDocument } from './shelves-document.ts';
import { startShelves, TOKEN } from './shelves-server.ts';
import { print, spread } from './spread.ts';
import { timed } from './timed.ts';
import { watched } from './watch.ts';

// npm run bench:contract [-- --peers | -- PART…]: how fast the judge is. Whatever is compared runs in turn, pair by pair.

const PAIRS = 5;
const LICET = fileURLToPath(new URL('../../scripts/licet.js', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const LARGE = 1000 / PER_SHELF;

/** Judged exchanges a second, judge and server in this one process: by the clock, and of processor time. */
async function throughput(): Promise<void> {
  const { target, close } = await startShelves();
  const plan = planAsTaken(readContract('shelves', shelvesDocument(4)), []);
  const { judge } = judgeOf(plan.contract, []);
  const run = async () => {
    const [started, before] = [performance.now(), process.cpuUsage()];
    let [cases, exchanges, broken] = [0, 0, 0];
    for await (const [, verdict] of verdictsOf({ cases: casesOf(plan), judge, target })) {
      cases += 1;
      exchanges += verdict.exchanges.length;
      if (verdict.outcome === 'broken') broken += 1;
    }
    const { user, system } = process.cpuUsage(before);
    const ofCpu = (exchanges * 1_000_000) / (user + system);
    return { perSecond: (exchanges * 1000) / (performance.now() - started), ofCpu, cases, broken };
  };
  for (let warm = 0; warm < 2; warm += 1) await run();
  const runs: Awaited<ReturnType<typeof run>>[] = [];
  for (let round = 0; round < PAIRS; round += 1) runs.push(await run());
  close();
  const [{ cases, broken } = { cases: 0, broken: 0 }] = runs;
  const what = `judged exchanges/s, in process, ${cases} cases`;
  print(what, `${spread(runs.map(({ perSecond }) => perSecond))}  (findings: ${broken})`);
  print('  a second of processor time, server included', spread(runs.map(({ ofCpu }) => ofCpu)));
}

/** From the start of the process until its first case has been judged, of small documents and a large one. */
async function startUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'licet-bench-'));
  const documentOf = (shelves: number) => {
    const file = join(folder, `shelves-${shelves}.json`);
    writeFileSync(file, JSON.stringify(shelvesDocument(shelves)));
    return ['--spec', file];
  };
  const subjects: readonly (readonly [string, readonly string[]])[] = [
    ['xformation-lac', ['xformation-lac']],
    ['vmware-logs', ['vmware-logs']],
    ['20 operations', documentOf(4)],
    ['1,000 operations', documentOf(LARGE)],
  ];
  const argsOf = (which: readonly string[]) => (url: string) => [
    ...[LICET, 'contract', ...which, '--target', url],
    ...['--header', `Authorization: Bearer ${TOKEN}`],
  ];
  try {
    // Node keeps what it has compiled when a process ends by itself.
    const small = await startShelves();
    await timed(process.execPath, [...argsOf(documentOf(1))(small.url)], PROJECT);
    small.close();
    for (const [name, which] of subjects) {
      const pairs: { licet: Awaited<ReturnType<typeof untilFirstCase>>; node: number }[] = [];
      for (let round = 0; round < PAIRS; round += 1) {
        const licet = await untilFirstCase(argsOf(which), PROJECT);
        pairs.push({ licet, node: (await timed(process.execPath, ['-e', '0'])).seconds });
      }
      const what = `first case judged, ${name}, s`;
      each(what, pairs, ({ licet }) => licet.seconds, 2);
      each('  of processor time', pairs, ({ licet }) => licet.cpu, 2);
      each('  Node alone, in turn', pairs, ({ node }) => node, 2);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A figure of each run, told as a spread. */
function each<T>(what: string, runs: readonly T[], figure: (run: T) => number, digits: number): void {
  print(what, spread(runs.map(figure), digits));
}

async function memory(): Promise<void> {
  const { output } = await timed(process.execPath, [fileURLToPath(new URL('memory.ts', import.meta.url))]);
  process.stdout.write(output);
}

async function planning(): Promise<void> {
  const document = shelvesDocument(LARGE);
  const runs = Array.from({ length: 3 }, () => {
    // Read afresh: what is known of a document is kept.
    const contract = readContract('shelves', structuredClone(document));
    const [started, before] = [performance.now(), process.cpuUsage()];
    planOf(contract, []);
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1_000_000 };
  });
  each('plan of 1,000 operations, s', runs, ({ seconds }) => seconds, 2);
  each('  of processor time', runs, ({ cpu }) => cpu, 2);
}

/** The same cases by the judge alone and as tests of vitest, whole processes in turn. */
async function engines(): Promise<void> {
  const seconds: { alone: number; vitest: number }[] = [];
  for (let round = 0; round < 3; round += 1) {
    const args = [LICET, 'contract', 'vmware-logs', '--on', 'sandbox'];
    const alone = await timed(process.execPath, args, PROJECT);
    const vitest = await timed(process.execPath, [...args, '--vitest'], PROJECT);
    if (alone.code !== 0 || vitest.code !== 0) return print('engine against vitest', alone.output + vitest.output);
    seconds.push({ alone: alone.seconds, vitest: vitest.seconds });
  }
  each('vmware-logs on the sandbox, s', seconds, ({ alone }) => alone, 2);
  each('  with --vitest, in turn', seconds, ({ vitest }) => vitest, 2);
  each('  that many times longer, pair by pair', seconds, ({ alone, vitest }) => vitest / alone, 1);
}

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  throughput,
  startUp,
  memory,
  planning,
  engines,
  watch: watched,
  race: () => race(process.argv.includes('--peers')),
};

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
for (const [name, part] of Object.entries(PARTS)) if (named.length === 0 || named.includes(name)) await part();
