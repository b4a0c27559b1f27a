import { beforeAll, describe, expect, test } from 'vitest';
import { compiled } from '../../fixtures/emit/compiled.ts';
import { emitted } from '../../fixtures/emit/emitted.ts';

/** Handlers of the parcels that keep the contract; a row below replaces one of them. */
const GOOD = {
  listParcels: `({ query, headers, cookies }) =>
    query.size?.includes('S') && headers['X-Trace'] !== cookies.region
      ? { status: 200, type: 'text/csv', body: 'p1,S' }
      : { status: 200, type: 'application/json', body: [{ id: 'p1', size: 'S' }] }`,
  sendParcel: `async ({ type, body }) => {
    const size = type === 'application/json' ? body.size : body.note === undefined ? 'S' : 'M';
    const bytes: number = type === 'multipart/form-data' ? body.label.bytes.length : 0;
    return { status: 201, body: { id: String(bytes), size }, headers: { Location: '/parcels/p1' } };
  }`,
  dropParcel: `({ path }, state) => { state.delete(path.id); return { status: 204 }; }`,
  changeParcel: `({ path, body }) => ({ status: 200, body: { id: path.id, size: body?.size ?? 'S' } })`,
};

type Handler = keyof typeof GOOD;

/** Each is compiled in place of the handler of that name. */
const FINE: readonly { what: string; id: Handler; code: string }[] = [
  { what: 'a status of a declared range', id: 'listParcels', code: `() => ({ status: 418, body: { title: 'No' } })` },
  { what: 'an answer without a body, where none is declared', id: 'listParcels', code: '() => ({ status: 404 })' },
  {
    what: 'any other status, where there is a default',
    id: 'changeParcel',
    code: `() => ({ status: 503, body: { title: 'No' } })`,
  },
  {
    what: 'a header that need not be there',
    id: 'sendParcel',
    code: `() => ({ status: 201, body: { id: '1', size: 'S' }, headers: { Location: '/', 'X-Left': ['1', '2'] } })`,
  },
];

const MISTAKES: readonly { mistake: string; id: Handler; code: string; says: RegExp }[] = [
  {
    mistake: 'a status that is not declared',
    id: 'dropParcel',
    code: '() => ({ status: 200 })',
    says: /'200' is not assignable to type '204'/,
  },
  {
    mistake: 'a status outside the declared range',
    id: 'listParcels',
    code: `() => ({ status: 500, body: { title: 'No' } })`,
    says: /500/,
  },
  {
    mistake: 'a body of the range with a status that has a body of its own',
    id: 'changeParcel',
    code: `() => ({ status: 200, body: { title: 'No' } })`,
    says: /missing the following properties.*id, size/,
  },
  {
    mistake: 'a body of the range with a status that has none',
    id: 'listParcels',
    code: `() => ({ status: 404, body: { title: 'No' } })`,
    says: /not assignable/,
  },
  {
    mistake: 'the body of another status',
    id: 'sendParcel',
    code: `() => ({ status: 409, body: { id: '1', size: 'S' } })`,
    says: /'clash' is missing/,
  },
  {
    mistake: 'a value that the schema does not list',
    id: 'changeParcel',
    code: `() => ({ status: 200, body: { id: '1', size: 'L' } })`,
    says: /"L"' is not assignable to type '"S" \| "M"'/,
  },
  {
    mistake: 'a body that lacks a field',
    id: 'changeParcel',
    code: `() => ({ status: 200, body: { id: '1' } })`,
    says: /'size' is missing/,
  },
  {
    mistake: 'a media type that is not declared',
    id: 'changeParcel',
    code: `() => ({ status: 200, type: 'text/html', body: { id: '1', size: 'S' } })`,
    says: /"text\/html"' is not assignable/,
  },
  {
    mistake: 'no media type, where there are several',
    id: 'listParcels',
    code: `() => ({ status: 200, body: 'p1,S' })`,
    says: /not assignable/,
  },
  {
    mistake: 'the body of another media type',
    id: 'listParcels',
    code: `() => ({ status: 200, type: 'text/csv', body: [] })`,
    says: /not assignable to type 'string'/,
  },
  {
    mistake: 'a body where none is declared',
    id: 'dropParcel',
    code: `() => ({ status: 204, body: 'gone' })`,
    says: /'string' is not assignable to type 'undefined'/,
  },
  {
    mistake: 'no body where one is declared',
    id: 'changeParcel',
    code: '() => ({ status: 200 })',
    says: /'body' is missing/,
  },
  {
    mistake: 'a required header left out',
    id: 'sendParcel',
    code: `() => ({ status: 201, body: { id: '1', size: 'S' } })`,
    says: /'headers' is missing/,
  },
  {
    mistake: 'other headers than the required one',
    id: 'sendParcel',
    code: `() => ({ status: 201, body: { id: '1', size: 'S' }, headers: { 'X-Left': '1' } })`,
    says: /''Location'' is missing/,
  },
  {
    mistake: 'an optional body taken for granted',
    id: 'changeParcel',
    code: `({ path, body }) => ({ status: 200, body: { id: path.id, size: body.size } })`,
    says: /'body' is possibly 'undefined'/,
  },
  {
    mistake: 'a body read before its media type is known',
    id: 'sendParcel',
    code: `({ body }) => ({ status: 201, body: { id: '1', size: body.size }, headers: { Location: '/' } })`,
    says: /'size' does not exist/,
  },
  {
    mistake: 'a file taken for a text',
    id: 'sendParcel',
    code: `({ type, body }) => ({ status: 201, body: { id: type === 'multipart/form-data' ? body.label : '1', size: 'S' }, headers: { Location: '/' } })`,
    says: /UploadedFile' is not assignable to type 'string'/,
  },
  {
    mistake: 'a parameter that is not declared',
    id: 'dropParcel',
    code: `({ path }) => { path.parcel; return { status: 204 }; }`,
    says: /'parcel' does not exist/,
  },
];

/** Calls of the client: fine ones, and what is wrong with each other. */
const CALLS: readonly { call: string; says?: RegExp }[] = [
  { call: `client.GET('/parcels', { params: { query: { size: ['S'] }, cookie: { region: 'north' } } })` },
  { call: `client.PATCH('/parcels/{id}', { params: { path: { id: 'p1' } } })` },
  { call: `client.POST('/parcels', { body: { label: new Blob(['x']) } })` },
  { call: `client.GET('/parcel')`, says: /"\/parcel"' is not assignable/ },
  { call: `client.DELETE('/parcels', {})`, says: /not assignable/ },
  { call: `client.POST('/parcels', { body: { size: 'L' } })`, says: /not assignable/ },
  { call: `client.POST('/parcels')`, says: /Expected 2 arguments/ },
  { call: `client.DELETE('/parcels/{id}', { params: { path: {} } })`, says: /'id' is missing/ },
  { call: `createParcelsClient({ baseUrl: '', credentials: { tokens: 'x' } })`, says: /'tokens' does not exist/ },
];

function handlers(replaced: Partial<Record<Handler, string>>): string {
  const members = Object.entries({ ...GOOD, ...replaced }).map(([id, code]) => `  ${id}: ${code},`);
  return `import type { ParcelsHandlers } from './handlers.ts';\nexport const handlers: ParcelsHandlers<Set<string>> = {\n${members.join('\n')}\n};\n`;
}

function call(code: string): string {
  return `import { createParcelsClient } from './client.ts';\nconst client = createParcelsClient({ baseUrl: '' });\nexport const answer = ${code};\nexport { client };\n`;
}

let generated: readonly string[];
let against: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const files: Record<string, string> = {};
  for (const fixture of ['parcels', 'oddities'] as const) {
    for (const [name, text] of Object.entries(await emitted(fixture))) files[`${fixture}/${name}`] = text;
  }
  generated = Object.keys(files).filter((name) => name.endsWith('.ts'));
  const written = {
    'parcels/good.ts': handlers({}),
    'parcels/missing.ts': handlers({}).replace(`  dropParcel: ${GOOD.dropParcel},\n`, ''),
    ...Object.fromEntries(FINE.map(({ what, id, code }) => [`parcels/${what}.ts`, handlers({ [id]: code })])),
    ...Object.fromEntries(MISTAKES.map(({ mistake, id, code }) => [`parcels/${mistake}.ts`, handlers({ [id]: code })])),
    ...Object.fromEntries(CALLS.map(({ call: code }, index) => [`parcels/call-${index}.ts`, call(code)])),
  };
  const sources = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.ts')));
  against = compiled({ ...sources, ...written });
}, 60_000);

test('every emitted file compiles under the project’s strict options', () => {
  expect(generated).toHaveLength(12);
  expect(
    generated.flatMap((name) => (against.get(name) ?? ['was not compiled']).map((text) => `${name}: ${text}`)),
  ).toEqual([]);
});

describe('handlers', () => {
  test('that keep the contract compile', () => {
    expect(against.get('parcels/good.ts')).toEqual([]);
  });

  test('that lack an operation do not compile', () => {
    expect(against.get('parcels/missing.ts')).toEqual([expect.stringContaining("Property 'dropParcel' is missing")]);
  });

  test.each(FINE)('may answer with $what', ({ what }) => {
    expect(against.get(`parcels/${what}.ts`)).toEqual([]);
  });

  test.each(MISTAKES)('do not compile with $mistake', ({ mistake, says }) => {
    expect(against.get(`parcels/${mistake}.ts`)).toEqual([expect.stringMatching(says)]);
  });
});

describe('the client', () => {
  test.each(CALLS.map((row, index) => ({ ...row, index })))('$call', ({ index, says }) => {
    expect(against.get(`parcels/call-${index}.ts`)).toEqual(says ? [expect.stringMatching(says)] : []);
  });
});
