import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the server tells a vendor: what to be, what it is asked, how it answers. */
const FOR_VENDORS = ['vendor', 'answer', 'refusal', 'same-secret'].map((name) => `server/${name}.ts`);

/** Who may import whom, besides packages and the room's own files. The first room that a path begins with is its room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'generated/<vendor>': [],
  // The two LAC contracts are two views of one state: the end user's imports it from the vendor's.
  'server/vendors/xformation-lac-enduser': [
    'generated/xformation-lac-enduser',
    'server/vendors/xformation-lac',
    'server/state',
    ...FOR_VENDORS,
  ],
  'server/vendors/<vendor>': ['generated/<vendor>', 'server/state', ...FOR_VENDORS],
  'server/vendors/index.ts': ['server/vendors', 'server/vendor.ts'],
  'server/state': [],
  'server/mutants': ['server', 'generated'],
  // How a pattern is run that nobody can wait for: both who serves and who judges need it, and it knows neither.
  'server/patterns': [],
  server: ['server/state', 'server/patterns', 'server/vendors/index.ts'],
  // An operation without an id of its own goes by the same name wherever a document is read, and asks for the same scopes; and a path
  // that is the same to who serves is so to all.
  'scripts/openapi': ['server/patterns', 'server/unique-ids.ts', 'server/scopes-in.ts', 'server/normal-path.ts'],
  'scripts/spec': ['scripts/openapi', 'scripts/user-error.ts'],
  'scripts/emit': ['scripts/openapi', 'scripts/contract/index.ts'],
  // How one path is told from another is the same for who serves and who mocks.
  'scripts/mock': ['scripts/openapi', 'scripts/user-error.ts', 'server/path-tree.ts'],
  'scripts/proxy': ['scripts/openapi', 'scripts/contract/index.ts', 'scripts/user-error.ts'],
  'scripts/diff': ['scripts/openapi', 'scripts/contract/index.ts'],
  'scripts/docs': ['scripts/openapi', 'scripts/spec'],
  'scripts/contract': ['scripts/openapi', 'scripts/shell-quoted.ts', 'scripts/user-error.ts'],
  'scripts/commands': [
    'scripts',
    'server/index.ts',
    'server/start.ts',
    'server/mutants/index.ts',
    'server/vendors/index.ts',
  ],
  'scripts/package': [],
  'scripts/project': ['scripts/emit', 'scripts/spec', 'scripts/user-error.ts', 'server/index.ts'],
  'scripts/report': ['scripts/contract/index.ts', 'scripts/openapi', 'scripts/docs', 'scripts/user-error.ts'],
  'scripts/shell-quoted.ts': [],
  'scripts/user-error.ts': [],
  'scripts/cli': ['scripts/commands'],
  'scripts/cli.ts': ['scripts/cli', 'scripts/commands'],
};

/** Of these only types cross: data made there is read here. */
const TYPES_ONLY = [
  ['scripts/emit', 'scripts/contract'],
  ['scripts/docs', 'scripts/spec'],
] as const;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = ['generated', 'server', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gms);
  return [...statements].map(([statement, type, fixed, dynamic]) => ({
    from: file,
    to: relative(ROOT, join(ROOT, dirname(file), fixed ?? dynamic ?? '')),
    typeOnly:
      type !== undefined || (!statement.startsWith('import(') && /^\w+\s*\{(\s*type [^,}]+,?)+\s*\}/.test(statement)),
  }));
}

function vendorOf(file: string): string | undefined {
  return /^(?:generated|server\/vendors)\/([^/]+)\//.exec(file)?.[1];
}

function roomOf(file: string): string | undefined {
  const room = Object.keys(MAY_IMPORT).find((name) =>
    isWithin(file, name.replace('<vendor>', vendorOf(file) ?? '<vendor>')),
  );
  return room?.replace('<vendor>', vendorOf(file) ?? '<vendor>');
}

function allowedIn(file: string): readonly string[] {
  const vendor = vendorOf(file) ?? '<vendor>';
  const [, allowed = []] =
    Object.entries(MAY_IMPORT).find(([room]) => room.replace('<vendor>', vendor) === roomOf(file)) ?? [];
  return allowed.map((name) => name.replace('<vendor>', vendor));
}

function isWithin(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

test('every file belongs to a room', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  expect(imports.length).toBeGreaterThan(300);
});

test('rooms import only those that they may', () => {
  const strangers = imports.filter(({ from, to }) => {
    const room = roomOf(from);
    return roomOf(to) !== room && !allowedIn(from).some((name) => isWithin(to, name));
  });
  expect(strangers.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test.each(TYPES_ONLY)('%s takes only types from %s', (from, to) => {
  const values = imports.filter((one) => isWithin(one.from, from) && isWithin(one.to, to) && !one.typeOnly);
  expect(values.map((one) => `${one.from} imports ${one.to}`)).toEqual([]);
});

test('the server never imports scripts, and nothing imports tests', () => {
  expect(imports.filter(({ from, to }) => isWithin(from, 'server') && isWithin(to, 'scripts'))).toEqual([]);
  expect(imports.filter(({ to }) => isWithin(to, 'test'))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(
    files.map((file) => [file, imports.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ to }) => to)]),
  );
  expect([...cycles(graph)]).toEqual([]);
});

function* cycles(graph: ReadonlyMap<string, readonly string[]>): Generator<string> {
  const done = new Set<string>();
  const path: string[] = [];
  function* visit(file: string): Generator<string> {
    if (path.includes(file)) yield [...path.slice(path.indexOf(file)), file].join(' → ');
    if (done.has(file) || path.includes(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) yield* visit(next);
    path.pop();
    done.add(file);
  }
  for (const file of graph.keys()) yield* visit(file);
}
