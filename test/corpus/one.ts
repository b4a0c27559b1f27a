/** Stages of one document, each told as lines of JSON: `node test/corpus/one.ts FILE OUT OPERATIONS STAGE…`. */
import { STAGES, type Work } from './stages.ts';

const [file = '', out = '', most = '', ...stages] = process.argv.slice(2);
const work: Work = { file, out, most: Number(most) };
for (const stage of stages) {
  const run = STAGES[stage];
  if (!run) throw new Error(`There is no stage ${stage}.`);
  tell({ stage });
  const started = performance.now();
  const told = await run(work).then(
    (remark) => ({ remark }),
    (error: unknown) => ({ error: error instanceof Error ? error.message || error.name : String(error) }),
  );
  const { rss } = process.memoryUsage();
  tell({ stage, ...told, ms: Math.round(performance.now() - started), mib: Math.round(rss / 2 ** 20) });
}
// Whatever a mock has left open is nobody's concern.
process.exit(0);

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
