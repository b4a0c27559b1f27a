import type { InitOptions } from '../commands/init.ts';
import { examplesOf, type Row, run } from './row.ts';

export const init: Row = (program) =>
  program
    .command('init')
    .description(
      'Make a project of a document, or add one to it: types, client, handlers, tests, and all to start it with.',
    )
    .argument('[name]', 'what to call its vendor: a folder in specs/')
    .argument('[document]', 'a file or an http(s) URL; a small example where left out')
    .option('-f, --force', 'overwrite a vendor of that name')
    .addHelpText(
      'after',
      examplesOf(
        'init                                       a small example',
        'init petstore ./openapi.yaml',
        'init petstore https://host/openapi.json',
      ),
    )
    .action(
      run(async (root, name: string | undefined, document: string | undefined, options: InitOptions) =>
        (await import('../commands/init.ts')).init(root, { name, document }, options),
      ),
    );
