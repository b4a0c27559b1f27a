import type { Command } from 'commander';
import { withExposureOptions } from '../commands/exposure-options.ts';
import { withHostileFlags } from '../commands/hostile-flags.ts';
import { withAddress } from './listening.ts';

/** The flags of whatever runs sandboxes. */
export function withSandboxOptions(command: Command): Command {
  const sandbox = withAddress(withExposureOptions(command), 'sandbox', 'the port that sandboxes share')
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
