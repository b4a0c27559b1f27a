import { expect, test } from 'vitest';
import { inferred } from '../../fixtures/server/inferred.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text });
const content = (schema: object, examples?: object) => ({
  'application/json': { schema, ...(examples ? { examples } : {}) },
});
const answer = (schema: object, examples?: object) => ({ description: 'It', content: content(schema, examples) });
const none = { '404': { description: 'None' } };
const document = (paths: Record<string, unknown>) => ({
  openapi: '3.1.0',
  info: { title: 'As described', version: '1' },
  paths,
});

test('of many branches, the one is found that no other fits', async () => {
  const narrow = Array.from({ length: 8 }, (_, index) => ({
    type: 'object',
    required: [`part${index}`],
    properties: { [`part${index}`]: text },
  }));
  const schema = { oneOf: [...narrow, { type: 'object' }] };
  const ask = await inferred(document({ '/event': { get: { responses: { '200': answer(schema) } } } }));
  expect(await ask('GET', '/event')).toMatchObject({ status: 200, body: {} });
});

const team = { type: 'object', required: ['id', 'slug', 'name'], properties: { id: whole, slug: text, name: text } };
const teams = {
  post: {
    requestBody: {
      required: true,
      content: content({ type: 'object', required: ['name'], properties: { name: text } }),
    },
    responses: { '201': answer(team) },
  },
};

test('what a path asks for by slug is there by the slug that its maker was told, whatever its id', async () => {
  const read = { parameters: [inPath('team_slug')], get: { responses: { '200': answer(team), ...none } } };
  const ask = await inferred(document({ '/teams': teams, '/teams/{team_slug}': read }));
  const { body: made } = await ask('POST', '/teams', { body: { name: 'Crew' } });
  expect(await ask('GET', `/teams/${made.slug}`)).toMatchObject({ status: 200, body: { name: 'Crew' } });
});

test('of a body, an object with an id is no wrapping where more must come with it', async () => {
  const runner = { type: 'object', required: ['id', 'name'], properties: { id: whole, name: text } };
  const image = { type: 'object', properties: { id: text } };
  const sent = { type: 'object', required: ['name', 'image'], properties: { name: text, image } };
  const ask = await inferred(
    document({
      '/runners': {
        post: { requestBody: { required: true, content: content(sent) }, responses: { '201': answer(runner) } },
      },
      '/runners/{runner_id}': {
        parameters: [inPath('runner_id')],
        get: { responses: { '200': answer(runner), ...none } },
      },
    }),
  );
  const { body: made } = await ask('POST', '/runners', { body: { name: 'Fast', image: { id: 'ubuntu' } } });
  expect(made.name).toBe('Fast');
  expect(await ask('GET', `/runners/${made.id}`)).toMatchObject({ status: 200, body: { name: 'Fast' } });
});

test('what a change leaves out stays as it is, and does not become the default', async () => {
  const mode = { type: 'string', enum: ['pull', 'push'] };
  const rule = { type: 'object', required: ['id'], properties: { id: whole, name: text, mode } };
  const sent = { type: 'object', properties: { name: text, mode: { ...mode, default: 'pull' } } };
  const body = { required: true, content: content(sent) };
  const ask = await inferred(
    document({
      '/rules': { post: { requestBody: body, responses: { '201': answer(rule) } } },
      '/rules/{ruleId}': {
        parameters: [inPath('ruleId')],
        patch: { requestBody: body, responses: { '200': answer(rule), ...none } },
      },
    }),
  );
  const { body: made } = await ask('POST', '/rules', { body: { name: 'One', mode: 'push' } });
  expect((await ask('PATCH', `/rules/${made.id}`, { body: { name: 'Two' } })).body).toMatchObject({
    name: 'Two',
    mode: 'push',
  });
  const { body: usual } = await ask('POST', '/rules', { body: { name: 'Three' } });
  expect(usual.mode).toBe('pull');
});

test('a list shows of a thing what is read of it, where its schema is another', async () => {
  const short = { type: 'object', required: ['id', 'colour'], properties: { id: whole, colour: text } };
  const long = {
    type: 'object',
    required: ['id', 'colour', 'weight'],
    properties: { id: whole, colour: { ...text, example: 'blue' }, weight: whole },
  };
  const ask = await inferred(
    document({
      '/cars': { get: { responses: { '200': answer({ type: 'array', items: short }) } } },
      '/cars/{carId}': { parameters: [inPath('carId')], get: { responses: { '200': answer(long), ...none } } },
    }),
  );
  const { body: all } = await ask('GET', '/cars');
  expect(all.length).toBeGreaterThan(0);
  for (const { id, colour } of all) expect((await ask('GET', `/cars/${id}`)).body.colour).toBe(colour);
});

test('a refusal that an example shows has what its schema wants beside', async () => {
  const refused = { type: 'object', required: ['message', 'help'], properties: { message: text, help: text } };
  const state = { type: 'object', properties: { state: text } };
  const requestBody = { content: content(state, { backwards: { value: { state: 'draft' } } }) };
  const responses = {
    '200': answer(state),
    '422': answer(refused, { backwards: { value: { message: 'Not back to draft.' } } }),
  };
  const ask = await inferred(document({ '/publish': { post: { requestBody, responses } } }));
  const { status, body } = await ask('POST', '/publish', { body: { state: 'draft' } });
  expect([status, body.message, typeof body.help]).toEqual([422, 'Not back to draft.', 'string']);
});
