import { wholePlan } from '../contract/index.ts';
import { planText } from '../emit/plan.ts';
import { findDocuments } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { planFrom } from './plan-from.ts';
import { print } from './terminal.ts';

/** Prints the test plan of vendors and documents as Markdown. */
export async function plan(root: string, names: readonly string[]): Promise<number> {
  for (const vendor of findDocuments(root, names)) print(planText(wholePlan(await planFrom(root, vendor))).trimEnd());
  return EXIT.fine;
}
