import { withLiveOptions } from '../commands/live-options.ts';
import type { ReplayOptions } from '../commands/replay.ts';
import { examplesOf, type Row, run } from './row.ts';

export const replay: Row = (program) =>
  withLiveOptions(
    program
      .command('replay')
      .description('Ask again what was found: exit 1 where it still stands, 0 where it is gone.')
      .argument('<file...>', 'findings, as `licet contract --findings <folder>` writes them'),
  )
    .addHelpText('after', examplesOf('replay findings/*.json'))
    .action(
      run(async (root, files: string[], options: ReplayOptions) =>
        (await import('../commands/replay.ts')).replay(root, files, options),
      ),
    );
