import type { Operation } from '../operation.ts';
import { chanceBy } from './chance.ts';
import type { Fault } from './fault.ts';
import { canStrike } from './refuse-fault.ts';

/** As somebody wrote it, with what was left out. */
export interface WrittenRule {
  readonly vendor: string;
  readonly operation?: string;
  readonly fault: string;
  /** The part of the requests that is struck: 0.1 is every tenth, by chance. */
  readonly rate: number;
  readonly seed: number;
  /** So often at the most. */
  readonly times?: number;
}

/** Asks for faults without a header: of a vendor's operation, or of all of them. */
export interface Rule {
  readonly written: WrittenRule;
  readonly faults: readonly Fault[];
}

/** A rule at work. */
export interface RuleAtWork {
  readonly rule: Rule;
  /** How many requests it has looked at, and how many it has struck. */
  readonly asked: number;
  readonly struck: number;
}

/** A fault that strikes, and the chance by which it jitters. */
export interface Strike {
  readonly fault: Fault;
  readonly chance: () => number;
}

/** A rule whose turn it is with a request. */
interface Hit {
  /** Which rule it is, and how often it may strike, where that has an end. */
  readonly limit?: { readonly index: number; readonly times: number } | undefined;
  strike(): readonly Strike[];
  /** It has struck often enough. */
  miss(): void;
}

/** Rules of a world, in force until others are. */
export class Rules {
  readonly #atWork: {
    rule: Rule;
    index: number;
    asked: number;
    struck: number;
    isOver: boolean;
    chance: () => number;
  }[];

  /** @param rules what is kept, with a gap for each that has nothing to strike here */
  constructor(rules: readonly (Rule | undefined)[]) {
    this.#atWork = rules.flatMap((rule, index) =>
      rule ? [{ rule, index, asked: 0, struck: 0, isOver: false, chance: chanceBy(rule.written.seed) }] : [],
    );
  }

  /** The rules whose turn it is. The n-th request that a rule looks at is struck or not whatever else happens. */
  hits(vendor: string, operation: Operation): Hit[] {
    return this.#atWork.flatMap((at) => {
      const { index } = at;
      const { faults, written } = at.rule;
      if (written.vendor !== vendor || (written.operation ?? operation.id) !== operation.id) return [];
      // Of all operations, those that declare it.
      if (!faults.every((fault) => canStrike(operation, fault))) return [];
      at.asked += 1;
      // Drawn for every request, so that how often it strikes changes nothing of when.
      const isHit = at.chance() < written.rate;
      if (!isHit || at.isOver) return [];
      const chance = chanceBy(written.seed + at.asked);
      return [
        {
          limit: written.times === undefined ? undefined : { index, times: written.times },
          strike() {
            at.struck += 1;
            return faults.map((fault) => ({ fault, chance }));
          },
          miss() {
            at.isOver = true;
          },
        },
      ];
    });
  }

  get atWork(): readonly RuleAtWork[] {
    return this.#atWork.map(({ rule, asked, struck }) => ({ rule, asked, struck }));
  }
}
