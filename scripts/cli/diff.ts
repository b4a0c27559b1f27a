import { Option } from 'commander';
import type { DiffOptions } from '../commands/diff.ts';
import { examplesOf, type Row, run } from './row.ts';

export const diff: Row = (program) =>
  program
    .command('diff')
    .description('Say what changed between two versions, and prove what of it breaks clients.')
    .argument('<before>', 'a branch, tag or commit of git; or a file')
    .argument(
      '[after...]',
      'folders in specs/, or files, as they are now; all vendors where none is named. Of a file, one other',
    )
    .option('--all', 'list what does no harm too')
    .option('--json <file>', 'write a report for machines; - is stdout')
    .option('--markdown <file>', 'write a comment for a pull request; - is stdout')
    .addOption(
      new Option(
        '--fail-on <what>',
        'what makes the exit code 1: breaking is what is proven, or cannot be proven or disproven',
      )
        .choices(['breaking', 'proven', 'none'])
        .default('breaking'),
    )
    .addHelpText(
      'after',
      examplesOf(
        'diff main',
        'diff v1.2.0 vmware-logs --markdown comment.md',
        'diff old.yaml new.yaml --json - --fail-on proven',
      ),
    )
    .action(
      run(async (root, before: string, after: string[], options: DiffOptions) =>
        (await import('../commands/diff.ts')).diff(root, before, after, options),
      ),
    );
