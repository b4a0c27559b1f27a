import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../../server/state/sqlite.ts';
import { openSqliteFile } from '../../../server/state/sqlite-file.ts';
import { StateFileError } from '../../../server/state/state-file-error.ts';
import { ask } from '../../fixtures/state/clients.ts';
import { startProcess } from '../../fixtures/state/sandbox-process.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'licet-'))));
afterAll(() => rm(folder, { recursive: true }));

test('what is kept is read by nobody but its owner', () => {
  const database = openSqliteFile(join(folder, 'private.db'));
  database.exec("INSERT INTO meta VALUES ('any', 'thing')");
  const made = readdirSync(folder).filter((name) => name.startsWith('private.db'));
  expect(made).toContain('private.db-wal');
  expect(made.map((name) => statSync(join(folder, name)).mode & 0o077)).toEqual(made.map(() => 0));
  database.close();
});

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

test('leaves a database of something else as it is', () => {
  const file = join(folder, 'left-alone.db');
  run(file, 'CREATE TABLE bookmarks (url TEXT)');
  const before = readFileSync(file);
  expect(() => openSqlite(file)).toThrow('something else');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('writes its log ahead, and synchronises it at each commit', () => {
  const database = openSqliteFile(join(folder, 'durable.db'));
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  database.close();
});

test('while another process writes, who has to wait does not stand still, and is told when it takes too long', async () => {
  const file = join(folder, 'busy.db');
  const store = openSqlite(file);
  const other = new DatabaseSync(file);
  const put = () => store.transaction((tx) => tx.collection('pets').put('1', 'Tom'));
  other.exec('BEGIN IMMEDIATE');
  const waiting = put();
  // A process that stands still would not come to this.
  await setTimeout(100);
  other.exec('COMMIT');
  await waiting;

  other.exec('BEGIN IMMEDIATE');
  await expect(put()).rejects.toThrow('the database is away: database is locked');
  other.exec('COMMIT');
  await put();
  other.close();
  await store.close();
});

test('a file that is taken away or replaced while it is used is neither written nor read, and is used again when it is back', async () => {
  const file = join(folder, 'moved.db');
  const store = openSqlite(file);
  const put = (key: string) => store.transaction((tx) => tx.collection('pets').put(key, key));
  await put('1');
  await rename(file, `${file}.away`);
  await expect(put('2')).rejects.toThrow(`${file} was taken away or replaced`);
  await expect(store.check()).rejects.toThrow('taken away');
  await symlink(file, file);
  await expect(put('2')).rejects.toThrow(`the database is away: ${file} cannot be looked at`);
  await rename(`${file}.away`, file);
  await put('3');
  expect(await store.read((tx) => tx.collection('pets').list())).toEqual(['1', '3']);

  for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix);
  const other = openSqlite(file);
  await expect(store.read((tx) => tx.collection('pets').list())).rejects.toThrow('replaced');
  expect(await other.read((tx) => tx.collection('pets').list())).toEqual([]);
  await other.close();
  await store.close();
});

test('a server that runs on after another version has changed its file answers 500, and one of its own version does not start', {
  timeout: 60_000,
}, async () => {
  const file = join(folder, 'versions.db');
  const options = { data: file, operations: { 'vmware-logs': ['listLicenses', 'addLicense'] } };
  const server = startProcess(options);
  const url = await server.url;
  const add = (number: number) =>
    ask(url, 'vmware-logs', ['POST', '/api/v1/licenses', { key: `KEYNR-XXXXX-XXXXX-XXXXX-0000${number}` }]);
  const health = async () => {
    const response = await fetch(`${url}/healthz`);
    return { status: response.status, body: await response.json() };
  };
  expect((await add(1)).status).toBe(201);

  const newer = openSqliteFile(file, [NEVER_AGAIN, 'CREATE TABLE toys AS SELECT collection, key FROM records']);
  const count = newer.prepare('SELECT count(*) AS records FROM records');
  const before = count.get();
  expect((await add(2)).status).toBe(500);
  expect((await ask(url, 'vmware-logs', ['GET', '/api/v1/licenses'])).status).toBe(500);
  expect(await health()).toEqual({ status: 503, body: { status: 'the database is away', database: 'sqlite' } });
  expect(count.get()).toEqual(before);
  newer.close();
  await expect(startProcess(options).url).rejects.toThrow('it has schema version 2, and this Licet knows only 1');
  await server.end('SIGTERM');
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
