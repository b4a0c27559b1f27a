/** What became of a record: gone, or with this text; `anew` where it was deleted first and so goes to the end. */
type Change = { readonly gone: true } | { readonly gone: false; readonly text: string; readonly anew: boolean };

export interface Place {
  readonly collection: string;
  readonly key: string;
}

/** A record as JSON, and where it is. */
export interface Written extends Place {
  readonly text: string;
}

/** What a database has to do, in this order. */
export interface ToWrite {
  /** How the names of collections begin that are to be emptied. */
  readonly clear: readonly string[];
  readonly delete: readonly Place[];
  /** To be added or replaced in their place, new ones in this order. */
  readonly put: readonly Written[];
}

/** What work has changed and no database knows yet. Laid over what was there before, it is what the work sees. */
export class Changes {
  readonly #cleared: string[] = [];
  /** By collection and key, in the order in which they matter. */
  readonly #collections = new Map<string, Map<string, Change>>();

  get any(): boolean {
    return this.#cleared.length > 0 || this.#collections.size > 0;
  }

  /** The record's text where it was put; null where it is surely gone, undefined where what was there before holds. */
  get({ collection, key }: Place): string | null | undefined {
    const change = this.#collections.get(collection)?.get(key);
    if (change) return change.gone ? null : change.text;
    return this.replaces(collection) ? null : undefined;
  }

  /** Whether nothing matters of what the collection was before. */
  replaces(collection: string): boolean {
    return this.#cleared.some((prefix) => collection.startsWith(prefix));
  }

  /** Lays the changes over what the collection was before: keys and texts in their order. */
  over(collection: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const left = this.replaces(collection) ? new Map<string, string>() : before;
    const changes = this.#collections.get(collection);
    if (!changes) return left;
    const after = new Map(left);
    for (const [key, change] of changes) {
      if (change.gone || change.anew) after.delete(key);
      if (!change.gone) after.set(key, change.text);
    }
    return after;
  }

  /** The collections that have changed and whose names begin so. */
  collections(prefix: string): readonly string[] {
    return [...this.#collections.keys()].filter((name) => name.startsWith(prefix));
  }

  put({ collection, key, text }: Written): void {
    const byKey = this.#of(collection);
    const before = byKey.get(key);
    if (before?.gone) byKey.delete(key);
    byKey.set(key, { gone: false, text, anew: before !== undefined && (before.gone || before.anew) });
  }

  delete({ collection, key }: Place): void {
    const byKey = this.#of(collection);
    byKey.delete(key);
    byKey.set(key, { gone: true });
  }

  /** Empties the collections whose names begin so. */
  clear(prefix: string): void {
    for (const name of this.#collections.keys()) if (name.startsWith(prefix)) this.#collections.delete(name);
    this.#cleared.push(prefix);
  }

  /** Does after these changes what the others say. */
  add(others: Changes): void {
    for (const prefix of others.#cleared) this.clear(prefix);
    for (const [collection, byKey] of others.#collections) {
      for (const [key, change] of byKey) {
        if (change.gone || change.anew) this.delete({ collection, key });
        if (!change.gone) this.put({ collection, key, text: change.text });
      }
    }
  }

  toWrite(): ToWrite {
    const all = [...this.#collections].flatMap(([collection, byKey]) =>
      [...byKey].map(([key, change]) => ({ collection, key, change })),
    );
    return {
      clear: this.#cleared,
      delete: all.flatMap(({ change, ...place }) => (change.gone || change.anew ? [place] : [])),
      put: all.flatMap(({ change, ...place }) => (change.gone ? [] : [{ ...place, text: change.text }])),
    };
  }

  #of(collection: string): Map<string, Change> {
    const known = this.#collections.get(collection) ?? new Map<string, Change>();
    this.#collections.set(collection, known);
    return known;
  }
}

/** What begins with a prefix lies from it up to, and without, its last character made one greater. */
export function rangeOf(prefix: string): readonly [from: string, before: string] {
  const last = prefix.codePointAt(prefix.length - 1);
  return [prefix, last === undefined ? '\u{10FFFF}' : prefix.slice(0, -1) + String.fromCodePoint(last + 1)];
}
