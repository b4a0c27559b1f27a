import { expect, test } from 'vitest';
import { harbour } from '../../fixtures/server/harbour.ts';
import { type Ask, inferred } from '../../fixtures/server/inferred.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

async function ship(ask: Ask, body: object = { name: 'Fram' }): Promise<string> {
  return (await ask('POST', '/ships', { body })).body.id;
}

test('what is made is read, listed, and found where Location leads', async () => {
  const ask = await inferred(harbour);
  const made = await ask('POST', '/ships', { body: { name: 'Fram', tonnage: 402, secret: 'gold' } });
  expect(made).toMatchObject({ status: 201, body: { name: 'Fram', tonnage: 402, flag: 'NO', status: 'at sea' } });
  expect(made.body).not.toHaveProperty('secret');
  expect((await ask('GET', made.headers.get('location') ?? '')).body).toEqual(made.body);
  expect((await ask('GET', '/ships')).body.items).toContainEqual(made.body);
});

test('a fresh sandbox has things, always the same, in the list as by themselves', async () => {
  const [one, other] = await Promise.all([inferred(harbour), inferred(harbour)]);
  const { items } = (await one('GET', '/ships')).body;
  expect(items.length).toBeGreaterThan(0);
  expect((await other('GET', '/ships')).body.items).toEqual(items);
  expect((await one('GET', `/ships/${items[0].id}`)).body).toEqual(items[0]);
  expect((await one('GET', '/ports/north')).body.port).toBe('north');
});

test('a PUT leaves nothing of what was set before, and all that the sandbox chose', async () => {
  const ask = await inferred(harbour);
  const { body: before } = await ask('POST', '/ships', { body: { name: 'Fram', tonnage: 402 } });
  const { body: after } = await ask('PUT', `/ships/${before.id}`, { body: { name: 'Gjøa' } });
  expect(after).toMatchObject({ id: before.id, name: 'Gjøa', createdAt: before.createdAt, status: before.status });
  expect(after).not.toHaveProperty('tonnage');
});

test.each([
  { how: 'a merge patch', type: 'application/merge-patch+json', body: { flag: 'SE', tonnage: null } },
  {
    how: 'a JSON Patch',
    type: 'application/json-patch+json',
    body: [
      { op: 'test', path: '/name', value: 'Fram' },
      { op: 'replace', path: '/flag', value: 'SE' },
      { op: 'remove', path: '/tonnage' },
    ],
  },
])('$how changes what it names, and nothing else', async ({ type, body }) => {
  const ask = await inferred(harbour);
  const id = await ship(ask, { name: 'Fram', tonnage: 402, motto: 'Forward' });
  expect((await ask('PATCH', `/ships/${id}`, { type, body })).status).toBe(200);
  const { body: after } = await ask('GET', `/ships/${id}`);
  expect(after).toMatchObject({ name: 'Fram', flag: 'SE', motto: 'Forward' });
  expect(after).not.toHaveProperty('tonnage');
});

test('a JSON Patch of which one step cannot be done does nothing', async () => {
  const ask = await inferred(harbour);
  const id = await ship(ask);
  const body = [
    { op: 'replace', path: '/name', value: 'Gjøa' },
    { op: 'test', path: '/flag', value: 'XX' },
  ];
  expect((await ask('PATCH', `/ships/${id}`, { type: 'application/json-patch+json', body })).status).toBe(409);
  expect((await ask('GET', `/ships/${id}`)).body.name).toBe('Fram');
});

test('what is taken away is gone, with all that lies below it', async () => {
  const ask = await inferred(harbour);
  const id = await ship(ask);
  const sailor = (await ask('POST', `/ships/${id}/crew`, { body: { name: 'Otto' } })).body;
  expect(sailor).toMatchObject({ name: 'Otto', shipId: id });
  expect(sailor.id).toBeGreaterThanOrEqual(100);
  expect((await ask('GET', `/ships/${id}/crew/${sailor.id}`)).body).toEqual(sailor);
  expect((await ask('DELETE', `/ships/${id}`)).status).toBe(204);
  for (const path of [`/ships/${id}`, `/ships/${id}/crew`, `/ships/${id}/crew/${sailor.id}`])
    expect([path, (await ask('GET', path)).status]).toEqual([path, 404]);
});

test('what lies below one thing is not found below another', async () => {
  const ask = await inferred(harbour);
  const [one, other] = [await ship(ask), await ship(ask, { name: 'Gjøa' })];
  const { body: sailor } = await ask('POST', `/ships/${one}/crew`, { body: { name: 'Otto' } });
  expect((await ask('GET', `/ships/${other}/crew/${sailor.id}`)).status).toBe(404);
  expect((await ask('GET', `/ships/${other}/crew`)).body).toEqual([]);
  expect((await ask('POST', `/ships/${NOBODY}/crew`, { body: { name: 'Otto' } })).status).toBe(404);
});

test('what there can be once only is refused the second time', async () => {
  const ask = await inferred(harbour);
  await ship(ask);
  expect((await ask('POST', '/ships', { body: { name: 'Fram', tonnage: 1 } })).status).toBe(409);
  expect((await ask('POST', '/ships', { body: { name: 'Gjøa' } })).status).toBe(201);
});

test('a version is told, and asked for', async () => {
  const ask = await inferred(harbour);
  const id = await ship(ask);
  const etag = (await ask('GET', `/ships/${id}`)).headers.get('etag') ?? '';
  expect((await ask('GET', `/ships/${id}`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  expect((await ask('PUT', `/ships/${id}`, { body: { name: 'Gjøa' }, headers: { 'If-Match': etag } })).status).toBe(
    200,
  );
  expect((await ask('PUT', `/ships/${id}`, { body: { name: 'Maud' }, headers: { 'If-Match': etag } })).status).toBe(
    412,
  );
  expect((await ask('GET', `/ships/${id}`)).body.name).toBe('Gjøa');
});

test('an action makes a thing what it is called like, once', async () => {
  const ask = await inferred(harbour);
  const id = await ship(ask);
  expect((await ask('POST', `/ships/${id}/dock`)).body.status).toBe('docked');
  expect((await ask('GET', `/ships/${id}`)).body.status).toBe('docked');
  expect((await ask('POST', `/ships/${id}/dock`)).status).toBe(409);
});

test('the one thing at a path is as it was set last, for each that it lies below', async () => {
  const ask = await inferred(harbour);
  const [one, other] = [await ship(ask), await ship(ask, { name: 'Gjøa' })];
  const { body: first } = await ask('GET', `/ships/${one}/papers`);
  expect(first.number).toMatch(/^[A-Z]{3}$/);
  await ask('PUT', `/ships/${one}/papers`, { body: { number: 'ABC' } });
  expect((await ask('GET', `/ships/${one}/papers`)).body).toEqual({ number: 'ABC' });
  expect((await ask('GET', `/ships/${other}/papers`)).body.number).not.toBe('ABC');
});

test('who sends back what was read is not refused for what only answers have', async () => {
  const ask = await inferred(harbour);
  const id = await ship(ask);
  const { status, body } = await ask('PUT', `/ships/${id}`, { body: { id: NOBODY, name: 'Gjøa' } });
  expect([status, body.id]).toEqual([200, id]);
});

test('what cannot be told is the example, and says that it is a stub; what somebody wrote answers instead', async () => {
  const ask = await inferred(harbour);
  const shown = await ask('POST', '/forecast', { body: { day: '2030-01-31' } });
  expect(shown.body).toEqual({ wind: 'west' });
  expect(shown.headers.get('x-licet-stub')).toBe('forecast');
  const written = await inferred(harbour, {
    handlers: () => ({ forecast: () => ({ status: 200, body: { wind: 'none' } }) }),
  });
  const came = await written('POST', '/forecast', { body: { day: '2030-01-31' } });
  expect([came.body, came.headers.get('x-licet-stub')]).toEqual([{ wind: 'none' }, null]);
});

test('what only bytes can be read of is taken, whatever it stands for; where a text is wanted, it is looked at', async () => {
  const takes = (schema: object) => ({
    post: {
      security: [],
      requestBody: { required: true, content: { 'application/jwt': { schema } } },
      responses: { 204: { description: 'Taken' }, 400: { description: 'Not taken' } },
    },
  });
  const claims = { type: 'object', required: ['sub'], properties: { sub: { type: 'string' } } };
  const ask = await inferred({
    ...harbour,
    paths: { '/claims': takes(claims), '/texts': takes({ type: 'string', maxLength: 2 }) },
  });
  const sent = (body: string) => ({ body, type: 'application/jwt' });
  expect((await ask('POST', '/claims', sent('a.b.c'))).status).toBe(204);
  expect((await ask('POST', '/texts', sent(''))).status).toBe(204);
  expect((await ask('POST', '/texts', sent('a.b.c'))).status).toBe(400);
});

test('ids by a pattern do not run out', async () => {
  const buoy = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', pattern: '^buoy-[a-f0-9]{17}$' } },
  };
  const shows = { content: { 'application/json': { schema: buoy } } };
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Buoys', version: '1' },
    paths: {
      '/buoys': { post: { responses: { 201: { description: 'Laid', ...shows } } } },
      '/buoys/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { responses: { 200: { description: 'It', ...shows } } },
      },
    },
  });
  const ids = new Set<string>();
  for (let count = 0; count < 60; count += 1) ids.add((await ask('POST', '/buoys')).body.id);
  expect(ids.size).toBe(60);
});

test('a number that somebody chose, the last there is, leaves numbers for what is made after it', async () => {
  const item = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };
  const content = { 'application/json': { schema: item } };
  const ask = await inferred({
    ...harbour,
    paths: {
      '/crates': {
        post: { security: [], requestBody: { content }, responses: { 201: { description: 'Made', content } } },
      },
      '/crates/{id}': {
        get: {
          security: [],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', maximum: 5 } }],
          responses: { 200: { description: 'It', content }, 404: { description: 'None' } },
        },
      },
    },
  });
  expect((await ask('POST', '/crates', { body: { id: 5 } })).body).toMatchObject({ id: 5 });
  const next = await ask('POST', '/crates', { body: { name: 'tea' } });
  expect([next.status, next.body.id < 5]).toEqual([201, true]);
  expect((await ask('GET', `/crates/${next.body.id}`)).body).toMatchObject({ name: 'tea' });
  // More than its path leads to.
  for (let more = 0; more < 5; more += 1) expect((await ask('POST', '/crates', { body: {} })).status).toBe(201);
});

test('a path that takes other names too shows a thing by a name of its own', async () => {
  const sid = { type: 'string', pattern: '^SH[0-9a-f]{8}$' };
  const content = { 'application/json': { schema: { type: 'object', required: ['sid'], properties: { sid } } } };
  const ask = await inferred({
    ...harbour,
    paths: {
      '/sheds/{sid}': {
        get: {
          security: [],
          parameters: [{ name: 'sid', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'It', content } },
        },
      },
    },
  });
  expect((await ask('GET', '/sheds/SH00112233')).body).toEqual({ sid: 'SH00112233' });
  const { status, body } = await ask('GET', '/sheds/tea');
  expect([status, body.sid]).toEqual([200, expect.stringMatching(sid.pattern)]);
});

const anObject = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
const shownAs = (schema: object, rest: object = {}) => ({
  '200': { description: 'Yes', content: { 'application/json': { schema } }, ...rest },
});
const named = (schema: object, rest: object = {}) => ({ name: 'app', in: 'path', required: true, schema, ...rest });

test('an example that is no id of the form that is wanted names nothing', async () => {
  const id = { type: 'string', format: 'uuid' };
  const app = { ...anObject, properties: { id } };
  const parameters = [named(id, { examples: { a: { value: '{app}' } } })];
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Apps', version: '1' },
    paths: {
      '/apps': { get: { responses: shownAs({ type: 'array', items: app }) } },
      '/apps/{app}': { get: { parameters, responses: shownAs(app) } },
    },
  });
  const { status, body } = await ask('GET', '/apps');
  expect(status).toBe(200);
  expect(body[0].id).toMatch(/^[0-9a-f-]{36}$/);
});

test('an action that changes nothing leaves the version as it was', async () => {
  const parameters = [named({ type: 'string' })];
  const tagged = shownAs(anObject, { headers: { ETag: { schema: { type: 'string' } } } });
  const body = { content: { 'application/json': { schema: anObject } } };
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Apps', version: '1' },
    paths: {
      '/apps/{app}': {
        get: { parameters, responses: tagged },
        put: { parameters, requestBody: body, responses: tagged },
      },
      '/apps/{app}/poke': { post: { parameters, responses: tagged } },
    },
  });
  await ask('PUT', '/apps/mine', { body: { name: 'Mine' } });
  const { status, headers } = await ask('GET', '/apps/mine');
  expect(status).toBe(200);
  const poked = await ask('POST', '/apps/mine/poke');
  expect([poked.status, poked.headers.get('etag')]).toEqual([200, headers.get('etag')]);
});

test('what an action is sent is kept, also in place of what was there', async () => {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } });
  const buoy = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, name: { type: 'string' } } };
  const named = {
    requestBody: { required: true, ...json({ type: 'object', properties: { name: { type: 'string' } } }) },
  };
  const shown = { description: 'The buoy', ...json(buoy) };
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  const ask = await inferred({
    openapi: '3.1.0',
    info: { title: 'Buoys', version: '1' },
    paths: {
      '/buoys': { post: { ...named, responses: { '201': shown } } },
      '/buoys/{id}': { parameters, get: { responses: { '200': shown, '404': { description: 'None' } } } },
      '/buoys/{id}/rename': {
        parameters,
        post: { ...named, responses: { '200': shown, '404': { description: 'None' } } },
      },
    },
  });
  const { id } = (await ask('POST', '/buoys', { body: { name: 'Old Moll' } })).body;
  expect((await ask('POST', `/buoys/${id}/rename`, { body: { name: 'Bell' } })).body).toEqual({ id, name: 'Bell' });
  expect((await ask('GET', `/buoys/${id}`)).body).toEqual({ id, name: 'Bell' });
});

test('where a list is never empty, what it shows below something made is there: read, changed, taken away, kept beside others', async () => {
  const text = { type: 'string' };
  const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required });
  const json = (schema: object) => ({ description: 'So', content: { 'application/json': { schema } } });
  const sends = { security: [], requestBody: json(object({ name: text })) };
  const mark = object({ id: text, name: text }, 'id', 'name');
  const marks = object({ marks: { type: 'array', items: mark, minItems: 1 } }, 'marks');
  const [ok, none] = [
    { 200: json(mark), 404: { description: 'No' } },
    { 204: { description: 'Gone' }, 404: json({}) },
  ];
  const named = (name: string) => ({ name, in: 'path', required: true, schema: text });
  const held = { description: 'Refused as long as it still has marks', responses: { ...none, 409: json({}) } };
  const ask = await inferred({
    ...harbour,
    paths: {
      '/docks': { post: { ...sends, responses: { 201: json(mark) } } },
      '/docks/{id}': { parameters: [named('id')], delete: { security: [], ...held } },
      '/docks/{id}/marks': {
        parameters: [named('id')],
        get: { security: [], responses: { 200: json(marks), 404: { description: 'No' } } },
        post: { ...sends, responses: { 201: json(mark) } },
      },
      '/docks/{id}/marks/{mark}': {
        parameters: [named('id'), named('mark')],
        get: { security: [], responses: ok },
        patch: { ...sends, responses: ok },
        delete: { security: [], responses: none },
      },
    },
  });
  const dock = `/docks/${(await ask('POST', '/docks', { body: { name: 'North' } })).body.id}`;
  const ids = async () => (await ask('GET', `${dock}/marks`)).body.marks.map(({ id }: { id: string }) => id);
  const [first, ...others] = await ids();
  expect((await ask('GET', `${dock}/marks/${first}`)).body).toMatchObject({ id: first });
  expect((await ask('PATCH', `${dock}/marks/${first}`, { body: { name: 'Red' } })).status).toBe(200);
  const { id: made } = (await ask('POST', `${dock}/marks`, { body: { name: 'Green' } })).body;
  expect(await ids()).toEqual([first, ...others, made]);
  expect((await ask('DELETE', dock)).status).toBe(409);
  expect((await ask('DELETE', `${dock}/marks/${first}`)).status).toBe(204);
  expect((await ask('GET', `${dock}/marks/${first}`)).status).toBe(404);
  expect((await ask('DELETE', `${dock}/marks/${made}`)).status).toBe(204);
  expect(await ids()).toEqual(others);
  for (const one of others) await ask('DELETE', `${dock}/marks/${one}`);
  expect(await ids()).toHaveLength(1);
  // What came with it goes with it.
  expect((await ask('DELETE', dock)).status).toBe(204);
});
