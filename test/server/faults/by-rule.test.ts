import { beforeEach, describe, expect, test } from 'vitest';
import { tell } from '../../fixtures/server/controlling.ts';
import { runningNotes } from '../../fixtures/server/running.ts';

const running = runningNotes({ control: true, faults: true });
const another = runningNotes({ control: true, faults: true });
const withoutFaults = runningNotes({ control: true });
const withoutControl = runningNotes({ faults: true });

const faults = (method: string, rules?: unknown, world = 'default', url = running.url) =>
  tell(method, `${url}/_world/${world}/_sandbox/faults`, rules === undefined ? undefined : { rules });

/** What so many requests in a row are answered. */
async function statuses(
  count: number,
  path = '/notes',
  { url, world = 'default' } = { url: running.url },
): Promise<number[]> {
  const all: number[] = [];
  for (let sent = 0; sent < count; sent += 1)
    all.push((await tell('GET', `${url}/_world/${world}/notes${path}`)).status);
  return all;
}

beforeEach(async () => {
  for (const world of ['default', 'w']) await faults('DELETE', undefined, world);
});

test('a rule strikes its operation and no other, and counts', async () => {
  // Which any operation can be answered.
  const rule = { vendor: 'notes', operation: 'readStubbed', fault: '429' };
  const put = await faults('PUT', [rule]);
  const shown = { ...rule, rate: 1, seed: 0 };
  expect(put).toMatchObject({ status: 200, body: { world: 'default', rules: [{ ...shown, asked: 0, struck: 0 }] } });
  const struck = await tell('GET', `${running.base}/stubbed`);
  expect(struck.status).toBe(429);
  expect(struck.headers.get('X-Licet-Fault')).toBe('429;declared=false');
  expect(await statuses(3)).toEqual([200, 200, 200]);
  expect((await faults('GET')).body).toEqual({ world: 'default', rules: [{ ...shown, asked: 1, struck: 1 }] });
});

test('a rule of all operations strikes those that declare it', async () => {
  await faults('PUT', [{ vendor: 'notes', fault: '400' }]);
  for (const [path, status] of [
    ['/notes', 400],
    ['/notes/1', 400],
    ['/stubbed', 200],
    ['/whoami', 200],
  ] as const)
    expect(await statuses(1, path)).toEqual([status]);
  expect((await faults('GET')).body.rules).toMatchObject([{ asked: 2, struck: 2 }]);
});

test('by the same seed a tenth of the requests is struck, and the same ones in two runs', async () => {
  const rule = { vendor: 'notes', operation: 'readStubbed', fault: '429', rate: 0.1 };
  const runs: number[][] = [];
  for (const [url, seed] of [
    [running.url, 7],
    [running.url, 7],
    [another.url, 7],
    [running.url, 8],
  ] as const) {
    await faults('PUT', [{ ...rule, seed }], 'default', url);
    const run: number[] = [];
    for (let request = 0; request < 200; request += 1) {
      // What else is asked changes nothing; only one of the runs asks it.
      if (url === another.url) await statuses(1, '/notes', { url });
      if ((await statuses(1, '/stubbed', { url }))[0] === 429) run.push(request);
    }
    runs.push(run);
  }
  const [first, again, elsewhere, otherSeed] = runs;
  expect(again).toEqual(first);
  expect(elsewhere).toEqual(first);
  expect(otherSeed).not.toEqual(first);
  expect(first?.length).toBeGreaterThan(200 * 0.05);
  expect(first?.length).toBeLessThan(200 * 0.15);
}, 60_000);

test('a rule strikes so many times, then no more', async () => {
  await faults('PUT', [{ vendor: 'notes', operation: 'readStubbed', fault: '503', times: 2 }]);
  expect(await statuses(4, '/stubbed')).toEqual([503, 503, 200, 200]);
  expect((await faults('GET')).body.rules).toMatchObject([{ times: 2, asked: 4, struck: 2 }]);
});

test('who asks by header is not struck by a rule', async () => {
  await faults('PUT', [{ vendor: 'notes', operation: 'readStubbed', fault: '503' }]);
  const asked = await tell('GET', `${running.base}/stubbed`, undefined, { 'X-Licet-Fault': '429' });
  expect(asked.status).toBe(429);
  expect((await faults('GET')).body.rules).toMatchObject([{ asked: 0, struck: 0 }]);
});

test('worlds do not share rules', async () => {
  const { url } = running;
  const rule = { vendor: 'notes', operation: 'readStubbed', fault: '503' };
  await faults('PUT', [rule], 'w');
  expect((await faults('GET')).body.rules).toEqual([]);
  expect(await statuses(1, '/stubbed')).toEqual([200]);
  expect(await statuses(1, '/stubbed', { url, world: 'w' })).toEqual([503]);
  await faults('PUT', [{ ...rule, fault: '429' }]);
  await faults('DELETE');
  expect(await statuses(1, '/stubbed', { url, world: 'w' })).toEqual([503]);
});

test.each([
  ['DELETE', '/_world/w/_sandbox/faults'],
  ['POST', '/_world/w/_sandbox/reset'],
  ['DELETE', '/_sandbox/worlds/w'],
])('%s %s takes the rules of that world away, and no others', async (method, path) => {
  const { url } = running;
  const rule = { vendor: 'notes', operation: 'readStubbed', fault: '503' };
  for (const world of ['default', 'w']) await faults('PUT', [rule], world);
  expect(await tell(method, url + path)).toMatchObject({ status: 200, body: { world: 'w' } });
  expect((await faults('GET', undefined, 'w')).body).toEqual({ world: 'w', rules: [] });
  expect(await statuses(1, '/stubbed', { url, world: 'w' })).toEqual([200]);
  expect(await statuses(1, '/stubbed')).toEqual([503]);
});

const OK = { vendor: 'notes', fault: '429' };

test.each([
  [undefined, '/rules ', 'be a list'],
  [null, '/rules ', 'be a list'],
  [{ 0: OK }, '/rules ', 'be a list'],
  [Array(101).fill(OK), '/rules ', '100 rules at the most'],
  [[OK, null], '/rules/1 ', 'an object'],
  [[[OK]], '/rules/0 ', 'an object'],
  [[{ ...OK, name: 'x' }], '/rules/0 ', 'nothing but vendor, operation, fault, rate, seed, times'],
  [[{ fault: '429' }], '/rules/0/vendor ', 'one of notes'],
  [[{ ...OK, vendor: 'toString' }], '/rules/0/vendor ', 'one of notes'],
  [[{ ...OK, operation: 'constructor' }], '/rules/0/operation ', 'left out, or one of listNotes, addNote'],
  [[{ ...OK, operation: null }], '/rules/0/operation ', 'left out, or one of'],
  [[{ vendor: 'notes' }], '/rules/0/fault ', 'a text'],
  [[{ ...OK, fault: 503 }], '/rules/0/fault ', 'such as "503"'],
  [[{ ...OK, fault: 'x'.repeat(201) }], '/rules/0/fault ', '200 letters at the most'],
  [[{ ...OK, fault: 'explode' }], '/rules/0/fault ', 'be a declared error status or one of latency'],
  [[{ ...OK, fault: '200' }], '/rules/0/fault ', 'none declares this one'],
  [
    [{ ...OK, operation: 'readStubbed', fault: '404' }],
    '/rules/0/fault ',
    'be one of 503: readStubbed declares no other',
  ],
  [[{ ...OK, rate: 1.1 }], '/rules/0/rate ', 'a number from 0 to 1'],
  [[{ ...OK, rate: -0.1 }], '/rules/0/rate ', 'a number from 0 to 1'],
  [[{ ...OK, rate: '0.1' }], '/rules/0/rate ', 'a number from 0 to 1'],
  [[{ ...OK, seed: 0.5 }], '/rules/0/seed ', 'a whole number from 0 to 4294967295'],
  [[{ ...OK, seed: 2 ** 32 }], '/rules/0/seed ', 'a whole number from 0 to 4294967295'],
  [[{ ...OK, times: 0 }], '/rules/0/times ', 'a whole number from 1'],
  [[{ ...OK, times: null }], '/rules/0/times ', 'a whole number from 1'],
  [Array(2).fill({ ...OK, fault: 'latency;ms=30001' }), '/rules ', 'waits 60000 ms at the most'],
])('%j is refused, and what was in force stays', async (rules, at, hint) => {
  await faults('PUT', [OK]);
  const { status, body } = await faults('PUT', rules);
  expect(status).toBe(400);
  expect(body.message).toContain(at);
  expect(body.hint).toContain(hint);
  expect((await faults('GET')).body.rules).toMatchObject([OK]);
});

test('a body that is no object with rules alone is refused, and so is another method', async () => {
  const url = `${running.url}/_sandbox/faults`;
  for (const body of ['[]', '{', { rules: [], more: 1 }, {}])
    expect(await tell('PUT', url, body)).toMatchObject({ status: 400, body: { hint: expect.any(String) } });
  expect((await tell('PUT', url, { rules: [{ ...OK, fault: 'x'.repeat(60_000) }] })).status).toBe(413);
  expect((await tell('POST', url)).headers.get('Allow')).toBe('GET, PUT, DELETE');
});

test('100 rules fit in a world', async () => {
  const rules = Array(100).fill({
    ...OK,
    operation: 'readStubbed',
    rate: 0.123456789,
    seed: 4_294_967_295,
    times: 999_999,
  });
  expect((await faults('PUT', rules)).body.rules).toHaveLength(100);
});

describe('is open with both switches alone', () => {
  test('without --faults it says so, and nothing lists it', async () => {
    const closed = await tell('PUT', `${withoutFaults.url}/_sandbox/faults`, { rules: [OK] });
    expect(closed).toMatchObject({ status: 404, body: { hint: 'Start it with --faults.' } });
    const listed = async (url: string) => JSON.stringify((await tell('GET', `${url}/_sandbox`)).body);
    expect(await listed(withoutFaults.url)).not.toContain('/_sandbox/faults');
    expect(await listed(running.url)).toContain('PUT /_sandbox/faults');
  });

  test('without --control there is nothing', async () => {
    expect((await tell('PUT', `${withoutControl.url}/_sandbox/faults`, { rules: [OK] })).status).toBe(404);
  });

  test('the example that is shown works', async () => {
    const { requests } = (await tell('GET', `${running.url}/_sandbox`)).body;
    const { body } = requests.find(({ request }: { request: string }) => request === 'PUT /_sandbox/faults');
    expect((await tell('PUT', `${running.url}/_sandbox/faults`, body)).status).toBe(200);
  });
});
