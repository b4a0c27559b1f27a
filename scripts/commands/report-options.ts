import type { ReporterName } from '../report/index.ts';

/** What a user asks of the report: flags of `licet contract`. */
export interface ReportOptions extends Readonly<Partial<Record<ReporterName, string>>> {
  /** The folder that findings are written to, a file each. */
  readonly findings?: string;
  readonly github?: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly failOn?: 'error' | 'warning';
}
