import { Command, type CommanderError } from 'commander';
import { COMMANDS } from './index.ts';

/** What to do about what was typed: an option that another command has is told of as that command's. */
export async function hintFor({ code, message }: CommanderError): Promise<string> {
  const [option] = (code === 'commander.unknownOption' && /--?[\w-]+/.exec(message)) || [];
  const owners = option === undefined ? [] : await commandsWith(option);
  if (owners.length > 0) return `${option} is an option of ${owners.map((name) => `\`licet ${name}\``).join(', ')}.`;
  return '`npx licet --help` lists the commands, `npx licet <command> --help` its options.';
}

async function commandsWith(option: string): Promise<string[]> {
  const program = new Command();
  for (const row of Object.values(COMMANDS)) (await row())(program);
  return program.commands
    .filter(({ options }) => options.some(({ long, short }) => option === long || option === short))
    .map((command) => command.name());
}
