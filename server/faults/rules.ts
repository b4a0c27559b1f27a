import type { Operation } from '../operation.ts';
import { chanceBy } from './chance.ts';
import type { Fault } from './fault.ts';
import { canStrike } from './refuse-fault.ts';

/** Asks for faults without a header: of a vendor's operation, or of all of them. */
export interface Rule {
  readonly vendor: string;
  readonly operation?: string;
  /** As somebody wrote them, and what they mean. */
  readonly text: string;
  readonly faults: readonly Fault[];
  /** The part of the requests that is struck: 0.1 is every tenth, by chance. */
  readonly rate: number;
  readonly seed: number;
  /** So often at the most. */
  readonly times?: number;
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

/** Rules of a world, in force until others are. */
export class Rules {
  readonly #atWork: { rule: Rule; asked: number; struck: number; chance: () => number }[];

  constructor(rules: readonly Rule[]) {
    this.#atWork = rules.map((rule) => ({ rule, asked: 0, struck: 0, chance: chanceBy(rule.seed) }));
  }

  /** The faults that strike this request. The n-th request that a rule looks at is struck or not whatever else happens. */
  strikes(vendor: string, operation: Operation): Strike[] {
    return this.#atWork.flatMap((at) => {
      const { rule } = at;
      if (rule.vendor !== vendor || (rule.operation ?? operation.id) !== operation.id) return [];
      // Of all operations, those that declare it.
      if (!rule.faults.every((fault) => canStrike(operation, fault))) return [];
      at.asked += 1;
      // Drawn for every request, so that how often it strikes changes nothing of when.
      const isHit = at.chance() < rule.rate;
      if (!isHit || at.struck >= (rule.times ?? Number.POSITIVE_INFINITY)) return [];
      at.struck += 1;
      const chance = chanceBy(rule.seed + at.asked);
      return rule.faults.map((fault) => ({ fault, chance }));
    });
  }

  get atWork(): readonly RuleAtWork[] {
    return this.#atWork.map(({ rule, asked, struck }) => ({ rule, asked, struck }));
  }
}
