import { randomUUID } from 'node:crypto';
import type { Operation } from '../operation.ts';
import type { Transaction } from '../state/store.ts';
import type { Worlds } from '../worlds/worlds.ts';
import { type Rule, Rules, type Strike, type WrittenRule } from './rules.ts';

/** For so long, in milliseconds, a process may not know what another has done to a world's rules. */
const KNOWN_FOR_MS = 500;
/** More than there may be worlds: one that is not there has no rules, and may have any name. */
const MOST_KNOWN = 200;

/** A world's rules as they are kept; other rules have another edition. */
interface Kept {
  readonly edition: string;
  readonly rules: readonly WrittenRule[];
}

/** How often each rule that has an end has struck, in all processes. */
interface Counts {
  readonly edition: string;
  readonly struck: Readonly<Record<string, number>>;
}

interface Known {
  readonly edition: string;
  readonly rules: Rules;
  readonly since: number;
}

/**
 * The rules of all worlds. They are kept with their world, so that they hold in each process that shares the state, and after a restart. A
 * process looks again when what it knows is half a second old, and not for each request. It counts for itself how many requests it has
 * looked at; how often a rule with an end has struck, all count together.
 */
export class RuleBook {
  readonly #worlds: Pick<Worlds, 'alone' | 'untilReset'>;
  readonly #read: (written: WrittenRule) => Rule | undefined;
  readonly #known = new Map<string, Known>();
  readonly #looking = new Map<string, Promise<Known>>();
  /** Counts what is put in force here: who began to look before may have seen what was there before. */
  #turn = 0;

  /** @param read what a kept rule means here; undefined where it can strike nothing */
  constructor(worlds: Pick<Worlds, 'alone' | 'untilReset'>, read: (written: WrittenRule) => Rule | undefined) {
    this.#worlds = worlds;
    this.#read = read;
  }

  /** As they are now. */
  async rulesOf(world: string): Promise<Rules> {
    return (await this.#look(world)).rules;
  }

  /** Puts other rules in force in a world, from their beginning; makes it first where there is none yet. */
  async set(world: string, rules: readonly Rule[]): Promise<void> {
    const kept = { edition: randomUUID(), rules: rules.map(({ written }) => written) };
    await this.#worlds.alone(world, async ({ untilReset }) => {
      await faultsIn<Kept>(untilReset).put('rules', kept);
      return { result: undefined };
    });
    this.forget(world);
  }

  /** Takes a world's rules away. */
  async delete(world: string): Promise<void> {
    await this.#worlds.untilReset(world).transaction(async (tx) => {
      await faultsIn<Kept>(tx).delete('rules');
      await faultsIn<Counts>(tx).delete('counts');
    });
    this.forget(world);
  }

  /** Looks again for the next request. */
  forget(world: string): void {
    this.#turn += 1;
    this.#known.delete(world);
    this.#looking.delete(world);
  }

  /** The faults that strike a request. */
  async strikes(world: string, vendor: string, operation: Operation): Promise<readonly Strike[]> {
    const known = this.#known.get(world);
    const isNew = known !== undefined && performance.now() - known.since < KNOWN_FOR_MS;
    const { edition, rules } = isNew ? known : await this.#lookTogether(world);
    const strikes: Strike[] = [];
    for (const hit of rules.hits(vendor, operation)) {
      if (!hit.limit || (await this.#mayStrike(world, edition, hit.limit))) strikes.push(...hit.strike());
      else hit.miss();
    }
    return strikes;
  }

  /** Whether a rule with an end strikes once more, and counts it. */
  #mayStrike(world: string, edition: string, { index, times }: { readonly index: number; readonly times: number }) {
    return this.#worlds.untilReset(world).transaction(async (tx) => {
      if ((await faultsIn<Kept>(tx).get('rules'))?.edition !== edition) return false;
      const counts = await faultsIn<Counts>(tx).get('counts');
      const struck = counts?.edition === edition ? counts.struck : {};
      const before = struck[index] ?? 0;
      if (before >= times) return false;
      await faultsIn<Counts>(tx).put('counts', { edition, struck: { ...struck, [index]: before + 1 } });
      return true;
    });
  }

  /** Of all who want to know at once, one looks. */
  #lookTogether(world: string): Promise<Known> {
    const looking = this.#looking.get(world);
    if (looking) return looking;
    const look = this.#look(world).finally(() => {
      if (this.#looking.get(world) === look) this.#looking.delete(world);
    });
    this.#looking.set(world, look);
    return look;
  }

  async #look(world: string): Promise<Known> {
    const [since, turn] = [performance.now(), this.#turn];
    const before = this.#known.get(world);
    const kept = await this.#worlds.untilReset(world).read((tx) => faultsIn<Kept>(tx).get('rules'));
    const edition = kept?.edition ?? '';
    // Whose rules are the same goes on counting.
    const rules = before?.edition === edition ? before.rules : this.#rules(kept?.rules ?? []);
    const known = { edition, rules, since };
    if (turn !== this.#turn) return known;
    if (!this.#known.has(world) && this.#known.size >= MOST_KNOWN)
      this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(world, known);
    return known;
  }

  #rules(written: readonly WrittenRule[]): Rules {
    return new Rules(written.map((one) => this.#read(one)));
  }
}

function faultsIn<Record>(untilReset: Transaction) {
  return untilReset.collection<Record>('faults');
}
