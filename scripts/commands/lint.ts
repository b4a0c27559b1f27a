import { lintFile, type Problem } from '../spec/lint.ts';
import { findDocuments } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { lineOf } from './lint-told.ts';
import { counted, print, styled, withProgress } from './terminal.ts';

/** Lints every document of the vendors, contracts and workflows. Exit 1 where there is an error; a warning is told. */
export async function lint(root: string, names: readonly string[]): Promise<number> {
  const vendors = findDocuments(root, names);
  const files = vendors.flatMap(({ spec, workflows }) => [spec, ...workflows]);
  const problems = await withProgress(`Linting ${counted(files.length, 'document')}`, async () => {
    const found: Problem[] = [];
    for (const file of files) found.push(...(await lintFile(root, file)));
    return found;
  });
  for (const problem of problems) print(lineOf(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  print(
    `${errors === 0 ? styled('green', '✓') : styled('red', '✗')} ${counted(errors, 'problem')}${warnings > 0 ? ` and ${counted(warnings, 'warning')}` : ''} in ${counted(files.length, 'document')}`,
  );
  return errors === 0 ? EXIT.fine : EXIT.found;
}
