import { aboutVendors, type Row, run } from './row.ts';

export const doctor: Row = (program) =>
  aboutVendors(
    program,
    'doctor',
    'Tell what is unusual about a document, what was done about it, and who would have choked on it.',
    ['doctor vmware-logs', 'doctor openapi.yaml', 'doctor openapi.yaml --json'],
  )
    .option('--json', 'for machines')
    .action(
      run(async (root, names: string[], options: { json?: boolean }) =>
        (await import('../commands/doctor.ts')).doctor(root, names, options),
      ),
    );
