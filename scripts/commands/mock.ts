import { findDocuments } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { type MockFlags, openMocks } from './mocks.ts';
import { print, table } from './terminal.ts';
import { hearSignals } from './until-stopped.ts';

/** Runs the mocks of vendors and documents until it is stopped. */
export async function mock(root: string, names: readonly string[], flags: MockFlags): Promise<number> {
  const untilStopped = hearSignals();
  const mocks = await openMocks(root, findDocuments(root, names), flags);
  print(
    table(
      ['vendor', 'mock'],
      mocks.map(({ name, url }) => [name, url]),
    ),
  );
  const [example] = mocks.flatMap((one) => one.example ?? []);
  const ways = ['code=404', ...(example === undefined ? [] : [`example=${example}`]), 'dynamic=true'];
  print(`\nAsk for an answer: ${ways.map((way) => `-H "Prefer: ${way}"`).join(', ')}.`);
  await untilStopped(mocks);
  return EXIT.fine;
}
