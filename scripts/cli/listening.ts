import { type Command, Option } from 'commander';
import { PORTS, portOf } from '../commands/ports.ts';

/** The flags of whatever listens. */
export function withAddress(command: Command, port: keyof typeof PORTS, what: string): Command {
  return command
    .addOption(new Option('-p, --port <number>', what).default(PORTS[port]).argParser(portOf))
    .addOption(new Option('--host <address>', 'the address to listen on').default('127.0.0.1'));
}

/** The flag of what runs mocks beside something else. */
export function withMockPort(command: Command): Command {
  return command.addOption(
    new Option('--mock-port <number>', 'the first mock’s port; the others follow')
      .default(PORTS.mock)
      .argParser(portOf),
  );
}
