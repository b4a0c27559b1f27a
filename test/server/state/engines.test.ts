import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Collection, Database, Store, Transaction } from '../../../server/state/store.ts';
import { describeEngines, open } from '../../fixtures/state/engines.ts';
import { apply, type Deed, deeds, type Model } from '../../fixtures/state/model.ts';

const inPets = <T>(store: Store, work: (pets: Collection<unknown>) => Promise<T>) =>
  store.transaction((tx) => work(tx.collection('pets')));
const readPets = (store: Store) => store.read((tx) => tx.collection('pets').list());
const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 2));

describeEngines((engine) => {
  let store: Database;
  beforeEach(async () => {
    store = await open(await engine.place());
  });
  afterEach(() => store.close());

  test('lists records in the order in which their keys were first put', async () => {
    const listed = await inPets(store, async (pets) => {
      for (const key of ['b', 'a', 'c', 'd']) await pets.put(key, key);
      await pets.put('b', 'B');
      expect(await pets.delete('a')).toBe(true);
      expect(await pets.delete('a')).toBe(false);
      await pets.put('a', 'again');
      return pets.list();
    });
    expect(listed).toEqual(['B', 'c', 'd', 'again']);
    expect(await readPets(store)).toEqual(listed);
  });

  test('keeps apart records of the same key in two collections, and of the same collection in two parts', async () => {
    await store.transaction(async (tx) => {
      await tx.collection('cats').put('1', { name: 'Tom' });
      await tx.collection('dogs').put('1', { name: 'Rex' });
      await tx.scope('cellar').collection('cats').put('1', { name: 'Moo' });
      expect(await tx.collection('cats').get('1')).toEqual({ name: 'Tom' });
      expect(await tx.collection('birds').get('1')).toBe(undefined);
    });
    const cellar = store.scope('cellar');
    expect(await cellar.read((tx) => tx.collection('cats').list())).toEqual([{ name: 'Moo' }]);
    expect(await cellar.read((tx) => tx.collection('dogs').list())).toEqual([]);
  });

  test('clears a part of the state and nothing else', async () => {
    const put = (tx: Transaction) => tx.collection('pets').put('1', 1);
    const list = (part: Store) => part.read((tx) => tx.collection('pets').list());
    const [house, housekeeper, attic] = [
      store.scope('house'),
      store.scope('house0'),
      store.scope('house').scope('attic'),
    ];
    for (const part of [store, house, housekeeper, attic]) await part.transaction(put);
    await house.transaction((tx) => tx.clear());
    expect(await Promise.all([store, house, housekeeper, attic].map(list))).toEqual([[1], [], [1], []]);
    await store.transaction((tx) => tx.clear());
    expect(await Promise.all([store, house, housekeeper, attic].map(list))).toEqual([[], [], [], []]);
  });

  test('tells all the records of a part, and keeps them in another', async () => {
    const long = 'ü'.repeat(1000);
    await store.scope('house').transaction(async (tx) => {
      await tx.collection('pets').put('b', 1);
      await tx.collection('pets').put('a', { 2: [null] });
      await tx.collection(long).put(long, long);
      await tx.collection('gone').put('1', 1);
    });
    await store.scope('house0').transaction((tx) => tx.collection('pets').put('c', 3));
    const records = await store.scope('house').transaction(async (tx) => {
      await tx.collection('pets').put('d', 4);
      await tx.collection('gone').delete('1');
      return tx.records();
    });
    const pets = records.filter(({ collection }) => collection === 'pets');
    expect(pets.map(({ key, value }) => [key, value])).toEqual([
      ['b', 1],
      ['a', { 2: [null] }],
      ['d', 4],
    ]);
    expect(records).toHaveLength(4);
    await store.scope('attic').transaction(async (tx) => {
      await tx.keep(records);
      expect(await tx.collection('pets').list()).toEqual([1, { 2: [null] }, 4]);
    });
    const attic = store.scope('attic');
    expect(await attic.read((tx) => tx.records())).toEqual(records);
    expect(await attic.read((tx) => tx.collection(long).get(long))).toBe(long);
  });

  test('a transaction that throws leaves nothing behind and does not hold up those who wait with it', async () => {
    const failing = inPets(store, async (pets) => {
      await pets.put('1', 'gone');
      throw new Error('no');
    });
    const next = inPets(store, async (pets) => {
      await pets.put('2', 'kept');
      return pets.list();
    });
    await expect(failing).rejects.toThrow('no');
    expect(await next).toEqual(['kept']);
    expect(await readPets(store)).toEqual(['kept']);
  });

  test('three hundred transactions at once count right, though each waits in between', async () => {
    const countUp = (part: Store) =>
      inPets(part, async (pets) => {
        const count = ((await pets.get('count')) as number | undefined) ?? 0;
        await pause();
        await pets.put('count', count + 1);
      });
    const parts = [store, store.scope('a'), store.scope('b').scope('c')];
    await Promise.all(Array.from({ length: 300 }, (_, index) => countUp(parts[index % 3] as Store)));
    for (const part of parts) expect(await part.read((tx) => tx.collection('pets').get('count'))).toBe(100);
  });

  test('who reads sees one moment, and what was kept before they asked', async () => {
    const move = async () =>
      inPets(store, async (pets) => {
        const [left = 0, right = 0] = (await pets.list()) as number[];
        await pets.put('left', left + 1);
        await pause();
        await pets.put('right', right - 1);
      });
    let moved = 0;
    const moving = Array.from({ length: 60 }, async () => move().then(() => (moved += 1)));
    for (let reading = 0; reading < 60; reading += 1) {
      const before = moved;
      const [left, right] = await store.read(async (tx) => {
        const first = await tx.collection<number>('pets').get('left');
        await pause();
        return [first ?? 0, (await tx.collection<number>('pets').get('right')) ?? 0] as const;
      });
      expect(left + right).toBe(0);
      expect(left).toBeGreaterThanOrEqual(before);
    }
    await Promise.all(moving);
  });

  test('who only reads cannot write', async () => {
    await expect(store.read((tx) => tx.collection('pets').put('1', 1))).rejects.toThrow('only reads');
    await expect(store.read((tx) => tx.collection('pets').delete('1'))).rejects.toThrow('only reads');
    await expect(store.read((tx) => tx.clear())).rejects.toThrow('only reads');
  });

  test('a transaction within a transaction is refused instead of waiting for ever', async () => {
    await expect(inPets(store, () => readPets(store))).rejects.toThrow('within a transaction');
    expect(await readPets(store)).toEqual([]);
  });

  test('a collection does not outlive its transaction', async () => {
    const pets = await inPets(store, async (collection) => collection);
    await expect(pets.put('1', 'late')).rejects.toThrow('had ended');
    await expect(pets.list()).rejects.toThrow('had ended');
  });

  test('refuses a record that JSON cannot hold', async () => {
    await expect(inPets(store, (pets) => pets.put('1', undefined))).rejects.toThrow('record 1 of pets');
  });

  test.each([
    ['no letter', ''],
    ['a NUL', 'a\0b'],
    ['half a letter', 'a\ud800'],
    ['the other half', 'a\udc00'],
    ['ten thousand letters', 'ü'.repeat(10_000)],
    ['ten thousand and one', 'ü'.repeat(10_001)],
    ['a quote', `'"\\`],
    ['a digest of its own', '\u0001a'],
  ])('takes a name with %s, and a record with it', async (_what, text) => {
    await store.transaction(async (tx) => {
      await tx.collection(text).put(text, { text });
      await tx.collection(text).put('other', 1);
    });
    expect(await store.read((tx) => tx.collection(text).list())).toEqual([{ text }, 1]);
    expect(await store.read((tx) => tx.collection(text).get(text))).toEqual({ text });
    expect(await store.transaction((tx) => tx.collection(text).delete(text))).toBe(true);
    expect(await store.read((tx) => tx.collection(text).list())).toEqual([1]);
  });

  test('keeps the order of fields', async () => {
    const text = '{"b":1,"a":{"d":1.5e30,"c":null},"1":[]}';
    await inPets(store, (pets) => pets.put('1', JSON.parse(text)));
    expect(JSON.stringify(await readPets(store))).toBe(JSON.stringify([JSON.parse(text)]));
  });

  test('closes once, and finishes what was asked before', async () => {
    const place = await engine.place();
    const closing = await open(place);
    const asked = inPets(closing, (pets) => pets.put('1', { text: 'ü' }));
    await Promise.all([closing.close(), closing.close()]);
    await asked;
    await expect(readPets(closing)).rejects.toThrow('closed');
    const again = await open(place);
    expect(await readPets(again)).toEqual([{ text: 'ü' }]);
    await again.close();
  });

  test('several who open a new state at once make it once', async () => {
    const place = await engine.place();
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(place)));
    await Promise.all(
      opened.map((one) => inPets(one, async (pets) => pets.put('count', Number((await pets.get('count')) ?? 0) + 1))),
    );
    expect(await Promise.all(opened.map(readPets))).toEqual(opened.map(() => [5]));
    await Promise.all(opened.map((one) => one.close()));
  });

  describe('does what a map of maps does', () => {
    test('whatever the work, in whatever batches', async () => {
      const batches = fc.array(fc.array(fc.array(deeds, { maxLength: 8 }), { maxLength: 4 }), { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(batches, async (all) => {
          await store.transaction((tx) => tx.clear());
          let model: Model = new Map();
          for (const batch of all) {
            const results = await Promise.all(batch.map((work) => store.transaction((tx) => done(tx, work))));
            for (const [index, work] of batch.entries()) {
              const [after, expected] = apply(model, work);
              model = after;
              expect(results[index]).toEqual(expected);
            }
          }
        }),
        { numRuns: engine.name === 'sqlite' ? 300 : 100 },
      );
    });
  });
});

/** Does deeds in a transaction, and tells what came of each. */
async function done(tx: Transaction, work: readonly Deed[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const { part, what, key, value } of work) {
    const collection = tx.scope(part).collection<number>('things');
    if (what === 'put') await collection.put(key, value);
    results.push(
      what === 'delete'
        ? await collection.delete(key)
        : what === 'clear'
          ? await tx.scope(part).clear()
          : what === 'get'
            ? await collection.get(key)
            : await collection.list(),
    );
  }
  return results;
}
