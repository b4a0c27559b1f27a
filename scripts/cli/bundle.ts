import { aboutVendors, type Row, run } from './row.ts';

export const bundle: Row = (program) =>
  aboutVendors(program, 'bundle', 'Make one document of a contract’s files.', [
    'bundle vmware-logs > openapi.json',
    'bundle --out bundles',
    'bundle ./api.yaml --out openapi.json',
  ])
    .option('-o, --out <path>', 'write this file, .json or .yaml, or <path>/<vendor>.json')
    .action(
      run(async (root, names: string[], options: { out?: string }) =>
        (await import('../commands/bundle.ts')).bundle(root, names, options),
      ),
    );
