import { type Command, InvalidArgumentError, Option } from 'commander';

/** What a user asks of extreme answers: flags of whatever starts a sandbox. */
export interface HostileFlags {
  readonly hostile?: boolean;
  readonly hostileSeed?: number;
}

/** The flags about extreme answers; `conflicting` are those that name nothing of which Licet makes the answers. */
export function withHostileFlags(command: Command, what: string, conflicting: string[] = []): Command {
  return command
    .addOption(new Option('--hostile', what).conflicts(conflicting))
    .addOption(
      new Option('--hostile-seed <number>', 'the same, in another order: the same seed gives the same')
        .argParser(seedOf)
        .conflicts(conflicting),
    );
}

/** The seed by which answers are extreme; undefined where they are true. */
export function hostileSeedOf({ hostile = false, hostileSeed }: HostileFlags): number | undefined {
  return hostileSeed ?? (hostile ? 0 : undefined);
}

function seedOf(text: string): number {
  if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 32) return Number(text);
  throw new InvalidArgumentError('Name a whole number from 0 to 4294967295.');
}
