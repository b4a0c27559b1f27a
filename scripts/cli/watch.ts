import type { StartFlags } from '../commands/start.ts';
import { withMockPort } from './listening.ts';
import { aboutVendors, type Row, run } from './row.ts';
import { withSandboxOptions } from './sandbox-options.ts';

export const watch: Row = (program) =>
  withMockPort(
    withSandboxOptions(
      aboutVendors(
        program,
        'watch',
        'Run what start runs, and take up what is saved: what is generated, sandboxes and mocks.',
        ['watch', 'watch ./api.yaml'],
      ),
    ),
  ).action(
    run(async (root, names: string[], options: StartFlags) =>
      (await import('../commands/watch.ts')).watch(root, names, options),
    ),
  );
