import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { hintFor } from './cli/hint.ts';
import { COMMANDS } from './cli/index.ts';
import { withRemoteFlag } from './commands/allow-remote.ts';
import { EXIT, explain } from './commands/exit.ts';

const { version } = createRequire(import.meta.url)('licet/package.json') as { version: string };
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

// A command pays for itself alone. Where none is named, all are told of.
const word = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';
const named = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
for (const row of named ? [named] : Object.values(COMMANDS)) (await row())(program);

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
    if (error.exitCode !== 0) process.stderr.write(`hint: ${await hintFor(error)}\n`);
  } else {
    const { text, code } = explain(error);
    process.stderr.write(text);
    process.exitCode = code;
  }
}
