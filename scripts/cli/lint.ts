import { aboutVendors, type Row, run } from './row.ts';

export const lint: Row = (program) =>
  aboutVendors(program, 'lint', 'Check contracts and workflows against the rule set in redocly.yaml.', [
    'lint',
    'lint vmware-logs',
    'lint ./api.yaml',
  ]).action(run(async (root, names: string[]) => (await import('../commands/lint.ts')).lint(root, names)));
