import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FuzzOptions } from '../contract/index.ts';

/** What a user asks of fuzzing: flags of `licet contract`. */
export interface FuzzFlags {
  readonly fuzz?: number;
  readonly seed?: number;
}

/** The flags about made-up requests. */
export function withFuzzFlags(command: Command): Command {
  const what = 'besides, so many made-up requests for each operation, valid ones and as many invalid';
  return command
    .addOption(new Option('--fuzz <number>', what).argParser(whole))
    .addOption(
      new Option('--seed <number>', 'with --fuzz: the same seed makes up the same; 1 where left out').argParser(whole),
    );
}

export function fuzzOptionsOf({ fuzz = 0, seed = 1 }: FuzzFlags): FuzzOptions {
  return { runs: fuzz, seed };
}

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Name a whole number from 0 to 999999999.');
}
