import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import type { Report } from './report.ts';
import { sarifReport } from './sarif-report.ts';

/** Every form of report that is written to a file, by its flag. */
export const REPORTERS = {
  junit: junitReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
} satisfies Record<string, (report: Report) => string>;

export type ReporterName = keyof typeof REPORTERS;
