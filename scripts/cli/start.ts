import type { StartFlags } from '../commands/start.ts';
import { withMockPort } from './listening.ts';
import { aboutVendors, type Row, run } from './row.ts';
import { withSandboxOptions } from './sandbox-options.ts';

export const start: Row = (program) =>
  withMockPort(
    withSandboxOptions(
      aboutVendors(program, 'start', 'Run sandboxes, mocks and docs together.', [
        'start',
        'start vmware-logs --data state.db',
      ]),
    ),
  ).action(
    run(async (root, names: string[], options: StartFlags) =>
      (await import('../commands/start.ts')).start(root, names, options),
    ),
  );
