import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { tell } from '../../fixtures/server/controlling.ts';
import { runningNotes } from '../../fixtures/server/running.ts';

const running = runningNotes({ control: true });
const closed = runningNotes();

/** Sends a request line as it is: clients would tidy it up. */
function raw(url: string, target: string, headers = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
    });
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}
const secretly = async () => {
  const add = (world: string, text: string) =>
    tell('POST', `${running.url}${world}/notes/notes`, { text }, { Authorization: 'Bearer good' });
  await add('/_world/a', 'secret of a');
  await add('', 'secret of default');
};

test.each([
  ['/_world/b/../a/notes/notes', 404],
  ['/_world/b%2f..%2fa/notes/notes', 400],
  ['/_world/b/..%2fa/notes/notes', 404],
  ['/_world/b/..%2f..%2fnotes/notes', 404],
  ['/_world/%61/notes/notes', 400],
  ['/_world/b%00a/notes/notes', 400],
  ['/_world//notes/notes', 400],
  ['/_world/../notes/notes', 400],
  ['/_world/.a/notes/notes', 400],
  ['/_world/a;b/notes/notes', 400],
  ['/_world/__proto__/notes/notes', 400],
  ['/_world/_world/a/notes/notes', 400],
  ['/_world/b/_world/a/notes/notes', 404],
  ['/_World/a/notes/notes', 404],
  ['//_world/a/notes/notes', 404],
  // A whole URL is asked for as its path is (RFC 9112, 3.2.2).
  ['http://localhost/_world/b/notes/notes', 200],
  ['/_worlds/a/notes/notes', 404],
  ['/_world/b/notes/notes', 200],
  ['/_world/A/notes/notes', 200],
  ['/_world/constructor/notes/notes', 200],
  ['/_world/toString/notes/notes', 200],
  ['/_world/hasOwnProperty/notes/notes', 200],
])('%s leads to no other world', async (target, status) => {
  await secretly();
  const answer = await raw(running.url, target);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toContain('secret');
});

test.each([
  ['b/../a', 400],
  ['a, b', 400],
  ['a/', 400],
  ['%61', 400],
  ['__proto__', 400],
  ['x'.repeat(65), 400],
  ['', 400],
  ['ä', 400],
  ['x'.repeat(64), 200],
  ['constructor', 200],
])('the header %o leads to no other world', async (name, status) => {
  await secretly();
  const answer = await raw(running.url, '/notes/notes', `X-Licet-World: ${name}\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toContain('secret');
});

test('two headers, or a header and a path that differ, are refused', async () => {
  const twice = 'X-Licet-World: a\r\nX-Licet-World: a\r\n';
  expect(await raw(running.url, '/notes/notes', twice)).toMatch(/^HTTP\/1.1 400 /);
  expect(await raw(running.url, '/_world/a/notes/notes', 'X-Licet-World: b\r\n')).toMatch(/^HTTP\/1.1 400 /);
});

test('the answer says which world it is of', async () => {
  expect((await tell('GET', `${running.url}/_world/a/notes/notes`)).headers.get('X-Licet-World')).toBe('a');
  expect((await tell('GET', `${running.url}/notes/notes`)).headers.get('X-Licet-World')).toBe(null);
});

test('where there are no worlds, nobody who names one is told of another', async () => {
  const named = await tell('GET', `${closed.url}/notes/notes`, undefined, { 'X-Licet-World': 'a' });
  expect(named).toMatchObject({ status: 400, body: { hint: 'Start it with --control.' } });
  for (const path of ['/_world/a/notes/notes', '/_sandbox', '/_sandbox/clock'])
    expect((await tell('GET', closed.url + path)).status).toBe(404);
  expect((await tell('POST', `${closed.url}/_sandbox/reset`)).status).toBe(404);
});
