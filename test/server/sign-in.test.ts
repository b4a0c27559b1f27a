import { expect, test } from 'vitest';
import { runningNotes } from '../fixtures/server/running.ts';

const notes = runningNotes();
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

test.each<{ headers: Record<string, string>; query?: string; want: string }>([
  { headers: {}, want: 'undefined' },
  { headers: { Authorization: basic('ann:s3cret:x') }, want: 'by password' },
  { headers: { Authorization: basic('ann:s3cret:x').replace('Basic', 'bASIC') }, want: 'by password' },
  { headers: { Cookie: 'a=b; SESSION=good', 'X-Csrf': 'good' }, want: 'by session' },
  { headers: { Cookie: 'a="b;\tSESSION=good ;XSESSION=bad', 'X-Csrf': 'good' }, want: 'by session' },
  { headers: {}, query: '?key=good', want: 'by key' },
])('lets in where anyone may come: $headers $query', async ({ headers, query = '', want }) => {
  const response = await fetch(`${notes.base}/whoami${query}`, { headers });
  expect(await response.text()).toBe(want);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test.each<{ headers: Record<string, string>; query?: string; kind: string }>([
  { headers: { Authorization: basic('ann:wrong') }, kind: 'unknown-credential' },
  { headers: { Authorization: basic('no colon') }, kind: 'unknown-credential' },
  { headers: { Authorization: 'Basic not*base64' }, kind: 'unknown-credential' },
  { headers: { Authorization: 'Basic' }, kind: 'unknown-credential' },
  { headers: { Authorization: `${basic('ann:s3cret:x')} and more` }, kind: 'unknown-credential' },
  { headers: { Authorization: 'Bearer good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'SESSION=bad', 'X-Csrf': 'good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'SESSION=good; SESSION=bad', 'X-Csrf': 'good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'SESSION=good; SESSION=good', 'X-Csrf': 'good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'SESSION="good"', 'X-Csrf': 'good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'SESSION=%67ood', 'X-Csrf': 'good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'SESSION=', 'X-Csrf': 'good' }, kind: 'unknown-credential' },
  { headers: { Cookie: 'session=good', 'X-Csrf': 'good' }, kind: 'no-credential' },
  { headers: { Cookie: 'SESSION =good', 'X-Csrf': 'good' }, kind: 'no-credential' },
  { headers: { Cookie: 'SESSION=good' }, kind: 'no-credential' },
  { headers: { 'X-Csrf': 'good' }, kind: 'no-credential' },
  { headers: {}, query: '?key=bad', kind: 'unknown-credential' },
  { headers: {}, query: '?key=good&key=good', kind: 'unknown-credential' },
])('refuses wrong credentials even where anyone may come: $headers $query', async ({ headers, query = '', kind }) => {
  const response = await fetch(`${notes.base}/whoami${query}`, { headers });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ kind });
});

test.each<{ headers: Record<string, string>; want: string }>([
  { headers: {}, want: 'no-credential' },
  { headers: { Authorization: 'Bearer old' }, want: 'expired-credential' },
  { headers: { Authorization: 'Bearer basic bearer' }, want: 'unknown-credential' },
  { headers: { Cookie: 'SESSION=bad', 'X-Csrf': 'bad' }, want: 'unknown-credential' },
])('refuses where a credential is needed: $headers', async ({ headers, want }) => {
  const response = await fetch(`${notes.base}/private`, { headers });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ kind: want });
});

test('takes the second alternative where the first is wrong', async () => {
  const headers = { Cookie: 'SESSION=bad', 'X-Csrf': 'bad', Authorization: 'Bearer good' };
  expect(await (await fetch(`${notes.base}/private`, { headers })).text()).toBe('by token');
});

test('refuses who is not signed in before it looks at the body', async () => {
  for (const [type, body] of [
    ['application/json', '{'],
    ['image/png', 'x'],
    ['application/json', '"x'.padEnd(200_000)],
  ] as const) {
    const response = await fetch(`${notes.base}/notes`, { method: 'POST', headers: { 'Content-Type': type }, body });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('Sign in');
  }
});
