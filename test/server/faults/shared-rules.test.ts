import { expect, test } from 'vitest';
import { tell } from '../../fixtures/server/controlling.ts';
import { describeEngines } from '../../fixtures/state/engines.ts';
import { startProcess } from '../../fixtures/state/sandbox-process.ts';

const PATH = '/xformation-lac-enduser/license-orders/UQJ7W-HFBTO-DBKH2-C4COW';
const VENDOR = 'xformation-lac-enduser';
const OPERATIONS = { [VENDOR]: ['getLicenseOrder'] };
/** What a process may not know of another's, and what a slow machine takes besides. */
const SOON = { timeout: 5_000, interval: 100 };

const rules = (url: string, method: string, list?: unknown, world = 'default') =>
  tell(method, `${url}/_world/${world}/_sandbox/faults`, list === undefined ? undefined : { rules: list });
const statusAt = async (url: string, world = 'default') => (await tell('GET', `${url}/_world/${world}${PATH}`)).status;

describeEngines((engine) => {
  test('rules hold in each process, strike no more than so many times in all, and outlive a restart', async () => {
    const options = { ...(await engine.place()), control: true, faults: true, operations: OPERATIONS };
    const servers = [startProcess(options), startProcess(options)];
    try {
      const [one = '', other = ''] = await Promise.all(servers.map((server) => server.url));
      const rule = { vendor: VENDOR, fault: '429' };
      expect(await statusAt(other)).toBe(200);
      expect((await rules(one, 'PUT', [rule])).status).toBe(200);
      // Who was told it knows it at once.
      expect(await statusAt(one)).toBe(429);
      await expect.poll(() => statusAt(other), SOON).toBe(429);
      expect((await rules(other, 'GET')).body.rules).toMatchObject([rule]);
      expect(await statusAt(other, 'w')).toBe(200);

      await rules(other, 'PUT', [{ ...rule, times: 7 }]);
      await expect.poll(async () => (await rules(one, 'GET')).body.rules[0].times, SOON).toBe(7);
      const asked = Array.from({ length: 30 }, (_, index) => statusAt(index % 2 === 0 ? one : other));
      expect((await Promise.all(asked)).filter((status) => status === 429)).toHaveLength(7);

      await rules(one, 'PUT', [rule]);
      await Promise.all(servers.map((server) => server.end()));
      servers.splice(0, 2, startProcess(options), startProcess(options));
      const [again = '', still = ''] = await Promise.all(servers.map((server) => server.url));
      expect([await statusAt(again), await statusAt(still)]).toEqual([429, 429]);

      expect((await tell('POST', `${again}/_sandbox/reset`)).status).toBe(200);
      expect(await statusAt(again)).toBe(200);
      await expect.poll(() => statusAt(still), SOON).toBe(200);
    } finally {
      await Promise.all(servers.map((server) => server.end()));
    }
  }, 90_000);

  test('what is put in force is in force for the next request, whoever asks meanwhile', async () => {
    const server = startProcess({ ...(await engine.place()), control: true, faults: true, operations: OPERATIONS });
    try {
      const url = await server.url;
      for (let round = 0; round < 10; round += 1) {
        const asking = Array.from({ length: 4 }, () => statusAt(url));
        await rules(
          url,
          round % 2 === 0 ? 'PUT' : 'DELETE',
          round % 2 === 0 ? [{ vendor: VENDOR, fault: '429' }] : undefined,
        );
        expect(await statusAt(url)).toBe(round % 2 === 0 ? 429 : 200);
        await Promise.all(asking);
      }
    } finally {
      await server.end();
    }
  }, 60_000);
});
