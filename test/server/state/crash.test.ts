import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeEngines } from '../../fixtures/state/engines.ts';
import { lacActivations } from '../../fixtures/state/ledgers/lac-activations.ts';
import { lacCustomers } from '../../fixtures/state/ledgers/lac-customers.ts';
import { type Ledger, type Operations, Unexpected } from '../../fixtures/state/ledgers/ledger.ts';
import { uipathHoldings } from '../../fixtures/state/ledgers/uipath-holdings.ts';
import { vmwareKeys } from '../../fixtures/state/ledgers/vmware-keys.ts';
import { type SandboxProcess, startProcess } from '../../fixtures/state/sandbox-process.ts';

/** `npm run crash` asks for fifty. */
const KILLS = Number(process.env['LICET_KILLS'] ?? 4);
/** Within the first milliseconds a server reads and compiles; the first data is written somewhere in between. */
const STARTING_MS = [150, 300, 450, 600];
const MOST_WRITES = 60;
const MOST_WAIT_MS = 60;
/** A server takes far longer to load than it lives: so many load while one works. */
const STANDING_BY = 4;

describeEngines((engine) => {
  test(`killed ${KILLS} times under load, a server has lost nothing and done nothing by half`, {
    timeout: 1_800_000,
  }, async () => {
    const ledgers = [vmwareKeys, uipathHoldings, lacCustomers, lacActivations].flatMap((make) => [make(), make()]);
    const options = { ...(await engine.place()), operations: operationsOf(ledgers), standsBy: true };
    for (const wait of STARTING_MS) {
      const server = startProcess({ ...options, standsBy: false });
      await setTimeout(wait);
      await server.end();
    }
    const acknowledged = () => ledgers.reduce((sum, ledger) => sum + ledger.acknowledged, 0);
    const broken: string[] = [];
    const lookFor = async (url: string) => {
      broken.push(...(await Promise.all(ledgers.map((ledger) => ledger.broken(url)))).flat());
    };
    // Those that load have opened nothing while another is killed. The last one looks what is there.
    const servers = Array.from({ length: Math.min(STANDING_BY, KILLS + 1) }, () => startProcess(options));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = servers[kill] as SandboxProcess;
      server.go();
      const url = await server.url;
      if (servers.length <= KILLS) servers.push(startProcess(options));
      await lookFor(url);
      let writing = ledgers.length;
      const ends = ledgers.map((ledger) => writeUntilGone(ledger, url).finally(() => (writing -= 1)));
      const until = acknowledged() + Math.random() * MOST_WRITES;
      while (acknowledged() < until && writing > 0) await setTimeout(1);
      // Not just when it has answered, but anywhere in its work for the next.
      await setTimeout(Math.random() * MOST_WAIT_MS);
      await server.end();
      broken.push(...(await Promise.all(ends)).flat());
    }
    const last = servers[KILLS] as SandboxProcess;
    last.go();
    await lookFor(await last.url);
    await last.end();
    console.info(
      `${engine.name}: killed ${KILLS} times, ${acknowledged()} writes acknowledged, ${broken.length} lost or half-done`,
    );
    expect(broken).toEqual([]);
    for (const { name, acknowledged: count } of ledgers) expect(count, name).toBeGreaterThan(0);
  });
});

function operationsOf(ledgers: readonly Ledger[]): Operations {
  const all = ledgers.flatMap(({ operations }) => Object.entries(operations));
  const byVendor = Map.groupBy(all, ([vendor]) => vendor);
  return Object.fromEntries([...byVendor].map(([vendor, entries]) => [vendor, entries.flatMap(([, ids]) => ids)]));
}

/** Writes until the server is killed; what it answered that it should not is told. */
async function writeUntilGone(ledger: Ledger, url: string): Promise<readonly string[]> {
  try {
    return await ledger.write(url);
  } catch (error) {
    return error instanceof Unexpected ? [error.message] : [];
  }
}
