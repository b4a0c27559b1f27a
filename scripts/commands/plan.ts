import { planPiece, planText } from '../emit/plan.ts';
import { findDocuments, sourceOf } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { planFrom } from './plan-from.ts';
import { print } from './terminal.ts';

/** Prints the test plan of vendors and documents as Markdown. */
export async function plan(root: string, names: readonly string[]): Promise<number> {
  for (const vendor of findDocuments(root, names)) {
    const { contract, operations } = await planFrom(root, vendor);
    const pieces = operations.map(({ operation, cases, unbroken }) => planPiece(operation, [...cases], [...unbroken]));
    print(planText(contract, pieces, sourceOf(root, vendor)).trimEnd());
  }
  return EXIT.fine;
}
