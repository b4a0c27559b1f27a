import { parseArgs } from 'node:util';
import { fuzzServer } from './run.ts';

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [messages, seed] = [Number(values.messages), Number(values.seed)];
const start = performance.now();
const { byKind, byStatus, findings } = await fuzzServer({ messages, seed });
const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');
console.log(
  `${messages} messages (seed ${seed}) of ${Object.keys(byKind).length} kinds in ${Math.round((performance.now() - start) / 1000)} s`,
);
console.log(`kinds: ${list(byKind)}`);
console.log(`answers: ${list(byStatus)}`);
console.log(`findings: ${findings.length}`);
for (const finding of findings.slice(0, 50)) console.log(`  ${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;
