import { Batches } from '../state/batches.ts';
import type { ToWrite } from '../state/changes.ts';
import type { Engine } from '../state/engine.ts';
import type { Database } from '../state/store.ts';

/** The records of each collection by key, as JSON. Never changed once it is a moment. */
export type Moment = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The collections that were read and changed. */
export interface Touched {
  readonly read: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** A store in memory that can be put back to any moment. */
export interface TimeMachine extends Database {
  now(): Moment;
  goTo(moment: Moment): void;
  /** The moments since `start`, each before a change, the earliest first. */
  past(): readonly Moment[];
  /** Forgets the past: now is the start. */
  start(): void;
  /** What is touched from now on, until this is asked again. */
  watch(): Touched;
}

export function timeMachine(): TimeMachine {
  let state: Moment = new Map();
  let past: Moment[] = [];
  let touched = { read: new Set<string>(), changed: new Set<string>() };
  const engine: Engine = {
    name: 'memory',
    place: 'memory',
    parallel: 1,
    lane: () => 'all',
    begin: async () => ({
      async get({ collection, key }) {
        touched.read.add(collection);
        return state.get(collection)?.get(key);
      },
      async list(collection) {
        touched.read.add(collection);
        return [...(state.get(collection) ?? [])];
      },
      dump: async (prefix) =>
        [...state].flatMap(([collection, records]) =>
          collection.startsWith(prefix) ? [...records].map(([key, text]) => ({ collection, key, text })) : [],
        ),
      commit: async (changes) => {
        const next = changes && after(state, changes);
        if (!next || next === state) return;
        for (const [name, records] of next) if (state.get(name) !== records) touched.changed.add(name);
        past.push(state);
        state = next;
      },
    }),
    check: async () => undefined,
    size: async () => 0,
    close: async () => undefined,
  };
  return Object.assign(new Batches(engine), {
    now: () => state,
    goTo(moment: Moment) {
      state = moment;
    },
    past: () => past,
    start() {
      past = [];
    },
    watch() {
      touched = { read: new Set(), changed: new Set() };
      return touched;
    },
  });
}

/** The moment after some changes; the same one where they change nothing. */
function after(before: Moment, changes: ToWrite): Moment {
  const touched = new Map<string, Map<string, string>>();
  const read = (collection: string) => touched.get(collection) ?? before.get(collection);
  const own = (collection: string) => {
    const copy = touched.get(collection) ?? new Map(before.get(collection));
    touched.set(collection, copy);
    return copy;
  };
  for (const prefix of changes.clear)
    for (const [name, records] of before) if (name.startsWith(prefix) && records.size > 0) own(name).clear();
  for (const { collection, key } of changes.delete) if (read(collection)?.has(key)) own(collection).delete(key);
  for (const { collection, key, text } of changes.put)
    if (read(collection)?.get(key) !== text) own(collection).set(key, text);
  return touched.size === 0 ? before : new Map([...before, ...touched]);
}
