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

/** What a piece of work may do with the state while it has it to itself. */
export interface Transaction {
  collection<T>(name: string): Collection<T>;
}

/** The state of a sandbox. Vendor logic sees nothing else of the database behind it. */
export interface Store {
  /** Runs `work` alone. What it wrote is kept when it returns, and nothing of it when it throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Forgets every record. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
