import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../server/index.ts';
import type { Store } from '../../../server/state/store.ts';
import type { AnyHandler } from '../../../server/vendor.ts';
import { tell } from '../../fixtures/server/controlling.ts';
import { notes } from '../../fixtures/server/notes.ts';
import { describeEngines } from '../../fixtures/state/engines.ts';
import { type SandboxProcess, startProcess } from '../../fixtures/state/sandbox-process.ts';

const TOKEN = { Authorization: 'Bearer good' };
const BEARER = { Authorization: 'Bearer 80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL' };
const LICENSES = '/vmware-logs/api/v1/licenses';

describeEngines((engine) => {
  let sandbox: Sandbox;
  let url: string;
  const start = async (options: SandboxOptions = {}) => {
    sandbox = await startSandbox({ vendors: [notes], control: true, ...(await engine.place()), ...options });
    url = sandbox.url;
  };
  const add = (text: string, world = '') => tell('POST', `${url}${world}/notes/notes`, { text }, TOKEN);
  const texts = async (world = '', headers = {}) =>
    (await tell('GET', `${url}${world}/notes/notes`, undefined, headers)).body.notes.map(
      ({ text }: { text: string }) => text,
    );
  const ask = (method: string, path: string, body?: unknown, world = '') =>
    tell(method, `${url}${world}/_sandbox${path}`, body);

  beforeEach(() => start());
  afterEach(() => sandbox.close());

  test('a snapshot is put back as often as wanted, in its order, and a reset leaves it alone', async () => {
    for (const text of ['10', '9', '8']) await add(text);
    await tell('DELETE', `${url}/notes/notes/1`);
    const before = await texts();
    const taken = await ask('POST', '/snapshot', { name: 'three' });
    expect(taken).toMatchObject({ status: 200, body: { world: 'default', name: 'three', records: 3 } });
    for (const _time of [1, 2]) {
      await add('another');
      expect((await ask('POST', '/restore', { name: 'three' })).body).toMatchObject({ restored: 'three' });
      expect(await texts()).toEqual(before);
      expect((await ask('POST', '/reset')).status).toBe(200);
      expect(await texts()).toEqual(['first']);
    }
    expect((await ask('GET', '/snapshots')).body.snapshots).toMatchObject([{ name: 'three', records: 3 }]);
    expect((await ask('DELETE', '/snapshots/three')).body).toMatchObject({ deleted: true });
    expect((await ask('DELETE', '/snapshots/three')).body).toMatchObject({ deleted: false });
    expect(await ask('POST', '/restore', { name: 'three' })).toMatchObject({ status: 404 });
  });

  test('a snapshot that was downloaded is what another sandbox starts with, and goes back to', async () => {
    await add('mine');
    await ask('PUT', '/clock', { advance: 'P2D' });
    await ask('POST', '/snapshot');
    const scene = (await ask('GET', '/snapshots/last')).body;
    await sandbox.close();
    await start({ seed: scene });
    expect(await texts()).toEqual(['first', 'mine']);
    expect((await ask('GET', '/clock')).body.aheadMs).toBe(2 * 86_400_000);
    await add('more');
    await ask('PUT', '/clock', { reset: true });
    await ask('POST', '/reset');
    expect(await texts()).toEqual(['first', 'mine']);
    expect((await ask('GET', '/clock')).body.aheadMs).toBe(2 * 86_400_000);
    expect(await texts('/_world/new')).toEqual(['first', 'mine']);
    await ask('PUT', '/snapshots/up', scene, '/_world/new');
    await add('x', '/_world/new');
    await ask('POST', '/restore', { name: 'up' }, '/_world/new');
    expect(await texts('/_world/new')).toEqual(['first', 'mine']);
  });

  test('worlds do not see each other, whichever way they are named', async () => {
    await add('of a', '/_world/a');
    await add('of b', '/_world/b');
    expect(await texts()).toEqual(['first']);
    expect(await texts('/_world/default')).toEqual(['first']);
    expect(await texts('', { 'X-Licet-World': 'a' })).toEqual(['first', 'of a']);
    expect(await texts('/_world/b', { 'X-Licet-World': 'b' })).toEqual(['first', 'of b']);
    expect(await texts('/_world/A')).toEqual(['first']);
    await ask('POST', '/snapshot', { name: 's' }, '/_world/a');
    await ask('PUT', '/clock', { advance: 'P1D' }, '/_world/a');
    await ask('POST', '/reset', undefined, '/_world/a');
    expect((await ask('GET', '/snapshots', undefined, '/_world/b')).body).toEqual({ world: 'b', snapshots: [] });
    expect((await ask('GET', '/clock', undefined, '/_world/b')).body).toMatchObject({ aheadMs: 0 });
    expect(await texts('/_world/b')).toEqual(['first', 'of b']);
    const { worlds } = (await ask('GET', '/worlds')).body;
    expect(worlds.map(({ name }: { name: string }) => name)).toEqual(
      ['default', 'b', 'a', 'A'].toSorted((x, y) => order(worlds, x, y)),
    );
    expect((await ask('DELETE', '/worlds/a')).body).toEqual({ world: 'a', deleted: true });
    expect((await ask('DELETE', '/worlds/a')).body).toEqual({ world: 'a', deleted: false });
    expect(await texts('/_world/a')).toEqual(['first']);
    expect((await ask('GET', '/snapshots', undefined, '/_world/a')).body.snapshots).toEqual([]);
    expect(await ask('DELETE', '/worlds/default')).toMatchObject({ status: 409 });
  });

  test('twelve worlds are made and used at once, and each has what was done there', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `worker-${index}`);
    const count = (world: string, byHeader: boolean) =>
      tell(
        'POST',
        `${url}${byHeader ? '' : `/_world/${world}`}/notes/notes/count`,
        undefined,
        byHeader ? { 'X-Licet-World': world } : {},
      );
    const counted = await Promise.all(
      names.map(async (world, index) => {
        const asked = Array.from({ length: 10 + index }, (_, time) => count(world, time % 2 === 0));
        return (await Promise.all(asked)).map(({ body }) => Number(body)).toSorted((a, b) => a - b);
      }),
    );
    for (const [index, numbers] of counted.entries())
      expect(numbers).toEqual(Array.from({ length: 10 + index }, (_, number) => number + 1));
    expect((await ask('GET', '/worlds')).body.worlds).toHaveLength(13);
  });

  test('a request in whose middle the world is put back is done again, whole', async () => {
    await sandbox.close();
    const { promise: halfDone, resolve: tellHalf } = Promise.withResolvers<void>();
    const { promise: putBack, resolve: goOn } = Promise.withResolvers<void>();
    const put = (state: unknown, id: number) =>
      (state as Store).transaction((tx) => tx.collection('notes').put(String(id), { id, text: `half ${id}` }));
    const countUp: AnyHandler = async (_request, state) => {
      await put(state, 8);
      tellHalf();
      await putBack;
      await put(state, 9);
      return { status: 200, body: '2' };
    };
    await start({ vendors: [{ ...notes, handlers: { ...notes.handlers, countUp } }] });
    const underWay = tell('POST', `${url}/notes/notes/count`);
    await halfDone;
    await ask('POST', '/reset');
    goOn();
    expect(await underWay).toMatchObject({ status: 200, body: '2' });
    expect(await texts()).toEqual(['first', 'half 8', 'half 9']);
  });

  test('there are a hundred worlds at most, and twenty snapshots in each', async () => {
    const made = await Promise.all(Array.from({ length: 101 }, (_, index) => ask('PUT', `/worlds/w${index}`)));
    expect(made.map(({ status }) => status).toSorted()).toEqual([...Array<number>(100).fill(200), 409]);
    const taken = await Promise.all(
      Array.from({ length: 21 }, (_, index) => ask('POST', '/snapshot', { name: `s${index}` })),
    );
    expect(taken.map(({ status }) => status).toSorted()).toEqual([...Array<number>(20).fill(200), 409]);
    expect(await ask('POST', '/snapshot', { name: 's0' })).toMatchObject({ status: 200 });
  });
});

function order(worlds: readonly { name: string }[], one: string, other: string): number {
  const at = (name: string) => worlds.findIndex((world) => world.name === name);
  return at(one) - at(other);
}

describeEngines((engine) => {
  test('of two servers, each knows what the other did to a world, and a reset leaves nothing of what was under way', async () => {
    const place = await engine.place();
    const servers: SandboxProcess[] = [1, 2].map(() => startProcess({ ...place, control: true }));
    try {
      const [one = '', other = ''] = await Promise.all(servers.map((server) => server.url));
      let numbers = 0;
      const newKey = () => {
        numbers += 1;
        return `M502V-XXXXX-XXXXX-XXXXX-${String(numbers).padStart(5, '0')}`;
      };
      const add = (server: string) => tell('POST', `${server}/_world/w${LICENSES}`, { key: newKey() }, BEARER);
      const list = async (server: string) =>
        (await tell('GET', `${server}/_world/w${LICENSES}`, undefined, BEARER)).body.licenses.map(
          (license: { licenseKey: string }) => license.licenseKey,
        );
      const reset = (server: string) => tell('POST', `${server}/_world/w/_sandbox/reset`);
      await Promise.all([add(one), add(other)]);
      for (let round = 0; round < 4; round += 1) {
        const [here, there] = round % 2 === 0 ? [one, other] : [other, one];
        const adding = Array.from({ length: 12 }, (_, index) => add(index % 2 === 0 ? here : there));
        expect((await reset(here)).status).toBe(200);
        const after = await add(there);
        const added = await Promise.all(adding);
        expect([...added, after].map(({ status }) => status)).toEqual(Array<number>(13).fill(201));
        const listed = await list(here);
        expect(await list(there)).toEqual(listed);
        expect(listed).toContain(after.body.license.licenseKey);
        expect((await reset(there)).status).toBe(200);
        expect(await list(here)).toEqual(['0H00J-XXXXX-XXXXX-XXXXX-XXXXX']);
      }
      await tell('PUT', `${one}/_world/w/_sandbox/clock`, { now: '2040-01-01' });
      const { body } = await tell(
        'POST',
        `${other}/_world/w${LICENSES}`,
        { key: 'M502V-XXXXX-XXXXX-XXXXX-XXXXX' },
        BEARER,
      );
      expect(new Date(body.license.createdDate).toISOString()).toMatch(/^2040-01-01T00:0/);
      await tell('DELETE', `${one}/_sandbox/worlds/w`);
      expect(await list(other)).toEqual(['0H00J-XXXXX-XXXXX-XXXXX-XXXXX']);
    } finally {
      await Promise.all(servers.map((server) => server.end()));
    }
  }, 120_000);
});
