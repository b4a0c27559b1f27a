import { randomUUID } from 'node:crypto';
import { OwnRefusal } from '../own-refusal.ts';
import type { Collection, Store, Transaction } from '../state/store.ts';
import type { World } from '../state/world.ts';
import { type AnyVendor, stateScopeOf } from '../vendor.ts';
import { Entered } from './entered.ts';
import type { FirstData } from './first-data.ts';
import { seedAnew, seedMissing } from './seeding.ts';
import { ahead, putStamp, type Stamp, stampOf } from './stamp.ts';
import { WorldChanged } from './world-changed.ts';
import { DEFAULT_WORLD } from './world-name.ts';

/** A world that somebody has made, as a list shows it. */
export interface MadeWorld {
  readonly name: string;
  readonly created: string;
}

/** A world's part of the state, and what is known of it, while nobody else changes anything there. */
export interface Alone {
  readonly part: Transaction;
  /** What is gone after a reset. */
  readonly untilReset: Transaction;
  readonly stamp: Stamp;
}

/** What a change leaves: other contents have another edition. */
export interface Changed<T> {
  readonly result: T;
  readonly offset?: number;
  readonly replaced?: boolean;
}

export const MOST_WORLDS = 100;
/** Each attempt needs another who puts the world back just then. */
const ATTEMPTS = 5;

export interface WorldsParts {
  readonly vendors: readonly AnyVendor[];
  readonly store: Store;
  /** Real time and chance. */
  readonly world: World;
  readonly firstData: FirstData;
  /** By how much a fresh world's clock is ahead. */
  readonly offset: number;
  /** Told of a world that has been reset or deleted here. */
  onAnew?(name: string): void;
}

/**
 * Any number of sandboxes in one: each world is a part of the state with a clock of its own. The one that nobody names is the whole of the
 * state but for the others, where a sandbox without worlds keeps it too.
 */
export class Worlds {
  readonly #parts: WorldsParts;
  /** What the vendors keep their state in. Servers that share a database share worlds where they have the same vendors. */
  readonly scopes: readonly string[];
  /** Real time. */
  readonly now: () => number;
  readonly #entered = new Map<string, Entered>();

  constructor(parts: WorldsParts) {
    this.#parts = parts;
    this.now = parts.world.now;
    this.scopes = [...new Set(parts.vendors.map(stateScopeOf))];
  }

  /**
   * Does work on a vendor's state in a world. Where all that is there is replaced meanwhile, in any process, nothing of the work remains:
   * it is done again from the start, as if it had come after.
   */
  async visit<T>(
    name: string,
    { vendor, mayMake }: { readonly vendor: AnyVendor; readonly mayMake: boolean },
    work: (state: unknown) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const entered = this.#entered.get(name) ?? (await this.enter(name, mayMake));
      try {
        return await work(entered.stateOf(vendor));
      } catch (error) {
        if (!(error instanceof WorldChanged)) throw error;
        if (this.#entered.get(name) === entered) this.#entered.delete(name);
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Gets to know a world, and makes it where there is none yet. @throws {OwnRefusal} where that may not be */
  async enter(name: string, mayMake: boolean): Promise<Entered> {
    const stamp = (await this.#find(name)) ?? (await this.#make(name, mayMake));
    const entered = new Entered(partOf(this.#parts.store, name), this.#parts.world, stamp);
    if (this.#entered.size > MOST_WORLDS) this.#entered.clear();
    this.#entered.set(name, entered);
    return entered;
  }

  list(): Promise<readonly MadeWorld[]> {
    return this.#parts.store.scope(OWN).read((tx) => tx.collection<MadeWorld>(WORLDS).list());
  }

  /** False where there was none of that name. */
  async delete(name: string): Promise<boolean> {
    this.#entered.delete(name);
    const deleted = await this.#parts.store.transaction(async (tx) => {
      await partOf(tx, name).clear();
      return worldsIn(tx).delete(name);
    });
    this.#parts.onAnew?.(name);
    return deleted;
  }

  /** Changes a world while nobody is at work there, in any process; makes it first where there is none yet. */
  async alone<T>(name: string, work: (alone: Alone) => Promise<Changed<T>>): Promise<T> {
    await this.#ensure(name);
    return partOf(this.#parts.store, name).transaction(async (part) => {
      const stamp = await stampOf(part.scope(OWN));
      if (!stamp)
        throw new OwnRefusal(409, `The world ${name} was deleted just now.`, 'Ask again, and it is made anew.');
      const changed = await work({ part, untilReset: untilResetIn(part), stamp });
      const { offset = stamp.offset, replaced = false } = changed;
      const edition = replaced ? randomUUID() : stamp.edition;
      await this.#stampAll(part, { edition, change: stamp.change + 1, offset });
      return changed.result;
    });
  }

  /** Looks at a world at one moment; makes it first where there is none yet. */
  async look<T>(name: string, work: (part: Transaction, stamp: Stamp) => Promise<T>): Promise<T> {
    await this.#ensure(name);
    return partOf(this.#parts.store, name).read(async (part) => {
      const stamp = await stampOf(part.scope(OWN));
      if (!stamp)
        throw new OwnRefusal(409, `The world ${name} was deleted just now.`, 'Ask again, and it is made anew.');
      return work(part, stamp);
    });
  }

  /** What the sandbox itself keeps in a world until it is reset or deleted; nothing where there is no such world. */
  untilReset(name: string): Store {
    return untilResetIn(partOf(this.#parts.store, name));
  }

  /** Puts back what a fresh sandbox starts with, and its clock. */
  async reset(name: string): Promise<void> {
    const { firstData, offset } = this.#parts;
    await this.alone(name, async (alone) => {
      await alone.untilReset.clear();
      return this.#replaced(alone, firstData, offset);
    });
    this.#parts.onAnew?.(name);
  }

  /** Puts other data in place of all that is there. */
  replace(name: string, firstData: FirstData, offset: number): Promise<void> {
    return this.alone(name, (alone) => this.#replaced(alone, firstData, offset));
  }

  async #replaced({ part }: Alone, firstData: FirstData, offset: number): Promise<Changed<undefined>> {
    const { vendors, world } = this.#parts;
    await seedAnew(part, { vendors, world: ahead(world, () => offset), firstData });
    return { result: undefined, replaced: true, offset };
  }

  async #ensure(name: string): Promise<void> {
    if (!(await this.#find(name))) await this.#make(name, true);
  }

  /** What is known of a world that is there whole: undefined where it, or the part of one of our vendors, is missing. */
  #find(name: string): Promise<Stamp | undefined> {
    return this.#parts.store.read(async (tx) => {
      if (name !== DEFAULT_WORLD && !(await worldsIn(tx).get(name))) return undefined;
      const part = partOf(tx, name);
      const stamp = await stampOf(part.scope(OWN));
      const stamps = await Promise.all(this.scopes.map((scope) => stampOf(part.scope(scope))));
      return stamps.every((one) => one?.change === stamp?.change) ? stamp : undefined;
    });
  }

  #make(name: string, mayMake: boolean): Promise<Stamp> {
    const { vendors, store, world, firstData, offset } = this.#parts;
    return store.transaction(async (tx) => {
      if (name !== DEFAULT_WORLD && !(await worldsIn(tx).get(name))) {
        if (!mayMake)
          throw new OwnRefusal(
            404,
            `There is no world ${name}.`,
            `PUT /_sandbox/worlds/${name} makes it, with the token that was printed at start.`,
          );
        if ((await worldsIn(tx).list()).length >= MOST_WORLDS)
          throw new OwnRefusal(
            409,
            `There are ${MOST_WORLDS} worlds already.`,
            'DELETE /_sandbox/worlds/<name> makes room.',
          );
        await worldsIn(tx).put(name, { name, created: new Date(world.now()).toISOString() });
      }
      const part = partOf(tx, name);
      const stamp = (await stampOf(part.scope(OWN))) ?? { edition: randomUUID(), change: 1, offset };
      await seedMissing(part, { vendors, world: ahead(world, () => stamp.offset), firstData });
      await this.#stampAll(part, stamp);
      return stamp;
    });
  }

  async #stampAll(part: Transaction, stamp: Stamp): Promise<void> {
    for (const scope of [OWN, ...this.scopes]) await putStamp(part.scope(scope), stamp);
  }
}

/** The sandbox's own part of the state, and of each world: no vendor's name begins with an underscore. */
const OWN = '_sandbox';
const WORLDS = 'worlds';

function worldsIn(tx: Transaction): Collection<MadeWorld> {
  return tx.scope(OWN).collection(WORLDS);
}

function untilResetIn<Part extends { scope(name: string): Part }>(part: Part): Part {
  return part.scope(OWN).scope('until-reset');
}

function partOf<Part extends { scope(name: string): Part }>(whole: Part, name: string): Part {
  return name === DEFAULT_WORLD ? whole : whole.scope('_worlds').scope(name);
}
