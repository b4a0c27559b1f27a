import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { type Judgement, observerOf, severityOf } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';
import { ExampleCollector, examplesOverlay, openHar, Recorder, startProxy, upstreamAt } from '../proxy/index.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { baseOf, certificate } from './live-target.ts';
import { planFrom } from './plan-from.ts';
import type { ReportOptions } from './report-options.ts';
import { tallyFoldOf } from './tally.ts';
import { tellReport } from './tell-report.ts';
import { counted, print, styled, tell } from './terminal.ts';
import { hearSignals } from './until-stopped.ts';

/** What a user says of the traffic that is to be watched. */
export interface ProxyFlags extends Pick<ReportOptions, 'json' | 'html' | 'junit' | 'sarif' | 'failOn'> {
  readonly vendor?: string;
  readonly spec?: string;
  readonly upstream: string;
  readonly port: number;
  readonly host: string;
  readonly har?: string;
  readonly examples?: string;
  /** Bytes. */
  readonly bodyLimit: number;
  /** Seconds. */
  readonly timeout: number;
  readonly insecure?: boolean;
  readonly ca?: string;
  readonly quiet?: boolean;
  readonly version: string;
}

/** Passes traffic on to a real host until it is stopped, and judges it. Exit 1 where a promise was broken. */
export async function proxy(root: string, flags: ProxyFlags): Promise<number> {
  const untilStopped = hearSignals();
  const document = documentOf(root, flags);
  const plan = await planFrom(root, document);
  const { contract } = plan;
  const url = new URL(baseOf(flags.upstream, '--upstream'));
  const upstream = upstreamAt(url, {
    ...(flags.insecure ? { insecure: true } : {}),
    ...(flags.ca === undefined ? {} : { ca: certificate(flags.ca) }),
  });
  const observer = observerOf(contract, upstream.prefix);
  const fold = tallyFoldOf(
    plan,
    { name: 'upstream', url: url.href, hasOwnData: true },
    {
      root,
      spec: relative(root, document.spec),
      listed: [flags.json, flags.html, flags.junit].some((file) => file !== undefined),
    },
  );
  const har = flags.har === undefined ? undefined : openHar(flags.har, { name: 'licet', version: flags.version });
  const examples = flags.examples === undefined ? undefined : new ExampleCollector(contract, observer);
  const told = new Set<string>();
  const recorder = new Recorder({
    contract,
    observer,
    origin: upstream.origin,
    mostKept: flags.bodyLimit,
    har,
    examples,
    judged(judgement) {
      if (!flags.quiet) notice(judgement, told);
      fold.note(judgement);
    },
  });
  const running = await startProxy({
    upstream,
    port: flags.port,
    host: flags.host,
    mostKept: flags.bodyLimit,
    connectMilliseconds: flags.timeout * 1000,
    observe: (observed) => recorder.add(observed),
  }).catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(
      `${flags.host}:${flags.port} cannot be listened on: ${cause.code ?? cause.message}.`,
      'Name another with --port; 0 takes any port that is free.',
      { cause },
    );
  });
  print(
    `${styled('bold', running.url)} passes on to ${url.href}, and is judged by ${relative(root, document.spec)}. Ctrl-C stops it.`,
  );
  await untilStopped([running]);
  recorder.finish();
  har?.close();
  for (const reason of observer.unreadable) tell(`warning: ${reason}`);
  const exit = tellReport({ tallies: [fold.tally()], coverages: [], baseline: undefined }, { ...flags, github: false });
  if (har) print(`✓ ${flags.har}`);
  if (examples) writeExamples(contract, examples, flags.examples ?? '');
  return exit;
}

function documentOf(root: string, { vendor, spec }: ProxyFlags): VendorFiles {
  const names = [vendor, spec].filter((name) => name !== undefined);
  const [document] = names.length === 1 ? findDocuments(root, names) : [];
  if (document) return document;
  throw new UserError(
    names.length === 0 ? 'Traffic is judged by a document.' : 'Traffic is judged by one document.',
    'Name a vendor with --vendor, or any document with --spec.',
  );
}

/** So many kinds of findings are told as they come; the end tells all. */
const MOST_TOLD = 1_000;

/** A line for each finding as it comes, for the first of its kind. */
function notice({ testCase, verdict }: Judgement, told: Set<string>): void {
  const [exchange] = verdict.exchanges;
  for (const finding of verdict.findings) {
    const kind = `${testCase.operation} ${finding.check} ${finding.pointer ?? finding.message}`;
    if (told.has(kind) || told.size >= MOST_TOLD) continue;
    told.add(kind);
    const sign = severityOf(finding) === 'error' ? styled('red', '✗') : styled('yellow', '!');
    const path = exchange?.request.url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/\?.*$/s, '') ?? '';
    const line = `${exchange?.request.method ?? ''} ${path} ${testCase.operation}: ${finding.check}: ${finding.message}`;
    tell(`${sign} ${line.replaceAll(/\p{Cc}/gu, '\uFFFD')}`);
  }
}

/** A file is one overlay; a folder has one for each operation. */
function writeExamples(contract: Contract, collector: ExampleCollector, to: string): void {
  const { examples, unfit } = collector;
  const isFile =
    ['.yaml', '.yml', '.json'].includes(extname(to)) && !statSync(to, { throwIfNoEntry: false })?.isDirectory();
  const files: (readonly [file: string, examples: typeof collector.examples])[] = isFile
    ? [[to, examples]]
    : [...Map.groupBy(examples, ({ operation }) => operation)].map(([id, own]) => [
        join(to, `${id.replaceAll(/[^\w.-]+/g, '-')}.overlay.yaml`),
        own,
      ]);
  for (const [file, own] of files) {
    const overlay = examplesOverlay(contract, own);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, extname(file) === '.json' ? `${JSON.stringify(overlay, undefined, 2)}\n` : stringify(overlay));
  }
  print(`✓ ${to}: ${counted(examples.length, 'example')}`);
  if (unfit.length > 0)
    tell(
      `${counted(unfit.length, 'media type')} had no example that keeps its schema once masked: ${unfit.join(', ')}`,
    );
}
