import { AsyncLocalStorage } from 'node:async_hooks';
import { Changes } from './changes.ts';
import { Draft, Known, pathOf } from './draft.ts';
import type { Engine, Mode, Session } from './engine.ts';
import { Lanes, type Waiting } from './lanes.ts';
import type { Database, Store, Transaction } from './store.ts';
import { StoreAway } from './store-away.ts';

/** Who wants to know that the database went away, and that it is back. */
export interface Notices {
  away(error: StoreAway): void;
  back(): void;
}

/** Something to be done with the state, and who waits for it. */
interface Task {
  readonly path: string;
  readonly mode: Mode;
  readonly work: (tx: Transaction) => Promise<unknown>;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** So that the first of a batch does not wait for ever longer batches, and other processes get their turn. */
const MOST_AT_ONCE = 64;

/** The state in any database: what is asked for while a batch is under way is the next batch, and is made durable at once. */
export class Batches implements Database {
  readonly #engine: Engine;
  readonly #lanes: Lanes<Task>;
  readonly #notices: Notices | undefined;
  /** True within the work of a transaction: a second one in there would wait for the first for ever. */
  readonly #working = new AsyncLocalStorage<boolean>();
  #isAway = false;
  #closed: Promise<void> | undefined;

  constructor(engine: Engine, notices?: Notices) {
    this.#engine = engine;
    this.#notices = notices;
    this.#lanes = new Lanes(engine.parallel, (next) => this.#batch(next));
  }

  get engine(): string {
    return this.#engine.name;
  }

  get place(): string {
    return this.#engine.place;
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#ask('', 'write', work);
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#ask('', 'read', work);
  }

  scope(name: string): Store {
    return this.#part(pathOf('', name));
  }

  async check(): Promise<void> {
    if (this.#closed) throw new StoreAway('it is closed');
    await this.#noticing(() => this.#engine.check());
  }

  async size(): Promise<number> {
    if (this.#closed) throw new StoreAway('it is closed');
    return this.#engine.size();
  }

  close(): Promise<void> {
    this.#closed ??= this.#lanes.idle().then(() => this.#engine.close());
    return this.#closed;
  }

  #part(path: string): Store {
    return {
      transaction: (work) => this.#ask(path, 'write', work),
      read: (work) => this.#ask(path, 'read', work),
      scope: (name) => this.#part(pathOf(path, name)),
    };
  }

  #ask<T>(path: string, mode: Mode, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#working.getStore()) return Promise.reject(new Error('a transaction was asked for within a transaction'));
    if (this.#closed) return Promise.reject(new Error('the store is closed'));
    return new Promise<T>((resolve, reject) => {
      this.#lanes.add(this.#engine.lane(path, mode), { path, mode, work, resolve, reject });
    });
  }

  async #batch(next: Waiting<Task>): Promise<void> {
    let session: Session;
    try {
      session = await this.#noticing(() => this.#engine.begin(next.first.path, next.first.mode));
    } catch (error) {
      // Nobody shall wait for their turn to find out the same.
      for (const { reject } of next.takeAll()) reject(error);
      return;
    }
    await this.#finish(session, next.take(MOST_AT_ONCE));
  }

  async #finish(session: Session, tasks: readonly Task[]): Promise<void> {
    const known = new Known(session);
    const changes = new Changes();
    const done: (() => void)[] = [];
    const onlyReads = tasks.every(({ mode }) => mode === 'read');
    const doing = (task: Task) => this.#do(task, known, changes).then((settle) => done.push(settle));
    if (onlyReads) await Promise.all(tasks.map(doing));
    else for (const task of tasks) await doing(task);
    try {
      await this.#noticing(() => session.commit(changes.any ? changes.toWrite() : undefined));
    } catch (error) {
      for (const { reject } of tasks) reject(error);
    }
    for (const settle of done) settle();
  }

  /** Does one task, and returns what tells whoever waits: not before all of the batch is durable. */
  async #do(task: Task, known: Known, changes: Changes): Promise<() => void> {
    const draft = new Draft(known, changes, task.mode);
    try {
      const result = await this.#working.run(true, () => task.work(draft.at(task.path)));
      changes.add(draft.changes);
      return () => task.resolve(result as never);
    } catch (error) {
      return () => task.reject(error);
    } finally {
      draft.end();
    }
  }

  async #noticing<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      if (this.#isAway) this.#notices?.back();
      this.#isAway = false;
      return result;
    } catch (error) {
      if (error instanceof StoreAway && !this.#isAway) {
        this.#isAway = true;
        this.#notices?.away(error);
      }
      throw error;
    }
  }
}
