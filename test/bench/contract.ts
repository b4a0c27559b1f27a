import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgeOf, planOf, verdictsOf } from '../../scripts/contract/index.ts';
import { readContract } from '../../scripts/openapi/read-contract.ts';
import { race } from './race.ts';
import { PER_SHELF, shelvesDocument } from './shelves-document.ts';
import { startShelves } from './shelves-server.ts';
import { print, spread } from './spread.ts';
import { timed } from './timed.ts';

// npm run bench:contract [-- --peers]: how fast the judge is. Whatever is compared runs in turn, pair by pair.

const PAIRS = 5;
const CLI = fileURLToPath(new URL('../../scripts/licet.js', import.meta.url));

/** Judges a document of so many shelves once, and lets each verdict go. */
async function judgedOnce(shelves: number) {
  const server = await startShelves();
  const contract = readContract('shelves', shelvesDocument(shelves));
  const plan = planOf(contract, []);
  const { judge } = judgeOf(contract, []);
  const cases = plan.operations.flatMap((operation) => operation.cases);
  const run = async (parallel: number) => {
    const started = performance.now();
    let exchanges = 0;
    let broken = 0;
    for await (const [, verdict] of verdictsOf({ cases, judge, target: server.target, parallel })) {
      exchanges += verdict.exchanges.length;
      if (verdict.outcome === 'broken') broken += 1;
    }
    return { perSecond: (exchanges * 1000) / (performance.now() - started), cases: cases.length, broken };
  };
  return { run, close: server.close };
}

async function throughput(): Promise<void> {
  const { run, close } = await judgedOnce(4);
  const { cases, broken } = await run(1);
  const speeds: number[] = [];
  for (let round = 0; round < PAIRS; round += 1) speeds.push((await run(1)).perSecond);
  close();
  print(`judged exchanges/s, in process, ${cases} cases`, `${spread(speeds)}  (findings: ${broken})`);
}

async function startUp(): Promise<void> {
  const pairs: { licet: number; node: number }[] = [];
  for (let round = 0; round < PAIRS; round += 1) {
    const licet = (await timed(process.execPath, [CLI, 'contract', '--help'])).seconds;
    pairs.push({ licet, node: (await timed(process.execPath, ['-e', '0'])).seconds });
  }
  print('start-up, ms', spread(pairs.map(({ licet }) => licet * 1000)));
  print('start-up of Node itself, ms', spread(pairs.map(({ node }) => node * 1000)));
}

/** Of live memory, once all garbage is gone; run in a process of its own. */
async function memory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  const { runInNewContext } = await import('node:vm');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { run, close } = await judgedOnce(4);
  const after = async (times: number) => {
    for (let time = 0; time < times; time += 1) await run(1);
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  await after(1);
  const once = await after(1);
  const often = await after(10);
  close();
  print('live memory after 1x and 10x the cases, MiB', `${once.toFixed(1)}  ${often.toFixed(1)}`);
}

function planning(): void {
  const shelves = 1000 / PER_SHELF;
  const document = shelvesDocument(shelves);
  const times = Array.from({ length: 3 }, () => {
    // Read afresh: what is known of a document is kept.
    const contract = readContract('shelves', structuredClone(document));
    const started = performance.now();
    planOf(contract, []);
    return (performance.now() - started) / 1000;
  });
  print('plan of 1,000 operations, s', spread(times, 2));
}

if (process.argv.includes('--memory')) await memory();
else {
  await throughput();
  await startUp();
  await new Promise((resolve) =>
    spawn(process.execPath, [fileURLToPath(import.meta.url), '--memory'], { stdio: 'inherit' }).on('close', resolve),
  );
  planning();
  await race(process.argv.includes('--peers'));
}
