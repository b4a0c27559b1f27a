import type { Command } from 'commander';
import { REMOTE_VARIABLE } from '../spec/remote.ts';

/** Every command that reads documents may let them refer to other hosts. */
export function withRemoteFlag(program: Command): Command {
  return program
    .option('--allow-remote', 'let documents refer to public hosts; a host that you name yourself is always asked')
    .hook('preAction', (_, command) => {
      // A variable, so that processes which a command starts know of it too.
      if (command.optsWithGlobals()['allowRemote'] === true) process.env[REMOTE_VARIABLE] = '1';
    });
}
