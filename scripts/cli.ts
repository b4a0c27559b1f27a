import { createRequire } from 'node:module';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { withRemoteFlag } from './commands/allow-remote.ts';
import type { DiffOptions } from './commands/diff.ts';
import { EXIT, explain } from './commands/exit.ts';
import { withExposureOptions } from './commands/exposure-options.ts';
import { type FuzzFlags, withFuzzFlags } from './commands/fuzz-flags.ts';
import { type HostileFlags, withHostileFlags } from './commands/hostile-flags.ts';
import type { InitOptions } from './commands/init.ts';
import { positive as secondsOf, withLiveOptions } from './commands/live-options.ts';
import type { LiveFlags } from './commands/live-target.ts';
import type { MockFlags } from './commands/mocks.ts';
import type { MutateOptions } from './commands/mutate.ts';
import { parallelOf } from './commands/parallel.ts';
import type { ParityOptions } from './commands/parity.ts';
import { percentOf } from './commands/percent.ts';
import { PORTS, portOf } from './commands/ports.ts';
import type { ProxyFlags } from './commands/proxy.ts';
import type { ReplayOptions } from './commands/replay.ts';
import type { ReportOptions } from './commands/report-options.ts';

const { version } = createRequire(import.meta.url)('licet/package.json') as { version: string };
const root = process.cwd();
const program = new Command('licet')
  .description('Contract-first OpenAPI: lint, bundle, generate, mock, serve, test and document what was promised.')
  .version(version)
  .exitOverride()
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
Examples:
  $ npx licet start                          sandbox, mocks and docs of every vendor
  $ npx licet serve vmware-logs --port 8080  one sandbox
  $ npx licet contract --on sandbox          every promise, put to the sandbox

Exit codes: 0 fine, 1 something was found, 2 misuse, 3 a bug in licet.`,
  );

withRemoteFlag(program);

/** A command about vendors. What it does is loaded when it is called: a command pays for its own packages only. */
function command(name: string, description: string, examples: readonly string[]): Command {
  return program
    .command(name)
    .description(description)
    .argument('[vendor...]', 'folders in specs/, or documents; all of specs/ where none is named')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ npx licet ${example}`).join('\n')}`);
}

const host = new Option('--host <address>', 'the address to listen on').default('127.0.0.1');
const port = (fallback: number, what: string) =>
  new Option('-p, --port <number>', what).default(fallback).argParser(portOf);

function sandboxCommand(name: string, description: string, examples: readonly string[]): Command {
  const sandbox = withExposureOptions(command(name, description, examples))
    .addOption(port(PORTS.sandbox, 'the port that sandboxes share'))
    .addOption(host)
    .option(
      '--data <file>',
      'keep the state in this SQLite file; in memory where left out, or in the PostgreSQL that DATABASE_URL names',
    )
    .option(
      '--faults',
      'let requests ask for faults: X-Licet-Fault: 503, latency;ms=250, reset, truncate, slow, 429, hostile',
    )
    .option(
      '--credentials <file>',
      'let in these instead of the demo credentials: YAML or JSON, by vendor and name; or in LICET_CREDENTIALS',
    )
    .option('--seed <file>', 'start a fresh state with this scene, as /_sandbox/snapshots/<name> answers it')
    .option('--control', 'open /_sandbox: reset, snapshots, a clock that can be moved, and worlds beside each other')
    .option(
      '--control-token <token>',
      'what must be shown there, better given as LICET_CONTROL_TOKEN; made by itself unless only this machine is listened to',
    )
    .option('-q, --quiet', 'log errors only');
  return withHostileFlags(sandbox, 'send answers as extreme as the contract allows: X-Licet-Hostile says how');
}

program
  .command('init')
  .description(
    'Make a project of a document, or add one to it: types, client, handlers, tests, and all to start it with.',
  )
  .argument('[name]', 'what to call its vendor: a folder in specs/')
  .argument('[document]', 'a file or an http(s) URL; a small example where left out')
  .option('-f, --force', 'overwrite a vendor of that name')
  .addHelpText(
    'after',
    `
Examples:
  $ npx licet init                                       a small example
  $ npx licet init petstore ./openapi.yaml
  $ npx licet init petstore https://host/openapi.json`,
  )
  .action(async (name: string | undefined, document: string | undefined, options: InitOptions) => {
    process.exitCode = await (await import('./commands/init.ts')).init(root, { name, document }, options);
  });

command('lint', 'Check contracts and workflows against the rule set in redocly.yaml.', [
  'lint',
  'lint vmware-logs',
  'lint ./api.yaml',
]).action(run(async (names) => (await import('./commands/lint.ts')).lint(root, names)));

command('bundle', 'Make one document of a contract’s files.', [
  'bundle vmware-logs > openapi.json',
  'bundle --out bundles',
  'bundle ./api.yaml --out openapi.json',
])
  .option('-o, --out <path>', 'write this file, .json or .yaml, or <path>/<vendor>.json')
  .action(
    run<{ out?: string }>(async (names, options) =>
      (await import('./commands/bundle.ts')).bundle(root, names, options),
    ),
  );

command('generate', 'Write types, client, handlers, operation table, stubs, tests and test plan.', [
  'generate',
  'generate --check',
  'generate ./api.yaml --out src/api',
])
  .option('-o, --out <folder>', 'where to; generated/<vendor> where left out')
  .option('--check', 'write nothing; exit 1 where a file is not what its contract makes it')
  .action(
    run<{ check?: boolean; out?: string }>(async (names, options) =>
      (await import('./commands/generate.ts')).generate(root, names, options),
    ),
  );

command('doctor', 'Tell what is unusual about a document, what was done about it, and who would have choked on it.', [
  'doctor vmware-logs',
  'doctor openapi.yaml',
  'doctor openapi.yaml --json',
])
  .option('--json', 'for machines')
  .action(
    run<{ json?: boolean }>(async (names, options) =>
      (await import('./commands/doctor.ts')).doctor(root, names, options),
    ),
  );

command('plan', 'Print the cases that the contract tests consist of.', [
  'plan vmware-logs',
  'plan openapi.json',
]).action(run(async (names) => (await import('./commands/plan.ts')).plan(root, names)));

sandboxCommand('serve', 'Run the stateful sandboxes.', [
  'serve',
  'serve uipath-licensing --port 8080 --data state.db',
]).action(
  run<ServeOptions>(async (names, options) => (await import('./commands/serve.ts')).serve(root, names, options)),
);

command('mock', 'Run Prism mocks, a port each.', ['mock', 'mock vmware-logs --port 8081', 'mock ./api.yaml'])
  .addOption(port(PORTS.mock, 'the first mock’s port; the others follow'))
  .addOption(host)
  .option('--strict', 'answer with no example that breaks its schema: with another, or one made up')
  .action(run<MockFlags>(async (names, options) => (await import('./commands/mock.ts')).mock(root, names, options)));

withHostileFlags(
  withFuzzFlags(
    withLiveOptions(
      command('contract', 'Put every promise to sandbox and mock, or to any target, and report the broken ones.', [
        'contract',
        'contract vmware-logs --operation addLicense',
        'contract --on sandbox',
        'contract --shard 1/4 --reporter blob',
        'contract --merge .vitest/blob --html report.html',
        'contract vmware-logs --on sandbox --fuzz 200 --seed 7',
        'contract --hostile',
        'contract --target https://host/base --spec openapi.yaml --header "Authorization: Bearer $TOKEN"',
      ]),
    ),
  ),
  'ask the sandbox alone, made to answer as extremely as the contract allows',
  ['target', 'on', 'vitest', 'shard', 'merge'],
)
  .option('--spec <file>', 'a document outside specs/')
  .addOption(new Option('--on <target...>', 'only these targets').choices(['sandbox', 'mock']))
  .option('--operation <id>', 'only this operation')
  .option('--junit <file>', 'write a report for CI: JUnit’s XML')
  .option('--json <file>', 'write a report for machines')
  .option('--sarif <file>', 'write a report for code scanning: SARIF 2.1.0')
  .option('--html <file>', 'write a report that opens in a browser, in one file')
  .option('--github', 'print annotations for GitHub; by itself where GITHUB_ACTIONS is set')
  .option('--findings <folder>', 'write each finding to a file, for replay')
  .option('--baseline <file>', 'findings that are known, and fail nothing until they expire')
  .option('--write-baseline <file>', 'make a baseline of what is found')
  .addOption(
    new Option('--fail-on <severity>', 'what makes the exit code 1').choices(['error', 'warning']).default('error'),
  )
  .option('--coverage', 'print what the document promises and nobody has seen, and why')
  .option('--require <gates>', 'exit 1 where less is seen, in per cent: statuses=100,operations=100,keywords=95')
  .addOption(
    new Option(
      '--parallel <number>',
      'so many cases at once; by itself 1 where a target keeps state, else 4',
    ).argParser(parallelOf),
  )
  .option('--vitest', 'run the cases as tests of vitest, for its reporters and shards; so do the next four')
  .option('--shard <part>', 'run one part, as 1/4: every fourth operation')
  .option('--reporter <name...>', 'reporters of vitest: default, blob, junit, html, github-actions…')
  .option('--output-file <file>', 'where that reporter writes')
  .option('--merge <folder>', 'run nothing, make one report of those by the reporter blob')
  .action(
    run<ContractFlags>(async (names, options) =>
      (await import('./commands/contract.ts')).contract(root, names, options),
    ),
  );

withLiveOptions(
  command('parity', 'Compare sandbox and mock, and a live target: where they differ, and why.', [
    'parity',
    'parity vmware-logs --list',
    'parity vmware-logs --target https://host/base --header "Authorization: Bearer $TOKEN"',
  ]),
)
  .option('--list', 'print each difference')
  .action(
    run<ParityOptions>(async (names, options) => (await import('./commands/parity.ts')).parity(root, names, options)),
  );

withLiveOptions(
  program
    .command('replay')
    .description('Ask again what was found: exit 1 where it still stands, 0 where it is gone.')
    .argument('<file...>', 'findings, as `licet contract --findings <folder>` writes them'),
)
  .addHelpText('after', '\nExamples:\n  $ npx licet replay findings/*.json')
  .action(
    run<ReplayOptions>(async (files, options) => (await import('./commands/replay.ts')).replay(root, files, options)),
  );

program
  .command('diff')
  .description('Say what changed between two versions, and prove what of it breaks clients.')
  .argument('<before>', 'a branch, tag or commit of git; or a file')
  .argument(
    '[after...]',
    'folders in specs/, or files, as they are now; all vendors where none is named. Of a file, one other',
  )
  .option('--all', 'list what does no harm too')
  .option('--json <file>', 'write a report for machines; - is stdout')
  .option('--markdown <file>', 'write a comment for a pull request; - is stdout')
  .addOption(
    new Option(
      '--fail-on <what>',
      'what makes the exit code 1: breaking is what is proven, or cannot be proven or disproven',
    )
      .choices(['breaking', 'proven', 'none'])
      .default('breaking'),
  )
  .addHelpText(
    'after',
    `
Examples:
  $ npx licet diff main
  $ npx licet diff v1.2.0 vmware-logs --markdown comment.md
  $ npx licet diff old.yaml new.yaml --json - --fail-on proven`,
  )
  .action(async (before: string, after: string[], options: DiffOptions) => {
    process.exitCode = await (await import('./commands/diff.ts')).diff(root, before, after, options);
  });

program
  .command('proxy')
  .description('Pass traffic on to a real host, byte for byte, and judge and record it until stopped.')
  .requiredOption('--upstream <url>', 'who is asked: the base that the paths are added to')
  .option('--vendor <vendor>', 'judge by the contract of this folder in specs/')
  .addOption(new Option('--spec <file>', 'judge by a document outside specs/').conflicts('vendor'))
  .addOption(port(PORTS.proxy, 'the port to listen on'))
  .addOption(host)
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
  .option('--insecure', 'take any certificate')
  .option('--ca <file>', 'trust the certificates in this PEM file')
  .option('-q, --quiet', 'print no line for each finding as it comes')
  .addHelpText(
    'after',
    `
Examples:
  $ npx licet proxy --vendor vmware-logs --upstream https://appliance/ --har traffic.har
  $ npx licet proxy --spec openapi.yaml --upstream https://host/base --examples observed.overlay.yaml`,
  )
  .action(async (options: Omit<ProxyFlags, 'version'>) => {
    process.exitCode = await (await import('./commands/proxy.ts')).proxy(root, { ...options, version });
  });

command('mutate', 'Break the sandboxes, one promise at a time, and count what the contract tests find.', [
  'mutate vmware-logs',
  'mutate --min-score 100 --json mutants.json',
  'mutate uipath-licensing --only "put merges"',
])
  .addOption(
    new Option('--min-score <percent>', 'exit 1 where a smaller part of the mutants is found').argParser(percentOf),
  )
  .option('--operation <id>', 'only mutants of this operation')
  .option('--only <kind>', 'only mutants of this kind')
  .option('--json <file>', 'write what became of each mutant')
  .action(
    run<MutateOptions>(async (names, options) => (await import('./commands/mutate.ts')).mutate(root, names, options)),
  );

command('docs', 'Write the docs as files that open without a network.', ['docs', 'docs --out public'])
  .option('-o, --out <folder>', 'where to', 'site')
  .action(
    run<{ out: string }>(async (names, options) => (await import('./commands/docs.ts')).docs(root, names, options)),
  );

withMockPort(
  sandboxCommand('start', 'Run sandboxes, mocks and docs together.', ['start', 'start vmware-logs --data state.db']),
).action(
  run<StartOptions>(async (names, options) => (await import('./commands/start.ts')).start(root, names, options)),
);

withMockPort(
  sandboxCommand('watch', 'Run what start runs, and take up what is saved: what is generated, sandboxes and mocks.', [
    'watch',
    'watch ./api.yaml',
  ]),
).action(
  run<StartOptions>(async (names, options) => (await import('./commands/watch.ts')).watch(root, names, options)),
);

function withMockPort(command: Command): Command {
  return command.addOption(
    new Option('--mock-port <number>', 'the first mock’s port; the others follow')
      .default(PORTS.mock)
      .argParser(portOf),
  );
}

function bytesOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Name a whole number of bytes above 0, below a thousand million.');
}

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
}

type StartOptions = ServeOptions & { readonly mockPort: number };

interface ContractFlags extends ReportOptions, FuzzFlags, HostileFlags, Partial<LiveFlags> {
  readonly spec?: string;
  readonly on?: ('sandbox' | 'mock')[];
  readonly operation?: string;
  readonly coverage?: boolean;
  readonly require?: string;
  readonly parallel?: number;
  readonly vitest?: boolean;
  readonly shard?: string;
  readonly reporter?: string[];
  readonly outputFile?: string;
  readonly merge?: string;
}

function run<Options>(work: (names: string[], options: Options) => Promise<number>) {
  return async (names: string[], options: Options) => {
    process.exitCode = await work(names, options);
  };
}

// Who reads the output may have read enough: `licet plan | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.misuse;
    if (error.exitCode !== 0)
      process.stderr.write('hint: `npx licet --help` lists the commands, `npx licet <command> --help` its options.\n');
  } else {
    const { text, code } = explain(error);
    process.stderr.write(text);
    process.exitCode = code;
  }
}
