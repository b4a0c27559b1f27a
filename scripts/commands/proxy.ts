import { join, relative } from 'node:path';
import { type Judgement, observerOf, severityOf } from '../contract/index.ts';
import { ExampleCollector, openHar, Recorder, startProxy, upstreamAt } from '../proxy/index.ts';
import { findDocuments, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { baseOf, certificate } from './live-target.ts';
import { planFrom } from './plan-from.ts';
import type { ReportOptions } from './report-options.ts';
import { tallyFoldOf } from './tally.ts';
import { tellReport } from './tell-report.ts';
import { counted, print, styled, tell } from './terminal.ts';
import { hearSignals } from './until-stopped.ts';
import { isOneFile, writeExamples } from './write-examples.ts';
import { assertCanBeWritten } from './write-file.ts';

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
  /** Seconds; 0 for ever. */
  readonly idleTimeout: number;
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
  for (const file of filesOf(flags)) assertCanBeWritten(file);
  const har =
    flags.har === undefined
      ? undefined
      : openHar(flags.har, { name: 'licet', version: flags.version }, (reason) =>
          tell(`${styled('red', '✗')} ${flags.har} cannot be written any more: ${reason}. All passes on as before.`),
        );
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
    idleMilliseconds: flags.idleTimeout * 1000,
    observe: (observed) => recorder.add(observed),
  }).catch((cause: NodeJS.ErrnoException) => {
    throw notListening(flags, cause);
  });
  print(
    `${styled('bold', running.url)} passes on to ${url.href}, and is judged by ${relative(root, document.spec)}. Ctrl-C stops it.`,
  );
  await untilStopped([running]);
  recorder.finish();
  har?.close();
  for (const reason of observer.unreadable) tell(`warning: ${reason}`);
  const exit = tellReport({ tallies: [fold.tally()], coverages: [], baseline: undefined }, { ...flags, github: false });
  if (har?.missing === 0) print(`✓ ${flags.har}`);
  if (examples) writeExamples(contract, examples, flags.examples ?? '');
  if (har && har.missing > 0)
    throw new UserError(
      `${flags.har} lacks ${counted(har.missing, 'exchange')}: it could not be written.`,
      'Name a file where there is room.',
    );
  return exit;
}

/** What is written when the proxy is stopped. */
function filesOf({ json, html, junit, sarif, examples }: ProxyFlags): readonly string[] {
  const files = [json, html, junit, sarif].filter((file) => file !== undefined);
  return examples === undefined ? files : [...files, isOneFile(examples) ? examples : join(examples, 'any')];
}

function notListening({ host, port }: ProxyFlags, cause: NodeJS.ErrnoException): UserError {
  const isAddress = ['EADDRNOTAVAIL', 'EAI_AGAIN', 'ENOTFOUND', 'EINVAL'].includes(cause.code ?? '');
  const hint = isAddress
    ? 'Name an address of this machine with --host, such as 127.0.0.1.'
    : 'Name another with --port; 0 takes any port that is free.';
  return new UserError(`${host}:${port} cannot be listened on: ${cause.code ?? cause.message}.`, hint, { cause });
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
