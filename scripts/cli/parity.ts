import { withLiveOptions } from '../commands/live-options.ts';
import type { ParityOptions } from '../commands/parity.ts';
import { aboutVendors, type Row, run } from './row.ts';

export const parity: Row = (program) =>
  withLiveOptions(
    aboutVendors(program, 'parity', 'Compare sandbox and mock, and a live target: where they differ, and why.', [
      'parity',
      'parity vmware-logs --list',
      'parity vmware-logs --target https://host/base --header "Authorization: Bearer $TOKEN"',
    ]),
  )
    .option('--list', 'print each difference')
    .action(
      run(async (root, names: string[], options: ParityOptions) =>
        (await import('../commands/parity.ts')).parity(root, names, options),
      ),
    );
