import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareSchema } from '../../../server/state/postgres-schema.ts';
import { StateDatabaseError } from '../../../server/state/state-database-error.ts';
import { open } from '../../fixtures/state/engines.ts';
import { noPostgres, PASSWORD, type Postgres, query, startPostgres } from '../../fixtures/state/postgres.ts';
import { start } from '../../scripts/licet.ts';

const failure = async (databaseUrl: string) => {
  const error = await open({ databaseUrl }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StateDatabaseError);
  return error as StateDatabaseError;
};

test.each([
  ['mysql://licet:secret@127.0.0.1/licet', 'it is no URL of a PostgreSQL database'],
  ['secret', 'it is no URL of a PostgreSQL database'],
  ['postgresql://licet:secret@[/licet', 'its URL cannot be read'],
])('says that %s cannot be a database, but not what it is', async (url, reason) => {
  const error = await failure(url);
  expect(error.message).toContain(reason);
  expect(error.hint).toContain('postgresql://user:password@host:5432/database');
  expect(`${error.message} ${String(error.cause)}`).not.toContain('secret');
});

test('says that nobody listens there, and names all but the password', async () => {
  const error = await failure('postgresql://licet:secret@127.0.0.1:1/licet');
  expect(error.message).toContain('cannot keep the state in postgresql://licet@127.0.0.1:1/licet: ');
  expect(error.message).toContain('ECONNREFUSED');
  expect(error.hint).toContain('Start the database');
  expect(error.message).not.toContain('secret');
});

describe.skipIf(noPostgres)(`PostgreSQL${noPostgres}`, () => {
  let postgres: Postgres;
  let url: string;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.close());
  beforeEach(async () => {
    url = await postgres.database();
  });

  test.each([
    {
      what: 'a wrong password',
      change: (it: string) => it.replace(PASSWORD, 'secret'),
      reason: 'password',
      hint: 'password',
    },
    {
      what: 'a database that is not there',
      change: (it: string) => `${it}0`,
      reason: 'does not exist',
      hint: 'createdb',
    },
  ])('says what to do about $what', async ({ change, reason, hint }) => {
    const error = await failure(change(url));
    expect(error.message).toContain(reason);
    expect(error.hint).toContain(hint);
    expect(error.message).not.toContain('secret');
  });

  test('says what a user who may make no schema needs', async () => {
    await query(url, "CREATE ROLE guest LOGIN PASSWORD 'guest'");
    const asGuest = url.replace(`licet:${PASSWORD}`, 'guest:guest');
    expect((await failure(asGuest)).hint).toContain('GRANT CREATE ON DATABASE');
    await query(url, 'CREATE SCHEMA licet AUTHORIZATION guest');
    const store = await open({ databaseUrl: asGuest });
    expect(await store.read((tx) => tx.collection('pets').list())).toEqual([]);
    await store.close();
  });

  test('keeps everything in a schema of its own', async () => {
    await query(url, 'CREATE TABLE public.records (mine text)');
    const store = await open({ databaseUrl: url });
    await store.transaction((tx) => tx.collection('pets').put('1', 'Tom'));
    await store.close();
    expect(await query(url, 'SELECT * FROM public.records')).toEqual([]);
    expect(await query(url, 'SELECT collection, key, value FROM licet.records')).toEqual([
      { collection: 'pets', key: '1', value: '"Tom"' },
    ]);
  });

  test('an older database gets what it lacks, once, however many start together', async () => {
    await (await open({ databaseUrl: url })).close();
    const steps = ['SELECT no_such_function()', 'CREATE TABLE licet.toys (name text)'];
    const prepare = async () => {
      const pool = new pg.Pool({ connectionString: url });
      await prepareSchema(await pool.connect(), 'here', steps);
      await pool.end();
    };
    await Promise.all(Array.from({ length: 5 }, prepare));
    expect(await query(url, 'SELECT * FROM licet.toys')).toEqual([]);
    const error = await failure(url);
    expect(error.message).toContain('has version 2, and this Licet knows only 1');
    expect(error.hint).toContain('Use the Licet that made it');
  });

  test('a process that runs on after another version has changed the tables neither writes nor reads them', async () => {
    const old = await open({ databaseUrl: url });
    await old.transaction((tx) => tx.collection('pets').put('1', 'Tom'));
    const pool = new pg.Pool({ connectionString: url });
    await prepareSchema(await pool.connect(), 'here', ['SELECT 1', 'CREATE TABLE licet.toys (name text)']);
    await pool.end();
    await expect(old.transaction((tx) => tx.collection('pets').put('2', 'Kit'))).rejects.toThrow(
      'another Licet has made it version 2, this one knows 1',
    );
    await expect(old.read((tx) => tx.collection('pets').list())).rejects.toThrow('version 2');
    await expect(old.check()).rejects.toThrow('the database is away');
    expect(await query(url, 'SELECT key FROM licet.records')).toEqual([{ key: '1' }]);
    await old.close();
  });

  test('the tables are changed only when who writes has done so', async () => {
    const old = await open({ databaseUrl: url });
    const pool = new pg.Pool({ connectionString: url });
    const steps = ['SELECT 1', 'CREATE TABLE licet.toys AS SELECT key FROM licet.records'];
    let changing: Promise<void> | undefined;
    await old.transaction(async (tx) => {
      await tx.collection('pets').get('1');
      changing = prepareSchema(await pool.connect(), 'here', steps);
      await tx.collection('pets').put('1', 'Tom');
    });
    await changing;
    expect(await query(url, 'SELECT * FROM licet.toys')).toEqual([{ key: '1' }]);
    await pool.end();
    await old.close();
  });

  test('a process that stands still in the middle does not keep the others waiting for ever', async () => {
    const store = await open({ databaseUrl: url });
    const { locksOf } = await import('../../../server/state/postgres-locks.ts');
    const other = new pg.Client({ connectionString: url });
    other.on('error', () => undefined);
    await other.connect();
    await other.query(`BEGIN; SET LOCAL idle_in_transaction_session_timeout = 500; ${locksOf('')}`);
    await store.scope('a').transaction((tx) => tx.collection('pets').put('1', 'Tom'));
    await other.end().catch(() => undefined);
    await store.close();
  });

  test('licet serve says where the state is and hides the password, and refuses two places for it', async () => {
    const env = { ...process.env, DATABASE_URL: url };
    const licet = start(['serve', 'vmware-logs', '--port', '0'], undefined, env);
    await licet.printed('Try one:');
    licet.child.kill('SIGTERM');
    const { stdout, stderr, code } = await licet.ended;
    expect(stderr).toContain(`state is kept in ${url.replace(`:${PASSWORD}`, '')}`);
    expect(stdout + stderr).not.toContain(PASSWORD);
    expect(code).toBe(0);

    const both = await start(['serve', 'vmware-logs', '--port', '0', '--data', 'state.db'], undefined, env).ended;
    expect(both.stderr).toContain(
      'Cannot keep the state in state.db: the state is to be kept in a PostgreSQL database already.',
    );
    expect(both.stderr).toContain('hint: Leave out --data');
    expect(both.code).toBe(2);
  });
});
