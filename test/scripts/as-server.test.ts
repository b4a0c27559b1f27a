import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const LICET = fileURLToPath(new URL('../../scripts/licet.js', import.meta.url));
const isTold = existsSync('/proc/self/cmdline') && process.execve !== undefined;

test.skipIf(!isTold)(
  `a server has little room for new objects, in the process that was started${isTold ? '' : ' (skipped: this system does not tell)'}`,
  async () => {
    const child = spawn(process.execPath, [LICET, 'serve', 'vmware-logs', '--port', '0', '-q'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    expect(readFileSync(`/proc/${child.pid}/cmdline`, 'utf8').split('\0')).toContain('--max-semi-space-size=4');
    child.kill('SIGTERM');
    // What stands for the process ends as it does.
    expect(await ended).toEqual([0, null]);
  },
);
