import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../../server/state/sqlite.ts';
import { StateFileError } from '../../../server/state/state-file-error.ts';
import type { Collection, Store } from '../../../server/state/store.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'licet-'))));
afterAll(() => rm(folder, { recursive: true }));

const inPets = <T>(store: Store, work: (pets: Collection<unknown>) => Promise<T>) =>
  store.transaction((tx) => work(tx.collection('pets')));

test('lists records in the order in which their keys were first put', async () => {
  const store = openSqlite();
  const listed = await inPets(store, async (pets) => {
    for (const key of ['b', 'a', 'c', 'd']) await pets.put(key, key);
    await pets.put('b', 'B');
    expect(await pets.delete('a')).toBe(true);
    expect(await pets.delete('a')).toBe(false);
    await pets.put('a', 'again');
    return pets.list();
  });
  expect(listed).toEqual(['B', 'c', 'd', 'again']);
});

test('keeps apart records of the same key in two collections', async () => {
  const store = openSqlite();
  await store.transaction(async (tx) => {
    await tx.collection('cats').put('1', { name: 'Tom' });
    await tx.collection('dogs').put('1', { name: 'Rex' });
    expect(await tx.collection('cats').get('1')).toEqual({ name: 'Tom' });
    expect(await tx.collection('birds').get('1')).toBe(undefined);
  });
});

test('a transaction that throws leaves nothing behind and does not hold up the next', async () => {
  const store = openSqlite();
  const failing = inPets(store, async (pets) => {
    await pets.put('1', 'gone');
    throw new Error('no');
  });
  const next = inPets(store, (pets) => pets.list());
  await expect(failing).rejects.toThrow('no');
  expect(await next).toEqual([]);
});

test('fifty transactions at once count right, though each waits in between', async () => {
  const store = openSqlite(join(folder, 'counter.db'));
  const countUp = () =>
    inPets(store, async (pets) => {
      const count = ((await pets.get('count')) as number | undefined) ?? 0;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
      await pets.put('count', count + 1);
    });
  await Promise.all(Array.from({ length: 50 }, countUp));
  expect(await inPets(store, (pets) => pets.get('count'))).toBe(50);
  await store.close();
});

test('a transaction within a transaction is refused instead of waiting for ever', async () => {
  const store = openSqlite();
  await expect(inPets(store, () => inPets(store, (pets) => pets.list()))).rejects.toThrow('within a transaction');
  expect(await inPets(store, (pets) => pets.list())).toEqual([]);
});

test('a collection does not outlive its transaction', async () => {
  const store = openSqlite();
  const pets = await inPets(store, async (collection) => collection);
  await expect(pets.put('1', 'late')).rejects.toThrow('had ended');
});

test('refuses a record that JSON cannot hold', async () => {
  await expect(inPets(openSqlite(), (pets) => pets.put('1', undefined))).rejects.toThrow('record 1 of pets');
});

test('clears, and closes once', async () => {
  const store = openSqlite();
  await inPets(store, (pets) => pets.put('1', 1));
  await store.transaction((tx) => tx.clear());
  expect(await inPets(store, (pets) => pets.list())).toEqual([]);
  await Promise.all([store.close(), store.close()]);
  await expect(inPets(store, (pets) => pets.list())).rejects.toThrow('closed');
});

test('keeps a file from one opening to the next', async () => {
  const file = join(folder, 'kept.db');
  const first = openSqlite(file);
  await inPets(first, (pets) => pets.put('1', { text: 'ü' }));
  await first.close();
  const second = openSqlite(file);
  expect(await inPets(second, (pets) => pets.list())).toEqual([{ text: 'ü' }]);
  await second.close();
});

test.each([
  { what: 'a folder that does not exist', file: () => join(folder, 'no', 'such.db'), prepare: () => undefined },
  { what: 'a folder', file: () => folder, prepare: () => undefined },
  {
    what: "a stranger's database",
    file: () => join(folder, 'stranger.db'),
    prepare: (file: string) => run(file, 'CREATE TABLE bookmarks (url TEXT)'),
  },
  {
    what: 'a newer file',
    file: () => join(folder, 'newer.db'),
    prepare: async (file: string) => {
      await openSqlite(file).close();
      run(file, "UPDATE meta SET value = '99'");
    },
    reason: 'version 99',
  },
])('says that it cannot use $what', async ({ file, prepare, reason = '' }) => {
  await prepare(file());
  expect(() => openSqlite(file())).toThrow(StateFileError);
  expect(() => openSqlite(file())).toThrow(file());
  expect(() => openSqlite(file())).toThrow(reason);
});

function run(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
