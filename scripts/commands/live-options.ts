import { type Command, InvalidArgumentError, Option } from 'commander';

/** The flags about a target that is nobody's sandbox: the same in every command that asks one. */
export function withLiveOptions(command: Command): Command {
  const options = [
    new Option('--target <url>', 'any HTTP server: the base that the paths are added to').conflicts('on'),
    new Option('--header <line>', "'Name: value', sent to the target; repeatable; also LICET_HEADERS").argParser(
      listed,
    ),
    new Option('--header-file <file>', 'headers to send, a line each'),
    new Option('--as-other-header <line>', 'credentials of another user; repeatable').argParser(listed),
    new Option('--safe', 'send GET, HEAD and OPTIONS only'),
    new Option('--rate <number>', 'so many requests a second at the most').argParser(positive),
    new Option('--timeout <seconds>', 'how long to wait for an answer; 10 where left out').argParser(positive),
    new Option('--response-time <seconds>', 'slower is a finding; the timeout where left out').argParser(positive),
    new Option('--retries <number>', 'on a broken connection, where harmless; 1 where left out').argParser(whole),
    new Option('--insecure', 'take any certificate'),
    new Option('--ca <file>', 'trust the certificates in this PEM file'),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

function listed(line: string, before: readonly string[] = []): readonly string[] {
  return [...before, line];
}

export function positive(text: string): number {
  const value = Number(text);
  // What a timer can wait.
  if (text.trim() !== '' && value > 0 && value <= 1_000_000) return value;
  throw new InvalidArgumentError('Name a number above 0, and no more than a million.');
}

function whole(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Name a whole number from 0 to 99.');
}
