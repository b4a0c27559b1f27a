import type { Store, Transaction } from '../state/store.ts';
import type { World } from '../state/world.ts';
import { type AnyVendor, stateScopeOf } from '../vendor.ts';
import { ahead, type Stamp, stampOf } from './stamp.ts';
import { WorldChanged } from './world-changed.ts';

/**
 * A world as this process knows it. Every transaction looks whether it still is that world: the database is not asked once more for
 * this, and no process has to tell another what it did.
 */
export class Entered {
  readonly #part: Store;
  readonly #world: World;
  readonly #states = new WeakMap<AnyVendor, unknown>();
  #stamp: Stamp;

  constructor(part: Store, world: World, stamp: Stamp) {
    this.#part = part;
    this.#stamp = stamp;
    this.#world = ahead(world, () => this.#stamp.offset);
  }

  stateOf(vendor: AnyVendor): unknown {
    const known = this.#states.get(vendor);
    if (known !== undefined) return known;
    const state = vendor.createState(
      this.#guarded(this.#part.scope(stateScopeOf(vendor))),
      this.#world,
      vendor.accepted,
    );
    this.#states.set(vendor, state);
    return state;
  }

  /** @throws {WorldChanged} from a transaction, once the world is not the one that was entered */
  #guarded(store: Store): Store {
    const looking =
      <T>(work: (tx: Transaction) => Promise<T>) =>
      async (tx: Transaction) => {
        this.#look(await stampOf(tx));
        return work(tx);
      };
    const guarded: Store = {
      transaction: (work) => store.transaction(looking(work)),
      read: (work) => store.read(looking(work)),
      // A part within it has no stamp of its own.
      scope: (name) => ({
        transaction: (work) => guarded.transaction((tx) => work(tx.scope(name))),
        read: (work) => guarded.read((tx) => work(tx.scope(name))),
        scope: () => {
          throw new Error('a vendor has no parts within parts');
        },
      }),
    };
    return guarded;
  }

  #look(stamp: Stamp | undefined): void {
    if (stamp?.edition !== this.#stamp.edition) throw new WorldChanged();
    // What was read earlier may come later.
    if (stamp.change > this.#stamp.change) this.#stamp = stamp;
  }
}
