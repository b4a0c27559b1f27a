import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../../server/state/sqlite.ts';
import { openSqliteFile } from '../../../server/state/sqlite-file.ts';
import { StateFileError } from '../../../server/state/state-file-error.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'licet-'))));
afterAll(() => rm(folder, { recursive: true }));

test('an older file gets what it lacks, once, and keeps what it has', async () => {
  const file = join(folder, 'older.db');
  const older = openSqlite(file);
  await older.transaction((tx) => tx.collection('pets').put('1', 'Tom'));
  await older.close();
  for (const time of ['first', 'second']) {
    const steps = [NEVER_AGAIN, 'CREATE TABLE toys (name TEXT)'];
    const database = openSqliteFile(file, steps);
    expect(database.prepare('SELECT value FROM records').all(), time).toEqual([{ value: '"Tom"' }]);
    expect(database.prepare('SELECT count(*) AS toys FROM toys').get(), time).toEqual({ toys: 0 });
    database.close();
  }
  expect(() => openSqlite(file)).toThrow('version 2, and this Licet knows only 1');
});

/** The first step, which an older file has behind it. */
const NEVER_AGAIN = 'SELECT no_such_function()';

test('writes its log ahead, and synchronises it at each commit', () => {
  const database = openSqliteFile(join(folder, 'durable.db'));
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  database.close();
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
