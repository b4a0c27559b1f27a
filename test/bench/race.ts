import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchedPeers, fetchInto, LICET, type Place, RESPECT, type Tool } from './peers.ts';
import { shelvesDocument } from './shelves-document.ts';
import { startShelves } from './shelves-server.ts';
import { print, spread } from './spread.ts';
import { timed } from './timed.ts';

const PAIRS = 5;
/** So many shelves in the small document and in the large one; what more of them cost is the marginal price. */
const SMALL = 4;
const LARGE = 20;

type Server = Awaited<ReturnType<typeof startShelves>>;

/** What a run came to: requests that the server saw and the tool judged. */
interface Run {
  readonly requests: number;
  readonly cases: number;
  readonly seconds: number;
}

/** Judged cases a second of whole processes, on the same documents and server, Licet and a peer in turn. */
export async function race(install: boolean): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'licet-bench-'));
  const server = await startShelves();
  try {
    const [small, large] = [SMALL, LARGE].map((shelves) => placeOf(home, server.url, shelves)) as [Place, Place];
    await raceOf(RESPECT, small, large, server);
    const missing = install ? fetchInto(home) : 'not asked: fetched only where --peers is given';
    for (const peer of fetchedPeers(home))
      if (missing === undefined) await raceOf(peer, small, large, server);
      else print(peer.name, missing);
  } finally {
    server.close();
    rmSync(home, { recursive: true });
  }
}

function placeOf(home: string, url: string, shelves: number): Place {
  const folder = mkdtempSync(join(home, `shelves-${shelves}-`));
  const document = { ...shelvesDocument(shelves), servers: [{ url }] };
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  return { folder, document, url };
}

async function raceOf(peer: Tool, small: Place, large: Place, server: Server): Promise<void> {
  const rounds: { readonly ours: Speed; readonly theirs: Speed }[] = [];
  for (let round = 0; round < PAIRS; round += 1) {
    const ours = await speedOf(LICET, small, large, server);
    const theirs = await speedOf(peer, small, large, server);
    if (typeof ours === 'string' || typeof theirs === 'string') {
      print(`against ${peer.name}`, [ours, theirs].filter((one) => typeof one === 'string').join('; '));
      return;
    }
    rounds.push({ ours, theirs });
  }
  for (const [what, of] of MEASURES) {
    const values = (side: 'ours' | 'theirs') =>
      spread(
        rounds.map((round) => of(round[side])),
        1,
      );
    const ratios = rounds.map(({ ours, theirs }) => of(ours) / of(theirs));
    print(`${what}: Licet`, values('ours'));
    print(`${what}: ${peer.name}`, values('theirs'));
    print('  the first to the second, pair by pair', spread(ratios, 1));
  }
}

interface Speed {
  readonly small: Run;
  readonly large: Run;
}

const MEASURES: readonly (readonly [what: string, of: (speed: Speed) => number])[] = [
  ['cases/s', ({ small: { cases, seconds } }) => cases / seconds],
  ['requests/s', ({ small: { requests, seconds } }) => requests / seconds],
  [`cases/s, ${LARGE / SMALL}x the document`, ({ large: { cases, seconds } }) => cases / seconds],
  ['cases/s, marginal', ({ small, large }) => (large.cases - small.cases) / (large.seconds - small.seconds)],
];

async function speedOf(tool: Tool, small: Place, large: Place, server: Server): Promise<Speed | string> {
  const [one, other] = [await runOf(tool, small, server), await runOf(tool, large, server)];
  if (typeof one === 'string') return one;
  return typeof other === 'string' ? other : { small: one, large: other };
}

/** A run, or why it does not count. */
async function runOf(tool: Tool, place: Place, { asked, forget }: Server): Promise<Run | string> {
  const args = tool.args(place);
  forget();
  const before = asked();
  const { seconds, code, output } = await timed(process.execPath, args, place.folder);
  const seen = asked() - before;
  if (code !== 0) return `${tool.name} ended with ${code} after ${seen} requests: ${output.slice(-400)}`;
  const { requests, cases } = tool.judged(output, place);
  if (seen === 0 || requests === 0) return `${tool.name} judged ${requests} requests, and the server saw ${seen}`;
  return { requests: Math.min(requests, seen), cases: Math.min(cases, seen), seconds };
}
