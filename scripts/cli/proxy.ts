import { InvalidArgumentError, Option } from 'commander';
import { positive as secondsOf } from '../commands/live-options.ts';
import type { ProxyFlags } from '../commands/proxy.ts';
import { withAddress } from './listening.ts';
import { examplesOf, type Row, run } from './row.ts';

export const proxy: Row = (program) =>
  withAddress(
    program
      .command('proxy')
      .description('Pass traffic on to a real host, byte for byte, and judge and record it until stopped.')
      .requiredOption('--upstream <url>', 'who is asked: the base that the paths are added to')
      .option('--vendor <vendor>', 'judge by the contract of this folder in specs/')
      .addOption(new Option('--spec <file>', 'judge by a document outside specs/').conflicts('vendor')),
    'proxy',
    'the port to listen on',
  )
    .option('--har <file>', 'record each exchange, its secrets masked: an HTTP archive, whole at any moment')
    .option(
      '--examples <path>',
      'write examples for the document, masked: an overlay, or a folder of one for each operation',
    )
    .option('--junit <file>', 'write a report for CI: JUnit’s XML')
    .option('--json <file>', 'write a report for machines')
    .option('--sarif <file>', 'write a report for code scanning: SARIF 2.1.0')
    .option('--html <file>', 'write a report that opens in a browser, in one file')
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1').choices(['error', 'warning']).default('error'),
    )
    .addOption(
      new Option('--body-limit <bytes>', 'of each body that is kept; longer ones pass, and are not judged')
        .default(1024 * 1024)
        .argParser(bytesOf),
    )
    .addOption(
      new Option('--timeout <seconds>', 'how long a connection to the upstream may take')
        .default(10)
        .argParser(secondsOf),
    )
    .addOption(
      new Option('--idle-timeout <seconds>', 'how long nothing may be said on a connection; 0 for ever')
        .default(300)
        .argParser((text) => (text === '0' ? 0 : secondsOf(text))),
    )
    .option('--insecure', 'take any certificate')
    .option('--ca <file>', 'trust the certificates in this PEM file')
    .option('-q, --quiet', 'print no line for each finding as it comes')
    .addHelpText(
      'after',
      examplesOf(
        'proxy --vendor vmware-logs --upstream https://appliance/ --har traffic.har',
        'proxy --spec openapi.yaml --upstream https://host/base --examples observed.overlay.yaml',
      ),
    )
    .action(
      run(async (root, options: Omit<ProxyFlags, 'version'>) =>
        (await import('../commands/proxy.ts')).proxy(root, { ...options, version: program.version() ?? '' }),
      ),
    );

function bytesOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Name a whole number of bytes above 0, below a thousand million.');
}
