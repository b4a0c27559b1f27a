import type { Sandbox } from '../../server/index.ts';
import { docsSite } from '../docs/index.ts';
import type { Document } from '../openapi/contract.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { credentialsTable } from './credentials-table.ts';
import { documented } from './docs.ts';
import { EXIT } from './exit.ts';
import { openMocks, type VendorMock } from './mocks.ts';
import { curlFor, type OpenSandbox, openSandbox, type SandboxFlags } from './sandbox.ts';
import { print, styled, table } from './terminal.ts';
import { hearSignals } from './until-stopped.ts';

export interface StartFlags extends Omit<SandboxFlags, 'site'> {
  readonly mockPort: number;
}

/** What was started. */
export interface Running {
  readonly sandbox: OpenSandbox;
  readonly mocks: readonly VendorMock[];
}

/** What goes on beside it, and ends first. */
export interface Beside {
  /** What the docs show instead of what is in the files just now. */
  documentOf(vendor: VendorFiles): Document | undefined;
  close(): Promise<void>;
}

/** Runs sandbox, mocks and docs of the vendors until it is stopped, and whatever goes on beside them. */
export async function start(
  root: string,
  names: readonly string[],
  { mockPort, ...flags }: StartFlags,
  goesOn?: (running: Running) => Promise<Beside>,
): Promise<number> {
  const untilStopped = hearSignals();
  const vendors = findDocuments(root, names);
  let running: Running | undefined;
  let beside: Beside | undefined;
  // Nobody reads the docs before the table is printed, and by then everybody's URL is known.
  const site = docsSite({
    vendors: () =>
      Promise.all(
        vendors.map(async (vendor) => {
          const sandbox = running?.sandbox.vendors.find(({ name }) => name === vendor.name);
          const mock = running?.mocks.find(({ name }) => name === vendor.name);
          return {
            ...(await documented(root, vendor, beside?.documentOf(vendor))),
            sandboxUrl: sandbox?.url,
            mockUrl: mock?.url,
            try: sandbox && curlFor(sandbox),
          };
        }),
      ),
  });
  const sandbox = await openSandbox(root, vendors, { ...flags, site });
  try {
    const mocks = await openMocks(root, vendors, { port: mockPort, host: flags.host });
    running = { sandbox, mocks };
    beside = await goesOn?.(running);
    announce(sandbox, mocks);
    await untilStopped([sandbox, ...mocks, ...(beside ? [beside] : [])]);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  return EXIT.fine;
}

function announce(sandbox: Sandbox, mocks: readonly VendorMock[]): void {
  const rows = sandbox.vendors.map(({ name, url, stubs }) => [
    name,
    url,
    mocks.find((mock) => mock.name === name)?.url ?? '–',
    `${sandbox.url}/docs/${name}/`,
    stubs.join(', ') || '–',
  ]);
  print(table(['vendor', 'sandbox', 'mock', 'docs', 'stubs'], rows));
  const credentials = credentialsTable(sandbox);
  if (credentials) print(`\n${credentials}`);
  print(`\nAll of it is documented at ${styled('bold', `${sandbox.url}/`)}\n\nTry one:`);
  for (const vendor of sandbox.vendors) print(`  ${styled('dim', `# ${vendor.name}`)}\n  ${curlFor(vendor)}`);
  print('\nCtrl-C stops it.');
}
