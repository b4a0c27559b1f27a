import type { MockFlags } from '../commands/mocks.ts';
import { withAddress } from './listening.ts';
import { aboutVendors, type Row, run } from './row.ts';

export const mock: Row = (program) =>
  withAddress(
    aboutVendors(program, 'mock', 'Run Prism mocks, a port each.', [
      'mock',
      'mock vmware-logs --port 8081',
      'mock ./api.yaml',
    ]),
    'mock',
    'the first mock’s port; the others follow',
  )
    .option('--strict', 'answer with no example that breaks its schema: with another, or one made up')
    .action(
      run(async (root, names: string[], options: MockFlags) =>
        (await import('../commands/mock.ts')).mock(root, names, options),
      ),
    );
