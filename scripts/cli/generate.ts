import { aboutVendors, type Row, run } from './row.ts';

export const generate: Row = (program) =>
  aboutVendors(program, 'generate', 'Write types, client, handlers, operation table, stubs, tests and test plan.', [
    'generate',
    'generate --check',
    'generate ./api.yaml --out src/api',
  ])
    .option('-o, --out <folder>', 'where to; generated/<vendor> where left out')
    .option('--check', 'write nothing; exit 1 where a file is not what its contract makes it')
    .action(
      run(async (root, names: string[], options: { check?: boolean; out?: string }) =>
        (await import('../commands/generate.ts')).generate(root, names, options),
      ),
    );
