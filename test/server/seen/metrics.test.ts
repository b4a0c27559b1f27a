import { expect, test } from 'vitest';
import { startSandbox } from '../../../server/index.ts';
import { notes } from '../../fixtures/server/notes.ts';
import { raw } from '../../fixtures/server/raw.ts';
import { loggerTo, runningNotes } from '../../fixtures/server/running.ts';

const running = runningNotes();
const metrics = async (url: string, headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers });

test('requests are counted by vendor, operation, method and status, and a refused one by its rule', async () => {
  await fetch(`${running.base}/notes/1`);
  await fetch(`${running.base}/notes/1`);
  await fetch(`${running.base}/notes/none`);
  await fetch(`${running.base}/misbehave/undeclared-status`);
  await fetch(`${running.base}/nowhere/${'x'.repeat(50)}`, { method: 'PROPFIND' });
  await expect.poll(() => running.log.filter((line) => line.includes('"request"')).length).toBe(5);

  const response = await metrics(running.url);
  expect(response.headers.get('Content-Type')).toContain('text/plain');
  const text = await response.text();
  for (const line of [
    'licet_requests_total{vendor="notes",operation="getNote",method="GET",status="200"} 2',
    'licet_requests_total{vendor="notes",operation="getNote",method="GET",status="400"} 1',
    'licet_requests_total{vendor="notes",operation="",method="other",status="404"} 1',
    'licet_refused_requests_total{vendor="notes",operation="getNote",kind="invalid-request",in="path"} 1',
    'licet_broken_answers_total{vendor="notes",operation="misbehave"} 1',
    'licet_request_duration_seconds_count{vendor="notes",operation="getNote"} 3',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^licet_state_bytes [1-9]\d+$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).not.toContain('xxxx');
});

test.each([
  { what: 'no HTTP', sent: 'GARBAGE\r\n\r\n', status: 400, vendor: '', kind: 'malformed-body' },
  {
    what: 'a length that is none',
    sent: 'GET /notes/notes HTTP/1.1\r\nContent-Length: x\r\n\r\n',
    status: 400,
    vendor: 'notes',
    kind: 'malformed-body',
  },
  {
    what: 'a target that is none',
    sent: 'GET notes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    status: 400,
    vendor: '',
    kind: 'malformed-body',
  },
])('what is $what is counted and in the log too, by the id in its answer', async ({ sent, status, vendor, kind }) => {
  const log: string[] = [];
  const sandbox = await startSandbox({ vendors: [notes], logger: loggerTo(log) });
  try {
    const answer = await raw(sandbox.url, sent);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const id = /\r\nX-Request-Id: ([0-9a-f-]{36})\r\n/i.exec(answer)?.[1];
    expect(id).toBeDefined();
    const lines = log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(lines).toMatchObject([{ requestId: id, status, refused: kind }]);
    expect(lines[0].vendor ?? '').toBe(vendor);
    const text = await (await metrics(sandbox.url)).text();
    expect(text).toContain(`licet_requests_total{vendor="${vendor}",operation="",method="other",status="${status}"} 1`);
    expect(text).toContain(`licet_refused_requests_total{vendor="${vendor}",operation="",kind="${kind}",in=""} 1`);
  } finally {
    await sandbox.close();
  }
});

test.each([
  ['closed', undefined, 403],
  [{ token: 'letmein-1' }, undefined, 401],
  [{ token: 'letmein-1' }, 'Bearer letmein-2', 401],
  [{ token: 'letmein-1' }, 'Bearer letmein-1', 200],
] as const)('where they are %o, who shows %s gets %s', async (metricsAccess, shown, status) => {
  const sandbox = await startSandbox({ vendors: [notes], metricsAccess });
  expect((await metrics(sandbox.url, shown ? { Authorization: shown } : {})).status).toBe(status);
  await sandbox.close();
});

test('they are closed to others than this machine unless it is said otherwise', async () => {
  const sandbox = await startSandbox({ vendors: [notes], host: '0.0.0.0' });
  expect((await metrics(sandbox.url)).status).toBe(403);
  await sandbox.close();
});

test('is not ready while it warms up and while it drains, and serves all the same', async () => {
  const log: string[] = [];
  const sandbox = await startSandbox({ vendors: [notes], logger: loggerTo(log), drainMs: 500 });
  const ready = async () => ((await (await fetch(`${sandbox.url}/readyz`)).json()) as { status: string }).status;
  const first = await ready();
  expect(['warming', 'ready']).toContain(first);
  await expect.poll(ready, { timeout: 20_000 }).toBe('ready');
  const closed = sandbox.close();
  const draining = await fetch(`${sandbox.url}/readyz`);
  expect([draining.status, await draining.json()]).toEqual([503, { status: 'draining' }]);
  expect((await fetch(`${sandbox.url}/notes/notes/1`)).status).toBe(200);
  await closed;
  await expect(fetch(`${sandbox.url}/readyz`)).rejects.toThrow();
});
