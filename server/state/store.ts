/** A value that survives JSON, and so the store. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A named set of JSON records by key, listed in the order in which their keys were first put. */
export interface Collection<T> {
  get(key: string): Promise<T | undefined>;
  /** Adds the record, or replaces it in its place. */
  put(key: string, record: T): Promise<void>;
  /** False where there was nothing to delete. */
  delete(key: string): Promise<boolean>;
  list(): Promise<readonly T[]>;
}

/** A record as it is kept, and where within its part of the state. */
export interface Kept {
  readonly collection: string;
  readonly key: string;
  readonly value: Json;
}

/** What a piece of work may do with its part of the state. */
export interface Transaction {
  collection<T>(name: string): Collection<T>;
  /** The same transaction within a smaller part of the state; a name has no slash. */
  scope(name: string): Transaction;
  /** Forgets every record of this part of the state. */
  clear(): Promise<void>;
  /** Every record of this part of the state, those of a collection in their order. */
  records(): Promise<readonly Kept[]>;
  /** Puts records as `records` has given them, of this part or another. */
  keep(records: readonly Kept[]): Promise<void>;
}

/** State, or a part of it. Vendor logic sees nothing else of the database behind it. */
export interface Store {
  /**
   * Runs `work` alone: nobody else changes this part of the state, a part within it or the whole, in any process.
   * What it wrote is kept when this returns, whatever happens to the machine, and nothing of it when `work` throws.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `work`, which may not write, on the state of one moment: all that was kept before, and nothing half-done. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** A smaller part of the state, whose collections are its own; a name has no slash. */
  scope(name: string): Store;
}

/** The whole of the state, in a database. */
export interface Database extends Store {
  /** Which kind of database it is, for whoever looks after it: "sqlite". */
  readonly engine: string;
  /** Where it is, without secrets: a file, a URL, or "memory". */
  readonly place: string;
  /** Looks whether the database answers. @throws {StoreAway} where it does not */
  check(): Promise<void>;
  /** Bytes that the state takes in the database. @throws {StoreAway} */
  size(): Promise<number>;
  /** Finishes what was asked for, then lets go of the database; may be called twice. */
  close(): Promise<void>;
}
