import { aboutVendors, type Row, run } from './row.ts';

export const plan: Row = (program) =>
  aboutVendors(program, 'plan', 'Print the cases that the contract tests consist of.', [
    'plan vmware-logs',
    'plan openapi.json',
  ]).action(run(async (root, names: string[]) => (await import('../commands/plan.ts')).plan(root, names)));
