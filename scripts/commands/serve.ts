import { findDocuments } from '../spec/workspace.ts';
import { credentialsTable } from './credentials-table.ts';
import { EXIT } from './exit.ts';
import { curlFor, openSandbox, type SandboxFlags } from './sandbox.ts';
import { print, table } from './terminal.ts';
import { hearSignals } from './until-stopped.ts';

/** Runs the vendors' sandboxes until it is stopped. */
export async function serve(root: string, names: readonly string[], flags: SandboxFlags): Promise<number> {
  const untilStopped = hearSignals();
  const sandbox = await openSandbox(root, findDocuments(root, names), flags);
  print(
    table(
      ['vendor', 'sandbox', 'stubs'],
      sandbox.vendors.map(({ name, url, stubs }) => [name, url, stubs.join(', ') || '–']),
    ),
  );
  const credentials = credentialsTable(sandbox);
  if (credentials) print(`\n${credentials}`);
  print(`\nTry one:\n${sandbox.vendors.map((vendor) => `  ${curlFor(vendor)}`).join('\n')}`);
  await untilStopped([sandbox]);
  return EXIT.fine;
}
