import { Changes, type Place } from './changes.ts';
import type { Mode, Session } from './engine.ts';
import type { Collection, Json, Kept, Transaction } from './store.ts';
import { storedName } from './stored-name.ts';

/** What a database holds during a batch, each thing read once. */
export class Known {
  readonly #session: Session;
  readonly #texts = new Map<string, Map<string, Promise<string | undefined>>>();
  readonly #lists = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(session: Session) {
    this.#session = session;
  }

  async get(place: Place): Promise<string | undefined> {
    const { collection, key } = place;
    const list = this.#lists.get(collection);
    if (list) return (await list).get(key);
    const texts = this.#texts.get(collection) ?? new Map<string, Promise<string | undefined>>();
    this.#texts.set(collection, texts);
    const text = texts.get(key) ?? this.#session.get(place);
    texts.set(key, text);
    return text;
  }

  list(collection: string): Promise<ReadonlyMap<string, string>> {
    const list = this.#lists.get(collection) ?? this.#session.list(collection).then((entries) => new Map(entries));
    this.#lists.set(collection, list);
    return list;
  }

  /** The names of the collections that begin so; from now on all of them are known. */
  async collections(prefix: string): Promise<readonly string[]> {
    const lists = new Map<string, Map<string, string>>();
    for (const { collection, key, text } of await this.#session.dump(prefix)) {
      const list = lists.get(collection) ?? new Map<string, string>();
      lists.set(collection, list.set(key, text));
    }
    for (const [collection, list] of lists) this.#lists.set(collection, Promise.resolve(list));
    return [...lists.keys()];
  }
}

/** The state as one piece of work sees it: what the database holds, what the work before it in the batch changed, and its own changes. */
export class Draft {
  readonly changes = new Changes();
  readonly #known: Known;
  readonly #before: Changes;
  readonly #mode: Mode;
  #over = false;

  constructor(known: Known, before: Changes, mode: Mode) {
    this.#known = known;
    this.#before = before;
    this.#mode = mode;
  }

  /** The transaction in a part of the state: a path that is empty, or ends in a slash. */
  at(path: string): Transaction {
    return {
      collection: (name) => this.#collection(path + storedName(name), name),
      scope: (name) => this.at(pathOf(path, name)),
      clear: async () => {
        this.#assertWritable();
        this.changes.clear(path);
      },
      records: () => this.#records(path),
      keep: async (records) => {
        this.#assertWritable();
        for (const { collection, key, value } of records)
          this.changes.put({ collection: path + collection, key, text: asJson(value, collection, key) });
      },
    };
  }

  /** Nothing can be done with it from now on. */
  end(): void {
    this.#over = true;
  }

  #collection<T>(collection: string, name: string): Collection<T> {
    const place = (key: string): Place => ({ collection, key: storedName(key) });
    return {
      get: async (key) => {
        this.#assertOpen();
        const text = await this.#text(place(key));
        return text === undefined ? undefined : (JSON.parse(text) as T);
      },
      put: async (key, record) => {
        this.#assertWritable();
        this.changes.put({ ...place(key), text: asJson(record, name, key) });
      },
      delete: async (key) => {
        this.#assertWritable();
        if ((await this.#text(place(key))) === undefined) return false;
        this.changes.delete(place(key));
        return true;
      },
      list: async () => {
        this.#assertOpen();
        return [...(await this.#list(collection)).values()].map((text) => JSON.parse(text) as T);
      },
    };
  }

  async #records(path: string): Promise<readonly Kept[]> {
    this.#assertOpen();
    const held = await this.#known.collections(path);
    const names = new Set([...held, ...this.#before.collections(path), ...this.changes.collections(path)]);
    const lists = await Promise.all([...names].map(async (name) => [name, await this.#list(name)] as const));
    return lists.flatMap(([name, texts]) =>
      [...texts].map(([key, text]) => ({ collection: name.slice(path.length), key, value: JSON.parse(text) as Json })),
    );
  }

  async #text(place: Place): Promise<string | undefined> {
    const changed = this.changes.get(place);
    const text = changed === undefined ? this.#before.get(place) : changed;
    return text === undefined ? this.#known.get(place) : (text ?? undefined);
  }

  async #list(collection: string): Promise<ReadonlyMap<string, string>> {
    const nothingLeft = this.changes.replaces(collection) || this.#before.replaces(collection);
    const held = nothingLeft ? new Map<string, string>() : await this.#known.list(collection);
    return this.changes.over(collection, this.#before.over(collection, held));
  }

  #assertOpen(): void {
    if (this.#over) throw new Error('a collection was used after its transaction had ended');
  }

  #assertWritable(): void {
    this.#assertOpen();
    if (this.#mode === 'read') throw new Error('a transaction that only reads was asked to write');
  }
}

/** The path of a part within a part. */
export function pathOf(path: string, name: string): string {
  if (name === '' || name.includes('/')) throw new Error(`${JSON.stringify(name)} is no name for a part of the state`);
  return `${path}${name}/`;
}

function asJson(record: unknown, collection: string, key: string): string {
  const json: string | undefined = JSON.stringify(record);
  if (json === undefined) throw new TypeError(`record ${key} of ${collection} is nothing that JSON can hold`);
  return json;
}
