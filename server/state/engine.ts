import type { Place, ToWrite, Written } from './changes.ts';

export type Mode = 'read' | 'write';

/**
 * What differs from one database to the other. Work comes in batches, and each batch is one transaction of the database:
 * what many wait for is made durable at once.
 */
export interface Engine {
  readonly name: string;
  readonly place: string;
  /** How many batches may be under way at once. */
  readonly parallel: number;
  /** Work of one lane is done batch after batch; work of two lanes may be done at once. */
  lane(scope: string, mode: Mode): string;
  /** Begins a batch: returns when nobody else can change this part of the state. @throws {StoreAway} */
  begin(scope: string, mode: Mode): Promise<Session>;
  /** @throws {StoreAway} */
  check(): Promise<void>;
  /** Bytes that the state takes. @throws {StoreAway} */
  size(): Promise<number>;
  close(): Promise<void>;
}

/** A transaction of the database. Whoever uses it remembers what was read and changed: each thing is asked for once. */
export interface Session {
  get(place: Place): Promise<string | undefined>;
  /** Keys and texts in the order in which the keys were first put. */
  list(collection: string): Promise<readonly (readonly [key: string, text: string])[]>;
  /** Every record of the collections whose names begin so, those of a collection in their order. */
  dump(prefix: string): Promise<readonly Written[]>;
  /** Writes all of it or nothing, and returns when it is durable. The session ends in any case. */
  commit(changes?: ToWrite): Promise<void>;
}
