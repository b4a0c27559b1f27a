import type { Collection, Store, Transaction } from '../state/store.ts';

/** The records of each collection by key, as JSON. Never changed once it is a moment. */
type Moment = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A store in memory that can be put back to any moment. */
export interface TimeMachine extends Store {
  now(): Moment;
  goTo(moment: Moment): void;
  /** The moments since `start`, each before a change, the earliest first. */
  past(): readonly Moment[];
  /** Forgets the past: now is the start. */
  start(): void;
}

export type { Moment };

/** Transactions run one at a time; each begins with a copy of what it may change. */
export function timeMachine(): TimeMachine {
  let state: Moment = new Map();
  let past: Moment[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    now: () => state,
    goTo(moment) {
      state = moment;
    },
    past: () => past,
    start() {
      past = [];
    },
    transaction: (work) =>
      inTurn(async () => {
        const draft = new Draft(state);
        const result = await work(draft);
        if (draft.changed) {
          past.push(state);
          state = draft.moment();
        }
        return result;
      }),
    clear: () =>
      inTurn(async () => {
        state = new Map();
      }),
    close: async () => undefined,
  };
}

class Draft implements Transaction {
  readonly #before: Moment;
  readonly #touched = new Map<string, Map<string, string>>();

  constructor(before: Moment) {
    this.#before = before;
  }

  get changed(): boolean {
    return this.#touched.size > 0;
  }

  moment(): Moment {
    return new Map([...this.#before, ...this.#touched]);
  }

  collection<T>(name: string): Collection<T> {
    const read = () => this.#touched.get(name) ?? this.#before.get(name) ?? new Map<string, string>();
    const own = () => {
      const copy = this.#touched.get(name) ?? new Map(this.#before.get(name));
      this.#touched.set(name, copy);
      return copy;
    };
    return {
      get: async (key) => {
        const text = read().get(key);
        return text === undefined ? undefined : (JSON.parse(text) as T);
      },
      put: async (key, record) => {
        const text = JSON.stringify(record);
        if (read().get(key) !== text) own().set(key, text);
      },
      delete: async (key) => read().has(key) && own().delete(key),
      list: async () => [...read().values()].map((text) => JSON.parse(text) as T),
    };
  }
}
