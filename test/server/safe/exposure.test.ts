import { readFileSync } from 'node:fs';
import { Agent, fetch as fetchWith } from 'undici';
import { expect, test } from 'vitest';
import { startSandbox } from '../../../server/index.ts';
import { notes } from '../../fixtures/server/notes.ts';

const pem = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');

test('more requests a second than are allowed are refused in the vendor’s words, and told when to come again', async () => {
  const sandbox = await startSandbox({ vendors: [notes], rateLimit: 5 });
  const answers = await Promise.all(Array.from({ length: 30 }, () => fetch(`${sandbox.url}/notes/notes/1`)));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(15);
  expect(refused[0]?.headers.get('Retry-After')).toBe('1');
  expect(await refused[0]?.json()).toMatchObject({ kind: 'fault', message: expect.stringContaining('5 requests') });
  await sandbox.close();
});

test('there is no limit on loopback unless one is set', async () => {
  const sandbox = await startSandbox({ vendors: [notes] });
  const answers = await Promise.all(Array.from({ length: 150 }, () => fetch(`${sandbox.url}/notes/notes/1`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  await sandbox.close();
});

test('pages of other sites may ask only where they are named', async () => {
  const asked = { headers: { Origin: 'https://app.example' } };
  const closed = await startSandbox({ vendors: [notes] });
  const silent = await fetch(`${closed.url}/notes/notes/1`, asked);
  expect([...silent.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  await closed.close();

  const open = await startSandbox({ vendors: [notes], cors: ['https://app.example'] });
  const allowed = await fetch(`${open.url}/notes/notes/1`, asked);
  expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example');
  const stranger = await fetch(`${open.url}/notes/notes/1`, { headers: { Origin: 'https://evil.example' } });
  expect(stranger.headers.get('Access-Control-Allow-Origin')).toBeNull();
  const preflight = await fetch(`${open.url}/notes/notes`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'POST' },
  });
  expect([preflight.status, preflight.headers.get('Access-Control-Allow-Methods')]).toEqual([
    204,
    expect.stringContaining('POST'),
  ]);
  await open.close();
});

test('with a certificate it speaks HTTPS only, and finishes what is under way', async () => {
  const tls = { cert: pem('certificate'), key: pem('key') };
  const sandbox = await startSandbox({ vendors: [notes], tls });
  expect(sandbox.url).toMatch(/^https:/);
  const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
  const response = await fetchWith(`${sandbox.url}/notes/notes/1`, { dispatcher });
  expect([response.status, await response.json()]).toEqual([200, { id: 1, text: 'first' }]);
  await expect(fetch(`${sandbox.url.replace('https', 'http')}/notes/notes/1`)).rejects.toThrow();
  await dispatcher.close();
  await sandbox.close();
});
