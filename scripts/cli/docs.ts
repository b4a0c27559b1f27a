import { aboutVendors, type Row, run } from './row.ts';

export const docs: Row = (program) =>
  aboutVendors(program, 'docs', 'Write the docs as files that open without a network.', ['docs', 'docs --out public'])
    .option('-o, --out <folder>', 'where to', 'site')
    .action(
      run(async (root, names: string[], options: { out: string }) =>
        (await import('../commands/docs.ts')).docs(root, names, options),
      ),
    );
