import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const WATCHED = fileURLToPath(new URL('../../../server/patterns/watched.ts', import.meta.url));
const ASKS = `
const { watched } = await import(${JSON.stringify(WATCHED)});
const matches = watched(/^(?=(a+)+$)a/);
const text = 'a'.repeat(16) + 'b';
console.log('begun');
const found = new Set();
for (let times = 0; times < 600; times += 1) found.add(matches(text));
console.log([...found].join());
process.exit();
`;

test('a machine that has other things to do stops no pattern', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', ASKS], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const ended = once(child, 'exit');
  while (!said.startsWith('begun')) await setTimeout(10);
  while (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGSTOP');
    await setTimeout(70);
    child.kill('SIGCONT');
    await setTimeout(30);
  }
  await ended;
  expect(said).toBe('begun\nfalse\n');
});
