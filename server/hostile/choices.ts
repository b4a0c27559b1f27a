import { hashOf } from '../values/hash.ts';
import type { Chooser } from '../values/made-up.ts';

/** Something that a contract leaves open at a place of an answer, and how it was decided. */
export interface Choice {
  /** The place: a JSON Pointer into the answer, `*` for any item of a list. */
  readonly place: string;
  /** What was to be decided: "enum", "list", "optional", … */
  readonly kind: string;
  readonly option: string;
  /** Which of how many it is, from 1. */
  readonly turn: number;
  readonly of: number;
}

/** A place at which there is something to decide, and what has been seen of it. */
interface Fork {
  readonly place: string;
  readonly kind: string;
  readonly options: readonly string[];
  readonly seen: Set<number>;
  /** Tried in an answer that was not legal. */
  readonly suspected: Set<number>;
  turns: number;
}

/** An option that has to be tried alone. */
interface Suspect {
  readonly key: string;
  readonly index: number;
}

/**
 * Decides what a contract leaves open, so that each option is seen once and as many as possible in one answer: what has
 * not been seen comes first, then everything takes turns. A seed changes the order; the same seed gives the same.
 */
export class Choices implements Chooser {
  readonly #forks = new Map<string, Fork>();
  readonly #seed: number;
  #draft: { readonly key: string; readonly index: number }[] = [];
  #forced: Suspect | undefined;
  #met = false;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Begins an answer: one that shows as much as it can, or one that shows a suspect and nothing else that is new. */
  begin(forced?: Suspect): void {
    this.#draft = [];
    this.#forced = forced;
    this.#met = false;
  }

  /** Which option to take. `usual` is taken where there is nothing new to see; where it is left out they take turns. */
  pick(place: string, kind: string, options: readonly string[], usual?: number): number {
    if (options.length < 2) return 0;
    const key = `${kind} ${place} ${options.join('\u0000')}`;
    const fork = this.#forks.get(key) ?? { place, kind, options, seen: new Set(), suspected: new Set(), turns: 0 };
    this.#forks.set(key, fork);
    const index = this.#next(key, fork, usual);
    this.#draft.push({ key, index });
    return index;
  }

  withdraw(place: string, kind: string): void {
    this.#draft = this.#draft.filter(({ key }) => {
      const fork = this.#forks.get(key);
      return fork?.place !== place || fork.kind !== kind;
    });
  }

  /** Whether the answer has come past what it was to show. */
  get showsForced(): boolean {
    return this.#met;
  }

  /** What has not been seen before this answer. */
  fresh(): Choice[] {
    const found = new Map<string, Choice>();
    for (const { key, index } of this.#draft) {
      const fork = this.#forks.get(key);
      if (!fork || fork.seen.has(index)) continue;
      const { place, kind, options } = fork;
      const option = options[index] ?? '';
      found.set(`${index} ${key}`, { place, kind, option, turn: index + 1, of: options.length });
    }
    return [...found.values()];
  }

  /** The answer is a good one: what it shows has been seen. */
  keep(): void {
    for (const { key, index } of this.#draft) this.#forks.get(key)?.seen.add(index);
  }

  /** The answer is not legal, and nobody knows which of the new things in it is to blame. */
  suspect(): void {
    for (const { key, index } of this.#draft) {
      const fork = this.#forks.get(key);
      if (fork && !fork.seen.has(index)) fork.suspected.add(index);
    }
  }

  /** What has been tried and not yet been seen in a good answer. */
  suspects(): Suspect[] {
    return [...this.#forks].flatMap(([key, { suspected, seen }]) =>
      [...suspected].filter((index) => !seen.has(index)).map((index) => ({ key, index })),
    );
  }

  #next(key: string, fork: Fork, usual: number | undefined): number {
    if (this.#forced?.key === key && !this.#met) {
      this.#met = true;
      return this.#forced.index;
    }
    if (!this.#forced) {
      const fresh = this.#ordered(key, fork).find((index) => !this.#isKnown(key, fork, index));
      if (fresh !== undefined) return fresh;
    }
    fork.turns += 1;
    const good = [...fork.seen];
    if (usual !== undefined && (good.length === 0 || good.includes(usual))) return usual;
    if (good.length > 0) return good[fork.turns % good.length] ?? 0;
    return fork.turns % fork.options.length;
  }

  #isKnown(key: string, { seen, suspected }: Fork, index: number): boolean {
    if (seen.has(index) || suspected.has(index)) return true;
    return this.#draft.some((one) => one.key === key && one.index === index);
  }

  #ordered(key: string, { options }: Fork): number[] {
    const start = this.#seed === 0 ? 0 : hashOf(`${this.#seed} ${key}`) % options.length;
    return options.map((_, index) => (index + start) % options.length);
  }
}
