import { type Child, startChild } from './server/child.ts';
import { type Load, load, quiet } from './server/load.ts';
import { type Asked, CREATE, READ } from './server/requests.ts';
import { print, spread } from './spread.ts';

// npm run bench:server: how fast the sandbox is. Whatever is compared runs in turn, pair by pair.

const PAIRS = 5;
const SECONDS = 2;
const CONTESTANTS = new URL('server/contestants.ts', import.meta.url);

async function compare(name: string, rival: string, asked: Asked): Promise<void> {
  const [ours, theirs] = [await startChild(CONTESTANTS, [name]), await startChild(CONTESTANTS, [rival])];
  try {
    for (const child of [ours, theirs]) {
      await quiet(child);
      await load(child, child.url, asked, 1);
    }
    const rounds: { readonly ours: Load; readonly theirs: Load }[] = [];
    for (let round = 0; round < PAIRS; round += 1) {
      rounds.push({
        ours: await load(ours, ours.url, asked, SECONDS),
        theirs: await load(theirs, theirs.url, asked, SECONDS),
      });
    }
    const values = (of: (round: (typeof rounds)[number]) => number, digits = 1) => spread(rounds.map(of), digits);
    print(
      `${asked.method}: ${name}, µs of CPU a request`,
      values(({ ours: { cpu } }) => cpu),
    );
    print(
      `${asked.method}: ${rival}, µs of CPU a request`,
      values(({ theirs: { cpu } }) => cpu),
    );
    print(
      '  throughput, the first to the second',
      values((round) => round.ours.rate / round.theirs.rate, 2),
    );
    print(
      '  by CPU time, the first to the second',
      values((round) => round.theirs.cpu / round.ours.cpu, 2),
    );
  } finally {
    await stopAll(ours, theirs);
  }
}

async function stopAll(...children: readonly Child[]): Promise<void> {
  for (const child of children) await child.stop();
}

for (const asked of [READ, CREATE]) {
  await compare('licet', 'express', asked);
  await compare('licet', 'prism', asked);
}
