import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PortTakenError, type Sandbox, StateFileError, startSandbox } from '../../server/index.ts';
import { notes } from '../fixtures/server/notes.ts';
import { loggerTo, sent } from '../fixtures/server/running.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'licet-'))));
afterAll(() => rm(folder, { recursive: true }));

const add = (sandbox: Sandbox, text: string) =>
  fetch(
    `${sandbox.url}/notes/notes`,
    sent('POST', 'application/json', JSON.stringify({ text }), { Authorization: 'Bearer good' }),
  );
const list = async (sandbox: Sandbox) =>
  ((await (await fetch(`${sandbox.url}/notes/notes`)).json()) as { notes: unknown[] }).notes;
const up = async (sandbox: Sandbox) =>
  Number(await (await fetch(`${sandbox.url}/notes/notes/count`, { method: 'POST' })).text());

test('a restart with the same file goes on where it stopped, and does not seed again', async () => {
  const data = join(folder, 'state.db');
  const first = await startSandbox({ vendors: [notes], data });
  expect((await add(first, 'kept')).status).toBe(201);
  await fetch(`${first.url}/notes/notes/1`, { method: 'DELETE' });
  await first.close();

  const second = await startSandbox({ vendors: [notes], data });
  expect(await list(second)).toEqual([{ id: 2, text: 'kept' }]);
  await second.close();
});

test('a reset puts back the first data, and no request sees anything in between', async () => {
  const sandbox = await startSandbox({ vendors: [notes], control: true });
  await add(sandbox, 'to be forgotten');
  const seen = new Set<number>();
  const reading = Array.from({ length: 40 }, async () => seen.add((await list(sandbox)).length));
  const response = await fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' });
  expect(await response.json()).toEqual({ world: 'default', reset: true });
  await Promise.all(reading);
  expect([...seen].every((count) => count === 1 || count === 2)).toBe(true);
  expect(await list(sandbox)).toEqual([{ id: 1, text: 'first' }]);
  await sandbox.close();
});

test('other sites cannot reset the sandbox', async () => {
  const sandbox = await startSandbox({ vendors: [notes], control: true });
  const reset = (Origin: string) => fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST', headers: { Origin } });
  expect((await reset('https://evil.example')).status).toBe(403);
  expect((await reset(sandbox.url)).status).toBe(200);
  await sandbox.close();
});

test('counts right when many count at once', async () => {
  const sandbox = await startSandbox({ vendors: [notes] });
  const counts = await Promise.all(Array.from({ length: 50 }, () => up(sandbox)));
  expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  await sandbox.close();
});

test('keeps the collections of two vendors apart', async () => {
  const sandbox = await startSandbox({ vendors: [notes, { ...notes, name: 'other' }] });
  await add(sandbox, 'mine');
  expect(await (await fetch(`${sandbox.url}/other/notes`)).json()).toMatchObject({ notes: [{ id: 1, text: 'first' }] });
  await sandbox.close();
});

test('finishes what is under way before it closes, and may be closed twice', async () => {
  const slow = slowNotes();
  const sandbox = await startSandbox({ vendors: [slow.vendor] });
  const idle = connect(Number(new URL(sandbox.url).port));
  await new Promise((resolve) => idle.once('connect', resolve));
  const underWay = fetch(`${sandbox.url}/notes/notes/1`);
  await slow.asked;
  const closed = Promise.all([sandbox.close(), sandbox.close()]);
  await expect(fetch(`${sandbox.url}/notes/notes`)).rejects.toThrow();
  slow.go();
  expect(await (await underWay).json()).toEqual({ id: 1, text: 'late' });
  const start = performance.now();
  await closed;
  expect(performance.now() - start).toBeLessThan(1000);
  idle.destroy();
});

test('says that a port is taken', async () => {
  const sandbox = await startSandbox({ vendors: [notes] });
  const port = Number(new URL(sandbox.url).port);
  const error = await startSandbox({ vendors: [notes], port }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PortTakenError);
  expect(error).toMatchObject({ port, message: `port ${port} is taken`, hint: expect.stringContaining('0') });
  await sandbox.close();
});

test('says which state file cannot be used', async () => {
  const data = join(folder, 'letter.txt');
  await writeFile(data, 'Dear SQLite, this is not for you. '.repeat(50));
  const error = await startSandbox({ vendors: [notes], data }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StateFileError);
  expect(error).toMatchObject({ message: expect.stringContaining(data), hint: expect.any(String) });
});

test('fails at the start where a contract cannot be read', async () => {
  const broken = { ...notes, documentUrl: new URL('nowhere.json', import.meta.url) };
  await expect(startSandbox({ vendors: [broken] })).rejects.toThrow('nowhere.json');
});

test('fails at the start where the table has an operation that the document lacks', async () => {
  const stale = {
    ...notes,
    operations: notes.operations.map((operation) => ({ ...operation, path: `/old${operation.path}` })),
  };
  await expect(startSandbox({ vendors: [stale] })).rejects.toThrow('listNotes that its document lacks');
});

test('tells the log at once that a contract cannot be checked, and answers it as a bug', async () => {
  const text = await readFile(notes.documentUrl as URL, 'utf8');
  const file = join(folder, 'openapi.json');
  await writeFile(file, text.replace('"type": "string", "pattern": "^[0-9]+$"', '"type": "strung"'));
  const log: string[] = [];
  const sandbox = await startSandbox({
    vendors: [{ ...notes, documentUrl: pathToFileURL(file) }],
    logger: loggerTo(log),
  });
  await expect.poll(() => log.join('')).toContain('"operation":"countUp"');
  expect(log.join('')).toContain('its contract cannot be checked');
  expect((await fetch(`${sandbox.url}/notes/notes/count`, { method: 'POST' })).status).toBe(500);
  expect((await fetch(`${sandbox.url}/notes/notes`)).status).toBe(200);
  await sandbox.close();
});

test.each([
  ['no HTTP', 'HELO mail.example\r\n\r\n', '400'],
  ['a header without end', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
])('outlives %s', async (_what, bytes, status) => {
  const sandbox = await startSandbox({ vendors: [notes] });
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('error', () => undefined);
    socket.once('data', (data) => resolve(data.toString()));
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toContain('Error:');
  expect((await fetch(`${sandbox.url}/notes/notes`)).status).toBe(200);
  await sandbox.close();
});

function slowNotes() {
  const { promise: asked, resolve: tell } = Promise.withResolvers<void>();
  const { promise: released, resolve: go } = Promise.withResolvers<void>();
  const getNote = async () => {
    tell();
    await released;
    return { status: 200, body: { id: 1, text: 'late' } };
  };
  return { vendor: { ...notes, handlers: { ...notes.handlers, getNote } }, asked, go };
}
