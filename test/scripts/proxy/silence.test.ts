import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startProxy, upstreamAt } from '../../../scripts/proxy/index.ts';
import type { Observed } from '../../../scripts/proxy/observed.ts';
import { type Script, said, startRawUpstream, until } from '../../fixtures/proxy/raw-upstream.ts';

const IDLE_MS = 1_000;
const GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function between(script: Script, idleMilliseconds = IDLE_MS) {
  const upstream = await startRawUpstream(script);
  const observed: Observed[] = [];
  const proxy = await startProxy({
    upstream: upstreamAt(new URL(upstream.url)),
    port: 0,
    host: '127.0.0.1',
    idleMilliseconds,
    observe: (one) => observed.push(one),
  });
  closing.push(
    () => upstream.close(),
    () => proxy.close(),
  );
  return { upstream, port: Number(new URL(proxy.url).port), observed };
}

const own = (status: string, kind: string, text: string) =>
  expect.stringMatching(
    new RegExp(`^HTTP/1\\.1 ${status}\r\nX-Licet-Proxy: ${kind}\r\n(?:.*\r\n)+\r\nlicet proxy: ${text}\n$`),
  );
const SILENT = own('504 Gateway Timeout', 'silent', 'the upstream did not answer for 1 s');
const DAWDLING = own('408 Request Timeout', 'client-silent', 'the client said nothing for 1 s');

test.each([
  { what: 'says nothing', says: '', hears: '' },
  { what: 'sends half a head', says: 'GET / HTTP/1.1\r\nHost:', hears: DAWDLING },
  { what: 'sends half a body', says: 'PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf', hears: DAWDLING },
  { what: 'has had its answer', says: GET, answer: 'HTTP/1.1 204 A\r\n\r\n', hears: 'HTTP/1.1 204 A\r\n\r\n' },
])('a client that $what, and then nothing, is let go', async ({ says, answer, hears }) => {
  const { port, upstream, observed } = await between((socket) => void (answer && socket.write(answer)));
  const heard = await said(port, [Buffer.from(says)], { halfClose: false });
  expect(heard.ended).toBe('end');
  expect(heard.bytes.toString()).toEqual(hears);
  // What ends with us is nobody's broken promise.
  expect(observed.filter(({ failure }) => failure !== undefined)).toEqual([]);
  if (says.includes('body')) await until(() => upstream.wasReset());
});

test('a head that comes by drops is not waited for', async () => {
  const { port } = await between(() => {});
  const client = connect(port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\n');
  const dropping = setInterval(() => client.write('X: 1\r\n'), IDLE_MS / 10);
  let came = '';
  client.on('data', (chunk: Buffer) => (came += chunk.toString()));
  client.on('error', () => undefined);
  await once(client, 'close');
  clearInterval(dropping);
  expect(came).toMatch(/^HTTP\/1\.1 408 /);
});

test.each([
  { what: 'a request', says: GET },
  {
    what: 'a client that asks before it sends its body',
    says: 'PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n',
  },
  { what: 'a request after it said that it goes on', says: GET, interim: 'HTTP/1.1 103 Early Hints\r\n\r\n' },
])('an upstream that never answers $what is told of with 504, and is to blame', async ({ says, interim = '' }) => {
  const { port, observed, upstream } = await between((socket) => void (interim && socket.write(interim)));
  const heard = await said(port, [Buffer.from(says)], { halfClose: false });
  expect(heard.bytes.toString().slice(0, interim.length)).toBe(interim);
  expect(heard.bytes.toString().slice(interim.length)).toEqual(SILENT);
  expect(heard.ended).toBe('end');
  expect(observed).toMatchObject([
    { isOurs: true, failure: 'the upstream did not answer for 1 s', response: { status: 504 } },
  ]);
  await until(() => upstream.wasReset());
});

test('an upstream that reads no more is to blame, not the client that was not read for it', async () => {
  const { port, observed } = await between((socket) => void socket.pause());
  const length = 64 * 2 ** 20;
  const client = connect(port, '127.0.0.1');
  client.on('error', () => undefined);
  client.resume();
  client.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`);
  client.write(Buffer.alloc(length));
  await until(() => observed.length > 0);
  client.destroy();
  expect(observed).toMatchObject([{ isOurs: true, failure: 'the upstream did not answer for 1 s' }]);
});

test('to HEAD it is told without a body', async () => {
  const { port } = await between(() => {});
  const heard = await said(port, [Buffer.from('HEAD / HTTP/1.1\r\nHost: x\r\n\r\n')], { halfClose: false });
  expect(heard.bytes.toString()).toMatch(/^HTTP\/1\.1 504 [\s\S]*\r\n\r\n$/);
});

test.each([
  { what: 'head', part: 'HTTP/1.1 200 OK\r\nConte' },
  { what: 'body', part: 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf' },
])('an upstream that stops within the $what of its answer breaks off', async ({ part }) => {
  const { port, observed } = await between((socket) => void socket.write(part));
  const heard = await said(port, [Buffer.from(GET)], { halfClose: false });
  expect([heard.bytes.toString(), heard.ended]).toEqual([part, 'reset']);
  expect(observed).toMatchObject([{ failure: 'the upstream said nothing for 1 s in the middle of its answer' }]);
});

test('a stream may be silent for as long as it likes where there is no limit, and less long than the limit', async () => {
  for (const [limit, pause] of [
    [0, IDLE_MS],
    [IDLE_MS * 4, IDLE_MS / 2],
  ]) {
    const { port } = await between((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\none ');
      setTimeout(() => socket.end('two'), pause);
    }, limit);
    const heard = await said(port, [Buffer.from(GET)], { halfClose: false });
    expect([heard.bytes.toString(), heard.ended]).toEqual(['HTTP/1.1 200 OK\r\n\r\none two', 'end']);
  }
});
