import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { startProxy, upstreamAt } from '../../../scripts/proxy/index.ts';
import type { Observed } from '../../../scripts/proxy/observed.ts';
import { type Script, said, startRawUpstream, until } from '../../fixtures/proxy/raw-upstream.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function between(script: Script, { prefix = '', mostKept = 1024 * 1024 } = {}) {
  const upstream = await startRawUpstream(script);
  const observed: Observed[] = [];
  const proxy = await startProxy({
    upstream: upstreamAt(new URL(`${upstream.url}${prefix}`)),
    port: 0,
    host: '127.0.0.1',
    mostKept,
    observe: (one) => observed.push(one),
  });
  closing.push(
    () => upstream.close(),
    () => proxy.close(),
  );
  return { upstream, proxy, port: Number(new URL(proxy.url).port), observed };
}

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

/** Only what names the upstream differs. */
const REQUESTS: Readonly<Record<string, string>> = {
  'names in any case and order, twice, with odd spaces':
    'GET /a?b=%41+c#d HTTP/1.1\r\nX-b:  1  \r\nhOsT: {host}\r\nx-A:\t2\r\nX-b: 3\r\nACCEPT:*/*\r\n\r\n',
  'a target that normalising would change': 'GET /a/../b//c/%2e%2E/;x=1?q=[]&q=|&%zz HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'the absolute form': 'GET http://elsewhere.example/a HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'bytes that are no text in a header': 'GET / HTTP/1.1\r\nHost: {host}\r\nX-Name: \xe9\xff\x80\r\n\r\n',
  'a method that nobody knows': 'LICET-IT * HTTP/1.1\r\nHost: {host}\r\n\r\n',
  'HTTP/1.0 without a host': 'GET / HTTP/1.0\r\n\r\n',
  'what is said of the connection':
    'GET / HTTP/1.1\r\nHost: {host}\r\nConnection: keep-alive, X-Hop\r\nX-Hop: 1\r\nTE: trailers\r\nKeep-Alive: timeout=5\r\n\r\n',
  'a body of a length': 'POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\n\r\n\x00\xff\r\n\x80',
  'chunks with extensions and trailers':
    'POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n003;a="b"\r\nabc\r\n1\r\nd\r\n000\r\nX-T: 1\r\n\r\n',
  'lines without carriage returns': 'GET / HTTP/1.1\nHost: {host}\nX: 1\n\n',
  'a header on two lines': 'GET / HTTP/1.1\r\nHost: {host}\r\nX: 1\r\n  2\r\n\r\n',
  'two lengths that differ': 'POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
  'chunks and a length':
    'POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'a chunk without a size': 'POST / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n',
  'a head that is never ended': 'GET / HTTP/1.1\r\nX: 1\r\n',
  'no HTTP at all': '\x16\x03\x01 hello\r\n\r\nmore',
  'an empty line first': '\r\nGET / HTTP/1.1\r\nHost: {host}\r\n\r\n',
};

describe.each(['at once', 'byte by byte'])('a request comes through as it is, sent %s', (how) => {
  test.each(Object.keys(REQUESTS))('%s', async (name) => {
    const { upstream, port } = await between((socket) => void socket.write(OK));
    const text = REQUESTS[name] ?? '';
    const sent = Buffer.from(text.replace('{host}', 'proxy.example:1'), 'latin1');
    const pieces = how === 'at once' ? [sent] : [...sent].map((byte) => Buffer.from([byte]));
    await said(port, pieces);
    const came = text.replace('{host}', `127.0.0.1:${upstream.port}`);
    expect(upstream.heard().toString('latin1')).toBe(came);
  });
});

const ANSWERS: Readonly<Record<string, string>> = {
  'names in any case, order and number':
    'HTTP/1.1 200  Fine, thank you \r\nsEt-cookie: a=1\r\nX:  1 \r\nSet-Cookie: b=2\r\ncontent-length: 2\r\n\r\nok',
  'no reason phrase': 'HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n',
  'an unknown status': 'HTTP/1.1 799 Odd\r\nContent-Length: 0\r\n\r\n',
  'chunks with extensions and trailers':
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0002;x\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n',
  'a body that ends with the connection': 'HTTP/1.1 200 OK\r\n\r\nuntil the end',
  'a continuation first':
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
  'HTTP/1.0': 'HTTP/1.0 200 OK\r\nContent-Type: x\r\n\r\nbody',
  'a length that is too long': 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort',
  'a length that is too short': 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more',
  'a body where none may be': 'HTTP/1.1 204 No Content\r\n\r\nbody',
  'a chunk cut off': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab',
  'chunks that lie': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n',
  'no HTTP at all': '220 mail.example ESMTP\r\n',
  'a switch to another protocol': 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n\x00\x01GET',
  nothing: '',
};

test.each(Object.keys(ANSWERS))('an answer comes through as it is: %s', async (name) => {
  const bytes = Buffer.from(ANSWERS[name] ?? '', 'latin1');
  const { port } = await between((socket) => void socket.end(bytes));
  const heard = await said(port, [Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')]);
  expect(heard).toEqual({ bytes, ended: 'end' });
});

test.each([
  ['a length that is too long', 'the connection ended before the answer did'],
  ['a length that is too short', 'the upstream sent more than its answer'],
  ['a body where none may be', 'the upstream sent more than its answer'],
  ['a chunk cut off', 'the connection ended before the answer did'],
  ['chunks that lie', 'a chunk is longer than it says'],
  ['no HTTP at all', 'the connection ended before the answer did'],
  ['nothing', 'the upstream closed the connection without an answer'],
])('what is wrong with an answer is told: %s', async (name, failure) => {
  const { port, observed } = await between((socket) => void socket.end(Buffer.from(ANSWERS[name] ?? '', 'latin1')));
  await said(port, [Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')], { halfClose: false });
  expect(observed.map((one) => one.failure)).toEqual([failure]);
});

test('a reset is passed on, and what came before it', async () => {
  const { port, observed } = await between((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart', () =>
      setTimeout(() => socket.resetAndDestroy(), 50),
    );
  });
  const heard = await said(port, [Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')], { halfClose: false });
  expect(heard.ended).toBe('reset');
  expect(heard.bytes.toString()).toContain('part');
  await until(() => observed.length > 0);
  expect(observed[0]?.failure).toMatch(/broke/);
});

test('a client that breaks off breaks off upstream, which is not to blame', async () => {
  const { port, upstream, observed } = await between(() => {});
  const client = connect(port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await until(() => upstream.heard().length > 0);
  client.resetAndDestroy();
  await until(() => upstream.wasReset() && observed.length > 0);
  expect(observed[0]).toMatchObject({ unjudged: 'the client broke the connection' });
  expect(observed[0]?.failure).toBeUndefined();
});

test('a stream comes as it is sent: nothing waits for what follows', async () => {
  let next = () => {};
  const { port, observed } = await between((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n');
    let count = 0;
    next = () => {
      count += 1;
      if (count < 4) socket.write(`data: ${count}\n\n`);
      else socket.end();
    };
  });
  const client = connect(port, '127.0.0.1');
  let came = '';
  client.on('data', (chunk: Buffer) => {
    came += chunk.toString();
    // Each event is sent only when the one before has come.
    next();
  });
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(client, 'end');
  expect(came).toContain('data: 1\n\ndata: 2\n\ndata: 3\n\n');
  expect(observed[0]?.response?.body.bytes.toString()).toContain('data: 3');
});

test('requests that follow each other without waiting each have their answer', async () => {
  const { port, observed } = await between(async (socket, heard) => {
    await until(() => heard().toString().includes('/3'));
    socket.write('HTTP/1.1 200 A\r\nContent-Length: 1\r\n\r\n1HTTP/1.1 304 B\r\nContent-Length: 7\r\n\r\n');
    socket.end('HTTP/1.1 200 C\r\nContent-Length: 50\r\n\r\n');
  });
  const requests =
    'GET /1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nabHEAD /3 HTTP/1.1\r\nHost: x\r\n\r\n';
  await said(port, [Buffer.from(requests)]);
  expect(observed.map(({ request, response }) => [request.target, response?.statusText])).toEqual([
    ['/1', 'A'],
    ['/2', 'B'],
    ['/3', 'C'],
  ]);
  expect(observed[1]?.request.body.bytes.toString()).toBe('ab');
  expect(observed.every(({ failure }) => failure === undefined)).toBe(true);
});

test('a client that waits for 100 gets it before it sends its body', async () => {
  const { port } = await between(async (socket, heard) => {
    socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    await until(() => heard().toString().endsWith('body'));
    socket.end(OK);
  });
  const client = connect(port, '127.0.0.1');
  let came = '';
  client.on('data', (chunk: Buffer) => {
    came += chunk.toString();
    if (came === 'HTTP/1.1 100 Continue\r\n\r\n') client.write('body');
  });
  client.write('PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n');
  await once(client, 'end');
  expect(came).toBe(`HTTP/1.1 100 Continue\r\n\r\n${OK}`);
});

test('a connection that becomes another protocol goes on, both ways', async () => {
  const { port, observed } = await between((socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
    socket.on('data', (chunk: Buffer) => socket.write(chunk));
  });
  const client = connect(port, '127.0.0.1');
  let came = '';
  client.on('data', (chunk: Buffer) => {
    came += chunk.toString('latin1');
    if (came.endsWith('\r\n\r\n')) client.write('GET \x00\xff HTTP/9\r\n', 'latin1');
    if (came.endsWith('HTTP/9\r\n')) client.end();
  });
  client.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
  await once(client, 'end');
  expect(came).toContain('\r\n\r\nGET \x00\xff HTTP/9\r\n');
  expect(observed).toMatchObject([
    { unjudged: 'the connection goes on in another protocol', response: { status: 101 } },
  ]);
});

test('the path of the upstream goes before that of the request', async () => {
  const { port, upstream, observed } = await between((socket) => void socket.write(OK), { prefix: '/rest/v2/' });
  await said(port, [Buffer.from('GET /a/../b?c HTTP/1.1\r\nHost: x\r\n\r\n')]);
  expect(upstream.heard().toString()).toMatch(/^GET \/rest\/v2\/a\/\.\.\/b\?c HTTP\/1\.1\r\n/);
  expect(observed[0]?.request.target).toBe('/rest/v2/a/../b?c');
});

test('a body that is too long to be kept passes all the same', async () => {
  const body = Buffer.alloc(300_000, 'x');
  const { port, observed } = await between(
    (socket) => void socket.end(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), body])),
    { mostKept: 1000 },
  );
  const { bytes } = await said(port, [Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')]);
  expect(bytes.subarray(-body.length).equals(body)).toBe(true);
  expect(observed[0]?.response?.body).toMatchObject({ isKept: false, size: body.length });
});

test('who reads slowly is sent slowly: what waits does not grow', async () => {
  let sent = 0;
  const { port } = await between((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    const more = () => {
      while (sent < 2000 && socket.write(Buffer.alloc(64 * 1024))) sent += 1;
      if (sent < 2000) socket.once('drain', more);
    };
    more();
  });
  const client = connect(port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  client.pause();
  await delay(500);
  // Buffers of the system and of two sockets hold some megabytes; 128 were to be sent.
  expect(sent).toBeLessThan(1000);
  client.destroy();
});

test('an upstream that is not there is told of by us', async () => {
  const { port, upstream, observed } = await between(() => {});
  await upstream.close();
  closing.shift();
  const heard = await said(port, [Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n')]);
  expect(heard.bytes.toString()).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\nX-Licet-Proxy: unreachable\r\n/);
  expect(observed).toMatchObject([{ isOurs: true, response: { status: 502 } }]);
  expect(observed[0]?.unjudged).toContain('ECONNREFUSED');
});
