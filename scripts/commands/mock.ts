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
  print('\nAsk for an answer: -H "Prefer: code=404", -H "Prefer: example=documented", -H "Prefer: dynamic=true".');
  await untilStopped(mocks);
  return EXIT.fine;
}
