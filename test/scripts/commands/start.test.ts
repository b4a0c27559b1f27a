import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, start } from '../licet.ts';

const run = promisify(execFile);
const VENDORS = ['lenovo-xclarity', 'uipath-licensing', 'vmware-logs', 'xformation-lac', 'xformation-lac-enduser'];

describe('licet start', () => {
  let licet: Running;
  let printed: string;

  beforeAll(async () => {
    licet = start(['start', '--port', '0', '--mock-port', '0']);
    printed = await licet.printed('Ctrl-C stops it.');
  });

  afterAll(() => licet.child.kill('SIGKILL'));

  test.each(VENDORS)('prints where %s is, and a command that works', async (vendor) => {
    const [, sandbox, mock, docs] = new RegExp(`^${vendor} +(\\S+) +(\\S+) +(\\S+)`, 'm').exec(printed) ?? [];
    expect(sandbox).toContain(`/${vendor}`);
    expect((await fetch(docs ?? '')).headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${mock}/no-such-path`)).headers.get('content-type')).toContain('json');
    const curl = new RegExp(`# ${vendor}\\n +(curl .*)`).exec(printed)?.[1] ?? '';
    const { stdout } = await run('sh', ['-c', `${curl} -s -o /dev/null -w '%{http_code}'`]);
    expect(stdout).toMatch(/^2\d\d$/);
  });

  test('serves the docs at the root', async () => {
    const url = /documented at (\S+)/.exec(printed)?.[1] ?? '';
    const page = await (await fetch(url)).text();
    for (const vendor of VENDORS) expect(page).toContain(`docs/${vendor}/`);
  });

  test('logs a line a request on stderr, and no secret in it', async () => {
    const secret = 'a-secret-that-must-not-be-logged';
    const url = /^vmware-logs +(\S+)/m.exec(printed)?.[1] ?? '';
    await fetch(`${url}/api/v1/licenses?token=${secret}`, { headers: { authorization: `Bearer ${secret}` } });
    licet.child.kill('SIGTERM');
    const { stderr, code } = await licet.ended;
    const lines = stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        vendor: 'vmware-logs',
        operation: 'listLicenses',
        status: 401,
        refused: 'unknown-credential',
      }),
    );
    expect(stderr).not.toContain(secret);
    expect(code).toBe(0);
  });
});

test.each([
  { command: 'serve', args: ['serve', 'vmware-logs', '--port'] },
  { command: 'mock', args: ['mock', 'vmware-logs', '--port'] },
  { command: 'start, for its mocks', args: ['start', 'vmware-logs', '--port', '0', '--mock-port'] },
])('$command says when its port is taken', async ({ args }) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { stderr, code } = await start([...args, String(port)]).ended;
  other.close();
  expect(stderr).toContain(`Port ${port} is taken.`);
  expect(stderr).toContain('hint:');
  expect(code).toBe(2);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops a mock and a sandbox with exit code 0', async (signal) => {
  for (const command of ['serve', 'mock']) {
    const licet = start([command, 'vmware-logs', '--port', '0']);
    await licet.printed('http://127.0.0.1:');
    licet.child.kill(signal);
    expect((await licet.ended).code).toBe(0);
  }
});
