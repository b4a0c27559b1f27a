import type { Plan } from '../plan.ts';
import { weightier } from './aims.ts';
import type { Cell, Coverage, Empty, Promised } from './cell.ts';
import { CoverageMarker, type Marks, type Result } from './coverage-marker.ts';
import { emptyBecause } from './empty.ts';
import { keyOf, promisedCells } from './promised-cells.ts';

/** Takes results one by one, or what others have marked of them, and remembers only what has been seen. */
export class CoverageFold {
  readonly #plan: Plan;
  readonly #seen = new Set<string>();
  /** What became of the cases that aim at a cell. */
  readonly #missed = new Map<string, Empty>();
  #marker: CoverageMarker | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  note(result: Result): void {
    this.#marker ??= new CoverageMarker(this.#plan.contract);
    this.add(this.#marker.marksOf(result));
  }

  add({ seen, missed }: Marks): void {
    for (const key of seen) this.#seen.add(key);
    for (const aim of missed?.aims ?? [])
      if (missed) this.#missed.set(aim, weightier(this.#missed.get(aim), missed.because));
  }

  coverage(): Coverage {
    const { contract, operations } = this.#plan;
    const unbroken = operations.flatMap((planned) => [...planned.unbroken]);
    const why = new Map(
      unbroken.map((rule) => [
        keyOf('keywords', rule.operation, `${rule.pointer}${rule.name ? `:${rule.name}` : ''}`, 'broken'),
        rule,
      ]),
    );
    const cellOf = (cell: Promised): Cell => {
      if (this.#seen.has(cell.key)) return { ...cell, seen: true };
      const status = ['response-types', 'headers'].includes(cell.dimension) ? cell.what.split(' ', 1)[0] : undefined;
      const statusKey = status === undefined ? undefined : keyOf('statuses', cell.operation, status);
      const missed = this.#missed.get(cell.key) ?? (statusKey ? this.#missed.get(statusKey) : undefined);
      const rule = why.get(cell.key);
      const statusSeen = statusKey === undefined ? undefined : this.#seen.has(statusKey);
      const empty = emptyBecause(cell, {
        ...(missed && statusSeen !== true ? { missed } : {}),
        ...(rule ? { unbroken: rule } : {}),
        ...(statusSeen === undefined ? {} : { statusSeen }),
        operationSeen: this.#seen.has(keyOf('operations', cell.operation, cell.operation)),
      });
      return { ...cell, seen: false, empty };
    };
    return {
      vendor: contract.vendor,
      cells: operations.flatMap(({ operation }) => promisedCells(contract, operation).map(cellOf)),
    };
  }
}
