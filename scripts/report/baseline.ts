import type { Finding } from '../contract/index.ts';
import { UserError } from '../user-error.ts';
import type { Cluster } from './cluster.ts';

/** A finding that is known, and may stay until a day. */
export interface KnownFinding {
  readonly vendor?: string;
  readonly target?: string;
  readonly check: string;
  readonly operation: string;
  readonly pointer?: string;
  readonly reason: string;
  /** The last day on which it fails nothing, as `2030-12-31`. */
  readonly until: string;
}

/** Who was asked. */
interface Asked {
  readonly vendor: string;
  readonly target: string;
  readonly operation: string;
}

/** The known findings of a project, on one day. */
export class Baseline {
  readonly #entries: readonly KnownFinding[];
  readonly #today: string;
  readonly #met = new Set<KnownFinding>();

  constructor(entries: readonly KnownFinding[], today: string) {
    this.#entries = entries;
    this.#today = today;
  }

  /** The entry for a finding, undefined where there is none or it has expired. */
  knows(asked: Asked, { check, pointer }: Finding): KnownFinding | undefined {
    const entries = this.#entries.filter(
      (entry) =>
        entry.check === check &&
        entry.operation === asked.operation &&
        (entry.pointer === undefined || entry.pointer === pointer) &&
        (entry.vendor === undefined || entry.vendor === asked.vendor) &&
        (entry.target === undefined || entry.target === asked.target),
    );
    for (const entry of entries) this.#met.add(entry);
    return entries.find(({ until }) => until >= this.#today);
  }

  /** What is to be done about the entries: the expired ones mended, those that nothing meets any more taken out. */
  notes(wasJudged: (entry: KnownFinding) => boolean): string[] {
    return this.#entries.flatMap((entry) => {
      const name = `${entry.operation}, ${entry.check}`;
      if (!this.#met.has(entry)) return wasJudged(entry) ? [`baseline: nothing of ${name} was found; take it out`] : [];
      return entry.until < this.#today ? [`baseline: ${name} expired on ${entry.until} (${entry.reason})`] : [];
    });
  }
}

const HINT =
  'A baseline is a list of entries with check, operation, reason, until (YYYY-MM-DD) and, if need be, pointer.';

/**
 * A baseline's entries, as they stand in a file.
 * @throws UserError where one lacks a part
 */
export function knownFindingsOf(given: unknown, file: string): readonly KnownFinding[] {
  if (!Array.isArray(given)) throw new UserError(`${file} is no list.`, HINT);
  return given.map((entry: Partial<KnownFinding> | null, index) => {
    const wrong = (['check', 'operation', 'reason', 'until'] as const).find(
      (part) => typeof entry?.[part] !== 'string',
    );
    if (wrong) throw new UserError(`${file}: entry ${index + 1} has no ${wrong}.`, HINT);
    if (!/^\d{4}-\d\d-\d\d$/.test(entry?.until ?? ''))
      throw new UserError(`${file}: entry ${index + 1} is valid until “${entry?.until}”, which is no day.`, HINT);
    return entry as KnownFinding;
  });
}

/** What was found, as a baseline that knows all of it until a day. */
export function baselineOf(clusters: readonly Cluster[], until: string): readonly KnownFinding[] {
  return clusters.flatMap(({ tally, check, operations, cases, known, pointer }) =>
    operations.map((operation): KnownFinding => {
      const own = cases
        .filter(({ testCase }) => testCase.operation === operation)
        .flatMap(({ verdict }) => verdict.findings)
        .find((finding) => finding.check === check);
      const at = own ? own.pointer : pointer;
      return {
        vendor: tally.vendor,
        target: tally.target,
        check,
        operation,
        ...(at === undefined ? {} : { pointer: at }),
        reason: known?.reason ?? 'found when the baseline was written',
        until: known?.until ?? until,
      };
    }),
  );
}
