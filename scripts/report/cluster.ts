import { createHash } from 'node:crypto';
import { type Finding, type Severity, severityOf, type Verdict, withoutSecrets } from '../contract/index.ts';
import type { Baseline, KnownFinding } from './baseline.ts';
import { standingPointer } from './cause.ts';
import { Causes } from './causes.ts';
import type { Judgement, Place, Tally } from './tally.ts';

/** Findings of one cause on one target, told once. */
export interface Cluster {
  /** The same as long as the cause is: it names the finding's file. */
  readonly id: string;
  readonly tally: Tally;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** What else the same broken promise came to. */
  readonly also: readonly string[];
  readonly pointer?: string;
  readonly place?: Place;
  readonly operations: readonly string[];
  /** None where it was found when all cases were done. */
  readonly cases: readonly Judgement[];
  /** Which exchange of the first case shows it; the last where nothing is said. */
  readonly exchange?: number;
  /** The smallest request that shows it, where its case sends many. */
  readonly shownBy?: NonNullable<Finding['shownBy']>;
  /** Set where the baseline knows of it: it fails nothing. */
  readonly known?: KnownFinding;
}

interface Draft {
  readonly tally: Tally;
  readonly key: string;
  readonly finding: Finding;
  readonly known: KnownFinding | undefined;
  readonly messages: Set<string>;
  readonly operations: Set<string>;
  readonly cases: Map<string, Judgement>;
}

/** The findings of all tallies, those of one cause together: errors first, then in the order in which they came. */
export function clustersOf(tallies: readonly Tally[], baseline?: Baseline): Cluster[] {
  const clusters = tallies.flatMap((tally) => [...draftsOf(tally, baseline).values()].map(clusterOf));
  return clusters.sort((a, b) => rank(a) - rank(b));
}

function rank({ known, severity }: Cluster): number {
  return (known ? 2 : 0) + (severity === 'error' ? 0 : 1);
}

function draftsOf(tally: Tally, baseline: Baseline | undefined): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const causes = new Causes(tally.contract.document);
  const note = (operation: string, verdict: Verdict, judgement?: Judgement) => {
    if (verdict.outcome !== 'broken') return;
    const asked = judgement?.testCase ?? { id: operation, operation, kind: '' };
    for (const { finding, cause } of causes.of(asked, verdict)) {
      const known = baseline?.knows({ vendor: tally.vendor, target: tally.target, operation }, finding);
      const key = `${cause}${known ? ' known' : ''}`;
      const draft: Draft = drafts.get(key) ?? {
        tally,
        key,
        finding,
        known,
        messages: new Set(),
        operations: new Set(),
        cases: new Map(),
      };
      drafts.set(key, draft);
      draft.messages.add(withoutSecrets(finding.message, verdict.exchanges.at(-1)?.secrets));
      draft.operations.add(operation);
      if (judgement) draft.cases.set(judgement.testCase.id, judgement);
    }
  };
  for (const judgement of tally.found) note(judgement.testCase.operation, judgement.verdict, judgement);
  for (const { operation, verdict } of tally.closing) note(operation, verdict);
  return drafts;
}

const MOST_MESSAGES = 4;

function clusterOf({ tally, key, finding, known, messages, operations, cases }: Draft): Cluster {
  const [message = finding.message, ...also] = messages;
  const { document, operations: declared } = tally.contract;
  const pointer = finding.pointer === undefined ? undefined : standingPointer(document, finding.pointer);
  const [first] = operations;
  const place = tally.placeOf(pointer ?? declared.find(({ id }) => id === first)?.pointer ?? '#');
  const digest = createHash('sha256').update(`${tally.vendor} ${tally.target} ${key}`).digest('hex').slice(0, 8);
  return {
    id: `${tally.vendor}-${finding.check}-${digest}`,
    tally,
    check: finding.check,
    severity: severityOf(finding),
    message,
    also: also.slice(0, MOST_MESSAGES),
    operations: [...operations],
    cases: [...cases.values()],
    ...(finding.exchange === undefined ? {} : { exchange: finding.exchange }),
    ...(finding.shownBy ? { shownBy: finding.shownBy } : {}),
    ...(pointer === undefined ? {} : { pointer }),
    ...(place ? { place } : {}),
    ...(known ? { known } : {}),
  };
}

/** The exchange that shows what was found: of the first case, where it sends not many. */
export function shownExchange({ cases, exchange = -1, shownBy }: Cluster) {
  return shownBy?.exchange ?? cases[0]?.verdict.exchanges.at(exchange);
}

/** `specs/a/openapi.yaml:12 (#/paths/…)`, as much of it as is known. */
export function promisedAt({ place, pointer }: Pick<Cluster, 'place' | 'pointer'>): string | undefined {
  if (pointer === undefined) return undefined;
  return place ? `${place.file}:${place.line} (${pointer})` : pointer;
}
