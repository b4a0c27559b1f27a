import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CoverageFold, casesOf, judgeOf, planAsTaken, verdictsOf } from '../../scripts/contract/index.ts';
import { readContract } from '../../scripts/openapi/read-contract.ts';
import { casesIn, TallyFold } from '../../scripts/report/index.ts';
import { shelvesDocument } from './shelves-document.ts';
import { startShelves } from './shelves-server.ts';
import { print } from './spread.ts';

const SHELVES = 4;

/** Live memory, once all garbage is gone: of what a run keeps until it reports, the tally and what was seen. */
async function memory(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { target, close } = await startShelves();
  const plan = planAsTaken(readContract('shelves', shelvesDocument(SHELVES)), []);
  const { judge } = judgeOf(plan.contract, []);
  const after = async (times: number) => {
    const tally = new TallyFold(plan, { target });
    const seen = new CoverageFold(plan);
    for (let time = 0; time < times; time += 1)
      for await (const [testCase, verdict] of verdictsOf({ cases: casesOf(plan), judge, target })) {
        tally.note({ testCase, verdict });
        seen.note({ testCase, verdict, url: target.url });
      }
    collect();
    const used = process.memoryUsage().heapUsed / 2 ** 20;
    // Asked for after the measuring: until here nobody may drop them.
    return { used, cases: casesIn(tally.tally()), cells: seen.coverage().cells.length };
  };
  await after(1);
  const once = await after(1);
  const often = await after(10);
  close();
  print(
    `live memory with tally and coverage, MiB, ${once.cases} and ${often.cases} cases`,
    `${once.used.toFixed(1)}  ${often.used.toFixed(1)}`,
  );
}

// In a process of its own: what others have left is not its memory.
await memory();
