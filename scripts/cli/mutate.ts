import { Option } from 'commander';
import type { MutateOptions } from '../commands/mutate.ts';
import { percentOf } from '../commands/percent.ts';
import { aboutVendors, type Row, run } from './row.ts';

export const mutate: Row = (program) =>
  aboutVendors(
    program,
    'mutate',
    'Break the sandboxes, one promise at a time, and count what the contract tests find.',
    ['mutate vmware-logs', 'mutate --min-score 100 --json mutants.json', 'mutate uipath-licensing --only "put merges"'],
  )
    .addOption(
      new Option('--min-score <percent>', 'exit 1 where a smaller part of the mutants is found').argParser(percentOf),
    )
    .option('--operation <id>', 'only mutants of this operation')
    .option('--only <kind>', 'only mutants of this kind')
    .option('--json <file>', 'write what became of each mutant')
    .action(
      run(async (root, names: string[], options: MutateOptions) =>
        (await import('../commands/mutate.ts')).mutate(root, names, options),
      ),
    );
