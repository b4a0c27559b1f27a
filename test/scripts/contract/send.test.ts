import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Case, describeFindings, judgeOf } from '../../../scripts/contract/index.ts';
import { NotSent } from '../../../scripts/contract/not-sent.ts';
import { send } from '../../../scripts/contract/send.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { shelfTarget } from '../../fixtures/contract/shelf-server.ts';

const open: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of open.splice(0)) server.close();
});

async function listening(server: Server): Promise<string> {
  open.push(server);
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const raw = (text: string, end = true) =>
  listening(createServer((socket) => void socket.once('data', () => (end ? socket.end(text) : socket.write(text)))));
const http = (listener: RequestListener) => listening(createHttpServer(listener));

const get = (url: string) => ({ method: 'GET', url: `${url}/a?key=hidden`, headers: {} });
/** For what comes in any case, however slow the machine. */
const PATIENT = { milliseconds: 60_000, bytes: 1000 };
/** For what never comes. */
const IMPATIENT = { ...PATIENT, milliseconds: 100 };

test('reads the status, the headers in lower case, and the bytes', async () => {
  const url = await http((_, response) => response.writeHead(418, { 'X-A': ['1', '2'] }).end(Buffer.from([0xff, 0])));
  const { response } = await send(get(url), PATIENT);
  expect(response).toMatchObject({ status: 418, body: Buffer.from([0xff, 0]) });
  expect(response.headers['x-a']).toEqual(['1', '2']);
});

test('takes a redirect for an answer', async () => {
  const url = await http((_, response) => response.writeHead(302, { location: '/elsewhere' }).end());
  expect((await send(get(url), PATIENT)).response.status).toBe(302);
});

test.each([
  { of: 'is not there', start: async () => 'http://127.0.0.1:9', says: /ECONNREFUSED|bad port/ },
  { of: 'speaks no HTTP', start: () => raw('SSH-2.0-OpenSSH_9\r\n'), says: /Expected HTTP/ },
  { of: 'hangs up', start: () => raw(''), says: /other side closed|socket/ },
  { of: 'never begins', start: () => http(() => undefined), says: /[Tt]imeout/, limits: IMPATIENT },
  {
    of: 'never ends',
    start: () => raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab', false),
    says: /[Tt]imeout/,
    limits: IMPATIENT,
  },
  {
    of: 'breaks off',
    start: () => raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab'),
    says: /closed|aborted|terminated/,
  },
  {
    of: 'says too much',
    start: () => http((_, response) => response.end('x'.repeat(2000))),
    says: /longer than 1000 bytes/,
  },
  {
    of: 'chunks garbage',
    start: () => raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot-hex\r\nab\r\n'),
    says: /Invalid character|chunk/i,
  },
  {
    of: 'resets the connection',
    start: () => listening(createServer((socket) => void socket.once('data', () => socket.resetAndDestroy()))),
    says: /ECONNRESET|socket|closed/,
  },
])('says what came from a target that $of', async ({ start, says, limits = PATIENT }) => {
  const { failure, response } = await send(get(await start()), limits);
  expect(failure?.reason).toMatch(says);
  expect(failure?.reason).not.toContain('hidden');
  expect(response).toEqual({ status: 0, headers: {}, body: new Uint8Array() });
});

test('a hundred megabytes are not waited for', async () => {
  const piece = Buffer.alloc(1024 * 1024);
  let sent = 0;
  const url = await http(async (_, response) => {
    response.on('error', () => undefined);
    while (sent < 100 && !response.destroyed) {
      sent += 1;
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  });
  const { failure } = await send(get(url), { ...PATIENT, bytes: 4 * piece.length });
  expect(failure?.reason).toMatch(/longer than 4194304 bytes/);
  expect(sent).toBeLessThan(100);
});

test('a connection that idled while the judge was busy is not used again', async () => {
  const ports: unknown[] = [];
  const url = await http((request, response) => {
    ports.push(request.socket.remotePort);
    request.resume().on('end', () => response.end());
  });
  const post = { ...get(url), method: 'POST', body: Buffer.from('{}') };
  do {
    await send(post, PATIENT);
    await setTimeout(20);
  } while (ports.length < 2 || ports.at(-1) !== ports.at(-2));
  // No timer runs meanwhile, and nothing is heard of the server: as when a request is made up.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_600);
  expect((await send(post, PATIENT)).failure).toBeUndefined();
  expect(ports.at(-1)).not.toBe(ports.at(-2));
});

test('what HTTP cannot carry is not sent', async () => {
  const url = await http((_, response) => response.end());
  await expect(send({ ...get(url), headers: { 'x-a': 'a\nb' } }, PATIENT)).rejects.toThrow(NotSent);
});

const contract = readContract('shelf', shelfDocument);
const listBooks: Case = {
  id: 'listBooks/example/novels-and-poems',
  name: 'lists',
  operation: 'listBooks',
  kind: 'example',
  request: { example: 'novels-and-poems' },
  statuses: [200],
};

test.each([
  {
    of: 'invalid UTF-8',
    body: Buffer.from('[{"id":"é","title":"","kind":"paper"}]', 'latin1'),
    type: 'application/json',
    check: 'body-matches-schema',
  },
  { of: 'a byte order mark', body: Buffer.from('\uFEFF[]'), type: 'application/json', check: 'body-matches-schema' },
  { of: 'nothing', body: Buffer.from(''), type: 'application/json', check: 'body-matches-schema' },
  {
    of: 'JSON nested a thousand deep',
    body: Buffer.from('['.repeat(1000) + ']'.repeat(1000)),
    type: 'application/json',
    check: 'body-matches-schema',
  },
  { of: 'a media type that is none', body: Buffer.from('[]'), type: ';;', check: 'media-type-is-declared' },
])('finds, and survives, $of', async ({ body, type, check }) => {
  const url = await http((_, response) => response.writeHead(200, { 'content-type': type }).end(body));
  const { findings } = await judgeOf(contract, []).judge(listBooks, shelfTarget(url));
  expect(findings[0]?.check).toBe(check);
});

test.each(['application/json;charset=UTF-8', 'Application/JSON ; profile="x"'])('knows %s for JSON', async (type) => {
  const url = await http((_, response) => response.writeHead(200, { 'CONTENT-TYPE': type }).end('[]'));
  expect((await judgeOf(contract, []).judge(listBooks, shelfTarget(url))).findings).toEqual([]);
});

test('puts its own limits to a target, and finds that it does not answer', async () => {
  const url = await http((_, response) => response.end('x'.repeat(2000)));
  const { limits: _, ...target } = shelfTarget(url);
  const { findings, exchanges } = await judgeOf(contract, [], PATIENT).judge(listBooks, target);
  expect(findings).toEqual([
    { check: 'target-answers', exchange: 0, message: 'got no answer: the answer is longer than 1000 bytes' },
  ]);
  expect(describeFindings(findings, exchanges[0])).toMatch(/came: no answer\nagain: curl -i -X GET/);
});

test('tells the user that a target does not forget', async () => {
  const url = await http((_, response) => response.writeHead(404).end());
  const target = { ...shelfTarget(url), resetUrl: `${url}/reset` };
  await expect(judgeOf(contract, []).judge(listBooks, target)).rejects.toThrow('answered 404 when asked to forget');
});

test('a report shows no secret, whoever says it, and no control characters', async () => {
  const url = await http((request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(`{"echo":"${request.headers.authorization}\u001b[2J","sessionId":"fresh-session","token" : "fr\\"esh"}`),
  );
  const target = { ...shelfTarget(url), inputs: { password: 'hunter2-hunter2' } };
  const { findings, exchanges } = await judgeOf(contract, []).judge(listBooks, target);
  const [exchange] = exchanges;
  if (!exchange) throw new Error('there is one');
  const request = {
    ...exchange.request,
    url: `${exchange.request.url}&api_key=in-the-query`,
    body: Buffer.from('{"user":"it\'s jane","password":"hunter2-hunter2"}'),
  };
  const report = describeFindings(findings, { ...exchange, request });
  expect(report).toContain('body-matches-schema');
  expect(report).toContain("it'\\''s jane");
  expect(report).not.toMatch(/the-good-readers-token|hunter2|fresh-session|esh"|in-the-query|\p{Cc}(?<!\n)/u);
});
