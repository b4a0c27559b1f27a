import { join } from 'node:path';
import type { Coverage } from '../contract/index.ts';
import {
  type Baseline,
  baselineOf,
  failing,
  findingFileOf,
  githubReport,
  REPORTERS,
  type Report,
  type ReporterName,
  reportOf,
  type Tally,
} from '../report/index.ts';
import { yaml } from '../spec/yaml.ts';
import { EXIT } from './exit.ts';
import type { ReportOptions } from './report-options.ts';
import { report as printReport } from './tally-report.ts';
import { print, styled, tell } from './terminal.ts';
import { writeFile } from './write-file.ts';

/** What a known finding is given to be mended. */
const DAYS_TO_MEND = 90;

/** What a run came to. */
interface Told {
  readonly tallies: readonly Tally[];
  readonly coverages: readonly Coverage[];
  readonly baseline: Baseline | undefined;
}

/** Tells of a run on the terminal and in every file that was asked for. Gives the exit code. */
export function tellReport({ tallies, coverages, baseline }: Told, options: ReportOptions): number {
  const report = reportOf(tallies, baseline, coverages);
  printReport(report);
  for (const [name, reporter] of Object.entries(REPORTERS)) {
    const file = options[name as ReporterName];
    if (file !== undefined) write(file, reporter(report));
  }
  if (options.github ?? process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(githubReport(report));
  if (options.writeBaseline !== undefined)
    write(options.writeBaseline, yaml().stringify(baselineOf(report.clusters, inDays())));
  writeFindings(report, options.findings);
  return failing(report, options.failOn).length > 0 ? EXIT.found : EXIT.fine;
}

function writeFindings({ clusters }: Report, folder: string | undefined): void {
  const files = clusters.flatMap((cluster) => findingFileOf(cluster) ?? []);
  if (files.length === 0) return;
  if (folder === undefined) {
    tell(styled('dim', 'hint: --findings <folder> keeps them as files for `npx licet replay`.'));
    return;
  }
  for (const file of files) write(join(folder, `${file.id}.json`), `${JSON.stringify(file, undefined, 2)}\n`, false);
  print(`✓ ${files.length} in ${folder}; \`npx licet replay ${join(folder, '*.json')}\` asks again`);
}

function write(file: string, text: string, told = true): void {
  writeFile(file, text);
  if (told) print(`✓ ${file}`);
}

function inDays(): string {
  return dayOf(new Date(Date.now() + DAYS_TO_MEND * 24 * 60 * 60 * 1000));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
