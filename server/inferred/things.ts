import type { JsonObject } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { patternOf } from '../patterns/pattern.ts';
import type { Collection, Transaction } from '../state/store.ts';
import type { World } from '../state/world.ts';
import { keepsRules } from '../values/keeps-rules.ts';
import { shapeOf } from '../values/shape.ts';
import { depthOf, type Kind } from './kind.ts';
import type { Lore } from './lore.ts';
import { madeId } from './seed-ids.ts';
import { NOT_THERE, statusAmong } from './status-among.ts';
import { type Thing, untouched } from './thing.ts';

/** A thing as it is kept; of one that a fresh sandbox has and somebody deleted, only that it is gone. */
type Kept =
  | Omit<Thing, 'kind' | 'isUntouched'>
  | { readonly above: readonly string[]; readonly id: string; readonly gone: true };

/** How often a random id may be taken already. */
const TRIES = 50;
/** So many times texts of a pattern may be drawn, each time others. */
const MANY = 2 ** 31;

/** The things that a fresh sandbox has below others, as it has them. */
export function seedsOf(lore: Lore, kind: Kind, above: readonly string[]): readonly Thing[] {
  return lore.seedIdsOf(kind).map((id) => untouched(kind, above, id));
}

/**
 * The things of a sandbox. Those that a fresh one has are not kept: they are made of the document whenever somebody asks, and only
 * what was done to them is. So a document of a thousand kinds starts with an empty store.
 */
export class Things {
  readonly #lore: Lore;
  readonly #tx: Transaction;
  readonly #world: World;

  constructor(lore: Lore, tx: Transaction, world: World) {
    this.#lore = lore;
    this.#tx = tx;
    this.#world = world;
  }

  /** One thing, if it is there. Where `isOpen`, whatever was not deleted is, unless it can be known what there is. */
  async find(kind: Kind, above: readonly string[], id: string, isOpen = false): Promise<Thing | undefined> {
    const kept = await this.#records(kind).get(keyOf(above, id));
    if (kept && 'gone' in kept) return undefined;
    if (kept) return { ...kept, kind, isUntouched: false };
    const around = await this.around(kind, above, isOpen);
    if (!around) return undefined;
    const isSeed = around === 'seeded' && this.#lore.seedIdsOf(kind).includes(id);
    // Where things are listed or made, who asks for another is told that it is not there, declared or not.
    const { listed, made } = this.#lore.model;
    const isTold = listed.has(kind) || made.has(kind) || this.#isPut(kind);
    return isSeed || (isOpen && !isTold) ? untouched(kind, above, id) : undefined;
  }

  /** All things of a kind below the same: those of a fresh sandbox first, then in the order in which they were made. */
  async list(kind: Kind, above: readonly string[]): Promise<readonly Thing[]> {
    const kept = (await this.#records(kind).list()).filter((record) => sameTexts(record.above, above));
    const byId = new Map(kept.map((record) => [record.id, record]));
    const around = await this.around(kind, above);
    const order = this.#lore.seedIdsOf(kind);
    const seeds = around === 'seeded' ? seedsOf(this.#lore, kind, above).filter(({ id }) => !byId.has(id)) : [];
    const made = kept
      .filter((record) => !('gone' in record))
      .map((record) => ({ ...(record as Thing), kind, isUntouched: false }));
    const inOrder = [...seeds, ...made.filter(({ isSeed }) => isSeed)];
    inOrder.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
    return [...inOrder, ...made.filter(({ isSeed }) => !isSeed)];
  }

  /** Whether the thing that others of a kind lie below is there, and whether some did before anybody made any. */
  async around(kind: Kind, above: readonly string[], isOpen = false): Promise<'seeded' | 'bare' | undefined> {
    const { parent } = kind;
    if (!parent) return 'seeded';
    const depth = depthOf(parent);
    const outer = await this.find(parent, above.slice(0, depth), above[depth] ?? '', isOpen || !isKnown(parent));
    if (!outer) return undefined;
    return outer.isSeed || this.#lore.factsOf(kind).isNeverEmpty ? 'seeded' : 'bare';
  }

  async put({ kind, isUntouched: _, ...record }: Thing): Promise<void> {
    await this.#records(kind).put(keyOf(record.above, record.id), record);
  }

  /** Takes a thing away, and all that lies below it. */
  async remove({ kind, above, id }: Thing): Promise<void> {
    for (const inner of this.#below(kind)) {
      const records = this.#records(inner);
      for (const record of await records.list())
        if (sameTexts(record.above.slice(0, above.length + 1), [...above, id]))
          await records.delete(keyOf(record.above, record.id));
    }
    await this.#records(kind).put(keyOf(above, id), { above, id, gone: true });
  }

  /** Whether anything lies below a thing, of one of these kinds. What came with a thing that was made goes with it. */
  async hasBelow({ above, id, isSeed }: Thing, kinds: readonly Kind[]): Promise<boolean> {
    for (const kind of kinds)
      if ((await this.list(kind, [...above, id])).some(({ isUntouched }) => isSeed || !isUntouched)) return true;
    return false;
  }

  /** The kinds that lie directly or further below one. */
  kindsBelow(kind: Kind): readonly Kind[] {
    return this.#below(kind);
  }

  /** A new thing's id, as its schema wants it and nobody has it: the next number, else by chance. */
  async newId(kind: Kind, above: readonly string[]): Promise<string | undefined> {
    const { document, factsOf, matching } = this.#lore;
    const { idSchema, shownIdSchema } = factsOf(kind);
    const { node } = shapeOf(document, idSchema);
    if (isCounted(node)) {
      const counter = this.#tx.collection<number>('counters');
      const taken = new Set((await this.#records(kind).list()).map(({ id }) => Number(id)));
      const seeds = this.#lore.seedIdsOf(kind).map(Number).filter(Number.isSafeInteger);
      const least = Number(madeId(document, node, { kind, matching, number: 1 }) ?? 1);
      let next = Math.max(least - 1, (await counter.get(kind.name)) ?? 0, ...seeds) + 1;
      // Not after the highest: who names a thing by the last number there is leaves the others their turn.
      while (taken.has(next) && Number.isSafeInteger(next)) next += 1;
      // Beyond it one number is the next.
      if (!Number.isSafeInteger(next)) return undefined;
      await counter.put(kind.name, next);
      // A path that leads to few things is no reason to make no others.
      const { maximum = Number.MAX_SAFE_INTEGER } =
        shownIdSchema === undefined ? node : shapeOf(document, shownIdSchema).node;
      return next <= Number(maximum) ? String(next) : undefined;
    }
    for (let tries = 0; tries < TRIES; tries += 1)
      for (const id of this.#randomIds(kind, node)) {
        const isTaken = (await this.#records(kind).get(keyOf(above, id))) || this.#lore.seedIdsOf(kind).includes(id);
        if (!isTaken) return id;
      }
    return undefined;
  }

  /** Ids by chance, the likeliest first. */
  #randomIds(kind: Kind, node: JsonObject): readonly string[] {
    const { document, matching } = this.#lore;
    if (node['format'] === 'uuid') return [this.#world.uuid()];
    const { pattern, format, minLength = 0, maxLength = 24 } = node;
    const length = Math.min(24, Math.max(Number(minLength), Number(maxLength)));
    const hex = this.#world.hex(Math.max(Number(minLength), length));
    if (pattern === undefined && (format === undefined || format === 'string')) return [hex];
    if (typeof pattern === 'string') {
      if (patternOf(pattern).test(hex)) return [hex];
      const seed = this.#world.below(MANY);
      const drawn = matching(pattern, false, seed);
      // Of a pattern without ends there may be few texts with nothing around them: `sub_` is one, and `sub_1f` another.
      const most = Number(node['maxLength'] ?? Number.POSITIVE_INFINITY);
      const around = drawn.flatMap((text) => {
        const rest = hex.slice(0, Math.max(0, most - text.length));
        return [text + rest, rest + text];
      });
      const fits = (text: string) => text !== '' && keepsRules(node, text);
      const fitting = [...drawn, ...around].filter(fits);
      if (fitting.length > 0) return fitting;
      const loose = matching(pattern, true, seed).filter(fits);
      if (loose.length > 0) return loose;
    }
    const made = madeId(document, node, {
      kind: { ...kind, name: hex },
      matching,
      number: this.#world.below(900) + 100,
    });
    return made === undefined ? [] : [made];
  }

  /** Whether things of a kind are put where there is none, and who reads another can be told so. */
  #isPut({ operations: { read, replace } }: Kind): boolean {
    if (!read || !replace) return false;
    return isSilent(read) || statusAmong(this.#lore.document, read, NOT_THERE) !== undefined;
  }

  #below(kind: Kind): Kind[] {
    const inner = this.#lore.model.inner.get(kind) ?? [];
    return inner.flatMap((one) => [one, ...this.#below(one)]);
  }

  #records({ name }: Kind): Collection<Kept> {
    return this.#tx.collection(`things ${name}`);
  }
}

/** True of an operation that speaks of no refusal at all: it does not deny that there are some. */
function isSilent({ responses }: Operation): boolean {
  return !Object.keys(responses).some((status) => /^(4|default)/.test(status));
}

/** Whether a kind's things can be told from what is not there: somewhere they are listed, made or read. */
function isKnown({ operations }: Kind): boolean {
  return operations.read !== undefined || operations.list !== undefined || operations.create !== undefined;
}

function isCounted({ type }: JsonObject): boolean {
  const types = [type].flat();
  return types.includes('integer') || types.includes('number');
}

function keyOf(above: readonly string[], id: string): string {
  return JSON.stringify([...above, id]);
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
