import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { stateCases } from '../../../../scripts/contract/derive/state.ts';
import { judgeOf, type Target } from '../../../../scripts/contract/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

/** What its maker names, and what is one of a list. */
interface Thing {
  readonly id: string;
}

const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, size: { type: 'integer' } } };
const content = { 'application/json': { schema: thing } };
const item = (schema: object) => ({ name: 'id', in: 'path', required: true, schema });
const answers = { '200': { description: 'It', content } };

const contract = readContract('called', {
  openapi: '3.1.0',
  info: { title: 'Called', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'addThing',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: thing, example: { id: 'one', size: 1 } } },
        },
        responses: { '201': { description: 'Made', content } },
      },
    },
    '/things/{id}': {
      get: { operationId: 'getThing', parameters: [item({ type: 'string' })], responses: answers },
    },
    '/colors': {
      get: {
        operationId: 'listColors',
        responses: {
          '200': { description: 'All', content: { 'application/json': { schema: { type: 'array', items: thing } } } },
        },
      },
    },
    '/colors/{id}': {
      get: {
        operationId: 'getColor',
        parameters: [item({ type: 'string', enum: ['red', 'blue'] })],
        responses: answers,
      },
    },
  },
});

async function outcomesOn(broken: { readonly oneName?: boolean; readonly anyColor?: boolean }) {
  const things = new Map<string, Thing>();
  const server = createServer(async (request, response) => {
    const [, kind, id] = (request.url ?? '').split('/');
    const say = (status: number, value?: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(value === undefined ? '' : JSON.stringify(value));
    if (request.method === 'POST') {
      const sent = (await json(request)) as Thing;
      const [first] = things.values();
      const made = broken.oneName && first ? { ...sent, id: first.id } : sent;
      things.set(made.id, made);
      return say(201, made);
    }
    if (kind === 'colors' && id === undefined) return say(200, [{ id: 'red' }]);
    if (kind === 'colors') return broken.anyColor || id === 'red' || id === 'blue' ? say(200, { id }) : say(400);
    const found = things.get(id ?? '');
    return found ? say(200, found) : say(404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target: Target = {
    name: 'called',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid: {},
    inputs: {},
  };
  const { judge } = judgeOf(contract, []);
  const outcomes: Record<string, string> = {};
  try {
    for (const testCase of stateCases(contract))
      outcomes[`${testCase.scenario}`] = (await judge(testCase, target)).outcome;
  } finally {
    server.close();
  }
  return outcomes;
}

test('what is called as we ask is asked for by two names, and what is listed by one that is not of the list', async () => {
  expect(await outcomesOn({})).toMatchObject({
    'create-makes-one/things': 'kept',
    'unknown-id-is-not-found/colors': 'kept',
  });
  expect(await outcomesOn({ oneName: true })).toMatchObject({ 'create-makes-one/things': 'broken' });
  expect(await outcomesOn({ anyColor: true })).toMatchObject({ 'unknown-id-is-not-found/colors': 'broken' });
});
