import { Option } from 'commander';
import { type FuzzFlags, withFuzzFlags } from '../commands/fuzz-flags.ts';
import { type HostileFlags, withHostileFlags } from '../commands/hostile-flags.ts';
import { withLiveOptions } from '../commands/live-options.ts';
import type { LiveFlags } from '../commands/live-target.ts';
import { parallelOf } from '../commands/parallel.ts';
import type { ReportOptions } from '../commands/report-options.ts';
import { aboutVendors, type Row, run } from './row.ts';

interface Flags extends ReportOptions, FuzzFlags, HostileFlags, Partial<LiveFlags> {
  readonly spec?: string;
  readonly on?: ('sandbox' | 'mock')[];
  readonly operation?: string;
  readonly coverage?: boolean;
  readonly require?: string;
  readonly parallel?: number;
  readonly vitest?: boolean;
  readonly shard?: string;
  readonly reporter?: string[];
  readonly outputFile?: string;
  readonly merge?: string;
}

const EXAMPLES = [
  'contract',
  'contract vmware-logs --operation addLicense',
  'contract --on sandbox',
  'contract --shard 1/4 --reporter blob',
  'contract --merge .vitest/blob --html report.html',
  'contract vmware-logs --on sandbox --fuzz 200 --seed 7',
  'contract --hostile',
  'contract --target https://host/base --spec openapi.yaml --header "Authorization: Bearer $TOKEN"',
];

export const contract: Row = (program) =>
  withHostileFlags(
    withFuzzFlags(
      withLiveOptions(
        aboutVendors(
          program,
          'contract',
          'Put every promise to the sandbox, to the mock where the sandbox is written by hand, or to any target; report the broken ones.',
          EXAMPLES,
        ),
      ),
    ),
    'ask the sandbox alone, made to answer as extremely as the contract allows',
    ['target', 'on', 'vitest', 'shard', 'merge'],
  )
    .option('--spec <file>', 'a document outside specs/')
    .addOption(new Option('--on <target...>', 'only these targets').choices(['sandbox', 'mock']))
    .option('--operation <id>', 'only this operation')
    .option('--junit <file>', 'write a report for CI: JUnit’s XML')
    .option('--json <file>', 'write a report for machines')
    .option('--sarif <file>', 'write a report for code scanning: SARIF 2.1.0')
    .option('--html <file>', 'write a report that opens in a browser, in one file')
    .option('--github', 'print annotations for GitHub; by itself where GITHUB_ACTIONS is set')
    .option('--findings <folder>', 'write each finding to a file, for replay')
    .option('--baseline <file>', 'findings that are known, and fail nothing until they expire')
    .option('--write-baseline <file>', 'make a baseline of what is found')
    .addOption(
      new Option('--fail-on <severity>', 'what makes the exit code 1').choices(['error', 'warning']).default('error'),
    )
    .option('--coverage', 'print what the document promises and nobody has seen, and why')
    .option('--require <gates>', 'exit 1 where less is seen, in per cent: statuses=100,operations=100,keywords=95')
    .addOption(
      new Option(
        '--parallel <number>',
        'so many cases at once; by itself 1 where a target keeps state, else 4',
      ).argParser(parallelOf),
    )
    .option('--vitest', 'run the cases as tests of vitest, for its reporters and shards; so do the next four')
    .option('--shard <part>', 'run one part, as 1/4: every fourth operation')
    .option('--reporter <name...>', 'reporters of vitest: default, blob, junit, html, github-actions…')
    .option('--output-file <file>', 'where that reporter writes')
    .option('--merge <folder>', 'run nothing, make one report of those by the reporter blob')
    .action(
      run(async (root, names: string[], options: Flags) =>
        (await import('../commands/contract.ts')).contract(root, names, options),
      ),
    );
