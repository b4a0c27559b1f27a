import type { Case, Severity } from '../contract/index.ts';
import { UserError } from '../user-error.ts';
import type { Cluster } from './cluster.ts';
import { documentDigest } from './document-digest.ts';
import { type ShownExchange, shown } from './shown-exchange.ts';
import type { Place } from './tally.ts';

/** A finding as a file: enough to find it again, and nothing that is secret. */
export interface FindingFile {
  readonly format: 'licet-finding-1';
  readonly id: string;
  readonly vendor: string;
  readonly target: string;
  /** The document as it was written by hand, relative to the project. */
  readonly spec?: string;
  /** The digest of its bundle. */
  readonly document: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly promised?: { readonly pointer: string } & Partial<Place>;
  /** What is asked again; of made-up requests the smallest that shows it, as it was sent. */
  readonly case: Case;
  /** What chance began with, where the case came of it. */
  readonly seed?: number;
  readonly runs?: number;
  /** The requests in their order, URLs below the target's. */
  readonly exchanges: readonly ShownExchange[];
}

/**
 * The first case of a cluster as a file; undefined where it was found when all cases were done, or somebody else asked: what
 * was only watched cannot be asked again.
 */
export function findingFileOf({
  id,
  tally,
  check,
  severity,
  message,
  pointer,
  place,
  cases,
  shownBy,
}: Cluster): FindingFile | undefined {
  const [first] = cases;
  if (!first || first.testCase.kind === 'observed') return undefined;
  const base = tally.url.replace(/\/$/, '');
  const exchanges = shownBy ? [shownBy.exchange] : first.verdict.exchanges;
  const { seed, runs } = first.testCase.fuzz ? (tally.fuzz ?? {}) : {};
  return {
    format: 'licet-finding-1',
    id,
    vendor: tally.vendor,
    target: tally.target,
    ...(tally.spec === undefined ? {} : { spec: tally.spec }),
    document: documentDigest(tally.contract.document),
    check,
    severity,
    message,
    ...(pointer === undefined ? {} : { promised: { pointer, ...place } }),
    case: shownBy?.testCase ?? first.testCase,
    ...(seed === undefined || runs === undefined ? {} : { seed, runs }),
    exchanges: exchanges.map(shown).map((one) => ({
      ...one,
      request: {
        ...one.request,
        url: one.request.url.startsWith(base) ? one.request.url.slice(base.length) : one.request.url,
      },
    })),
  };
}

/**
 * A finding's file, read again.
 * @throws UserError where it is none
 */
export function readFindingFile(text: string, file: string): FindingFile {
  let given: Partial<FindingFile> | null = null;
  try {
    given = JSON.parse(text) as Partial<FindingFile>;
  } catch {}
  if (given?.format === 'licet-finding-1' && given.case && given.check !== undefined) return given as FindingFile;
  throw new UserError(`${file} is no finding of licet.`, 'Write some with `npx licet contract --findings <folder>`.');
}
