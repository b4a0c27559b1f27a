import type { SandboxFlags } from '../commands/sandbox.ts';
import { aboutVendors, type Row, run } from './row.ts';
import { withSandboxOptions } from './sandbox-options.ts';

export const serve: Row = (program) =>
  withSandboxOptions(
    aboutVendors(program, 'serve', 'Run the stateful sandboxes.', [
      'serve',
      'serve uipath-licensing --port 8080 --data state.db',
    ]),
  ).action(
    run(async (root, names: string[], options: SandboxFlags) =>
      (await import('../commands/serve.ts')).serve(root, names, options),
    ),
  );
