#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import { EXIT, explain } from './commands/exit.ts';
import { PORTS, portOf } from './commands/ports.ts';

// What a command loads is compiled once, and kept in the system's folder for temporary files.
enableCompileCache();

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
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

/** A command about vendors. What it does is loaded when it is called: a command pays for its own packages only. */
function command(name: string, description: string, examples: readonly string[]): Command {
  return program
    .command(name)
    .description(description)
    .argument('[vendor...]', 'folders in specs/; all of them where none is named')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ npx licet ${example}`).join('\n')}`);
}

const host = new Option('--host <address>', 'the address to listen on').default('127.0.0.1');
const port = (fallback: number, what: string) =>
  new Option('-p, --port <number>', what).default(fallback).argParser(portOf);

function sandboxCommand(name: string, description: string, examples: readonly string[]): Command {
  return command(name, description, examples)
    .addOption(port(PORTS.sandbox, 'the port that sandboxes share'))
    .addOption(host)
    .option('--data <file>', 'keep the state in this SQLite file; in memory where left out')
    .option('--faults', 'let a request ask for a declared error: X-Licet-Fault: 500')
    .option('--control', 'open POST /_sandbox/reset')
    .option('-q, --quiet', 'log errors only');
}

command('lint', 'Check contracts and workflows against the rule set in redocly.yaml.', [
  'lint',
  'lint vmware-logs',
]).action(run(async (names) => (await import('./commands/lint.ts')).lint(root, names)));

command('bundle', 'Make one document of a contract’s files.', [
  'bundle vmware-logs > openapi.json',
  'bundle --out bundles',
])
  .option('-o, --out <folder>', 'write <folder>/<vendor>.json')
  .action(
    run<{ out?: string }>(async (names, options) =>
      (await import('./commands/bundle.ts')).bundle(root, names, options),
    ),
  );

command('generate', 'Write types, client, handlers, operation table, stubs, tests and test plan.', [
  'generate',
  'generate --check',
])
  .option('--check', 'write nothing; exit 1 where a file is not what its contract makes it')
  .action(
    run<{ check?: boolean }>(async (names, options) =>
      (await import('./commands/generate.ts')).generate(root, names, options),
    ),
  );

command('plan', 'Print the cases that the contract tests consist of.', ['plan vmware-logs']).action(
  run(async (names) => (await import('./commands/plan.ts')).plan(root, names)),
);

sandboxCommand('serve', 'Run the stateful sandboxes.', [
  'serve',
  'serve uipath-licensing --port 8080 --data state.db',
]).action(
  run<ServeOptions>(async (names, options) => (await import('./commands/serve.ts')).serve(root, names, options)),
);

command('mock', 'Run Prism mocks, a port each.', ['mock', 'mock vmware-logs --port 8081'])
  .addOption(port(PORTS.mock, 'the first mock’s port; the others follow'))
  .addOption(host)
  .action(
    run<{ port: number; host: string }>(async (names, options) =>
      (await import('./commands/mock.ts')).mock(root, names, options),
    ),
  );

command('contract', 'Put every promise to sandbox and mock, and report the broken ones.', [
  'contract',
  'contract vmware-logs --operation addLicense',
  'contract --on sandbox',
])
  .addOption(new Option('--on <target...>', 'only these targets').choices(['sandbox', 'mock']))
  .option('--operation <id>', 'only this operation')
  .action(
    run<ContractFlags>(async (names, options) =>
      (await import('./commands/contract.ts')).contract(root, names, options),
    ),
  );

command('docs', 'Write the docs as files that open without a network.', ['docs', 'docs --out public'])
  .option('-o, --out <folder>', 'where to', 'site')
  .action(
    run<{ out: string }>(async (names, options) => (await import('./commands/docs.ts')).docs(root, names, options)),
  );

sandboxCommand('start', 'Run sandboxes, mocks and docs together.', ['start', 'start vmware-logs --data state.db'])
  .addOption(
    new Option('--mock-port <number>', 'the first mock’s port; the others follow')
      .default(PORTS.mock)
      .argParser(portOf),
  )
  .action(
    run<StartOptions>(async (names, options) => (await import('./commands/start.ts')).start(root, names, options)),
  );

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
}

type StartOptions = ServeOptions & { readonly mockPort: number };

interface ContractFlags {
  readonly on?: ('sandbox' | 'mock')[];
  readonly operation?: string;
}

function run<Options>(work: (names: string[], options: Options) => Promise<number>) {
  return async (names: string[], options: Options) => {
    process.exitCode = await work(names, options);
  };
}

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
