import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { judgeOf, planOf, type Target } from '../../../scripts/contract/index.ts';
import { lineTo } from '../../../scripts/contract/line.ts';
import { pace } from '../../../scripts/contract/pace.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { shelfDocument } from '../../fixtures/contract/shelf-document.ts';
import { shelfTarget, startShelf } from '../../fixtures/contract/shelf-server.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listening(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const http = (listener: RequestListener) => listening(createHttpServer(listener));

const contract = readContract('shelf', shelfDocument);
const cases = planOf(contract, []).operations.flatMap((operation) => operation.cases);
const get = (url: string, method = 'GET') => ({ method, url: `${url}/a?key=hidden`, headers: {} });
const NOWHERE = 'http://127.0.0.1:1';

test.each([
  { of: 'is not there', url: NOWHERE },
  { of: 'has no name', url: 'http://licet.invalid' },
])('a target that $of from the start is the user’s to mend', async ({ url }) => {
  const error = await lineTo(shelfTarget(url))
    .send(get(url))
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toMatch(/^GET http:.*\/a got no answer/);
  expect((error as UserError).hint).toContain('Is the target running');
});

test('a target that goes down ends the run, and keeps what was found', async () => {
  const shelf = await startShelf();
  const { judge } = judgeOf(contract, []);
  const [first, ...others] = cases.filter(({ provoked }) => !provoked);
  if (!first) throw new Error('there is one');
  expect((await judge(first, shelf.target)).outcome).toBe('kept');
  await shelf.close();
  const verdicts = [];
  for (const testCase of others) verdicts.push(await judge(testCase, shelf.target));
  const broken = verdicts.filter(({ outcome }) => outcome === 'broken');
  expect(broken.flatMap(({ findings }) => findings.map(({ check }) => check))).toEqual(Array(5).fill('target-answers'));
  const gone = verdicts.filter(({ reason }) => reason?.includes('refused 5 connections in a row'));
  expect(gone.length).toBe(others.length - 5);
});

test.each([
  { method: 'GET', retries: 2, want: 3 },
  { method: 'DELETE', retries: 1, want: 2 },
  { method: 'GET', retries: 0, want: 1 },
  { method: 'POST', retries: 2, want: 1 },
])(
  'asks $want times for a $method whose connection breaks, with $retries retries',
  async ({ method, retries, want }) => {
    let asked = 0;
    const url = await listening(
      createServer((socket) => {
        socket.on('error', () => undefined);
        socket.once('data', () => {
          asked += 1;
          socket.destroy();
        });
      }),
    );
    const { failure } = await lineTo({ ...shelfTarget(url), retries }).send(get(url, method));
    expect(failure).toBeDefined();
    expect(asked).toBe(want);
  },
);

test('a second try that is answered is an answer', async () => {
  let asked = 0;
  const url = await http((request, response) => {
    asked += 1;
    if (asked === 1) request.socket.destroy();
    else response.end('yes');
  });
  const exchange = await lineTo(shelfTarget(url)).send(get(url));
  expect(exchange.failure).toBeUndefined();
  expect(exchange.response.status).toBe(200);
});

async function judgedWith(change: Partial<Target>, listener: (request: IncomingMessage) => void = () => undefined) {
  const url = await http((request, response) => {
    listener(request);
    response.writeHead(204).end();
  });
  const { judge } = judgeOf(contract, []);
  const verdicts = [];
  for (const testCase of cases) verdicts.push(await judge(testCase, { ...shelfTarget(url), ...change }));
  return verdicts;
}

test('what may change something is not sent where only safe requests are asked for', async () => {
  const methods = new Set<string>();
  const verdicts = await judgedWith({ safe: true }, ({ method = '' }) => methods.add(method));
  expect([...methods].filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method))).toEqual([]);
  expect(verdicts.filter(({ reason }) => reason?.includes('--safe')).length).toBeGreaterThan(10);
});

test('headers go with every request, except those that are some parameter’s', async () => {
  const seen: IncomingMessage['headers'][] = [];
  await judgedWith({ headers: { 'x-site': 'north', 'x-trace': 'abc-9' } }, ({ headers }) => seen.push(headers));
  expect(new Set(seen.map((headers) => headers['x-site']))).toEqual(new Set(['north']));
  expect(seen.some((headers) => headers['x-trace'] === 'abc-9')).toBe(false);
});

test('no more is sent in a second than was asked for, evenly', async () => {
  const url = await http((_, response) => response.end());
  const waited: number[] = [];
  // Time stands still: whoever waits is told how long, and goes on.
  const clock = { now: () => 7_000, wait: async (milliseconds: number) => waited.push(milliseconds) };
  const { send } = lineTo({ ...shelfTarget(url), perSecond: 20 }, undefined, clock);
  await Promise.all([1, 2, 3, 4, 5].map(() => send(get(url))));
  expect(waited).toEqual([50, 100, 150, 200]);
});

test('who comes late has nothing to wait for, and leaves nobody more than his turn', async () => {
  let now = 0;
  const waited: number[] = [];
  const turn = pace(10, { now: () => now, wait: async (milliseconds) => waited.push(milliseconds) });
  await turn();
  now = 1_000;
  await turn();
  await turn();
  expect(waited).toEqual([100]);
});
