import type { Command } from 'commander';

/** Adds one command to the program: its flags and words. What it does is loaded when it is called. */
export type Row = (program: Command) => void;

const WHICH = 'folders in specs/, or documents; all of specs/ where none is named';

/** A command about vendors and documents. */
export function aboutVendors(
  program: Command,
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  return program
    .command(name)
    .description(description)
    .argument('[vendor...]', WHICH)
    .addHelpText('after', examplesOf(...examples));
}

/** What is printed below a command's help. */
export function examplesOf(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ npx licet ${line}`).join('\n')}`;
}

/** What a command does, in the folder where it was typed: it answers its exit code. */
export function run<Given extends readonly unknown[]>(work: (root: string, ...given: Given) => Promise<number>) {
  return async (...given: Given) => {
    process.exitCode = await work(process.cwd(), ...given);
  };
}
