import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { judgeOf, planOf, type Target } from '../../../scripts/contract/index.ts';
import { forOwnData } from '../../../scripts/contract/own-data.ts';
import type { Contract } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

const target: Target = {
  name: 'live',
  url: 'http://127.0.0.1:1',
  keepsState: true,
  hasOwnData: true,
  checksCredentials: 'value',
  ownsRefusals: true,
  valid: {},
  inputs: {},
};

function contractOf(path: string, parameters: readonly object[], refusals: object = {}) {
  const responses = { '200': { description: 'Here', content: { 'text/plain': {} } }, ...refusals };
  return readContract('pets', {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { [path]: { get: { operationId: 'ask', parameters: [...parameters, SIZE], responses } } },
  });
}

const SIZE = { name: 'size', in: 'query', schema: { type: 'integer', maximum: 10 } };
const LIMIT = { name: 'limit', in: 'query', schema: { type: 'integer' }, example: 10 };
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'rex' };

test.each([
  { what: 'a path', path: '/pets/{id}', parameter: ID, statuses: [200, 404] },
  { what: 'a query', path: '/pets', parameter: LIMIT, statuses: [200] },
  {
    what: 'a path, where a status of its own says so',
    path: '/pets/{id}',
    parameter: ID,
    refusals: { '460': { description: 'The pet was not found' }, '461': { description: 'Too many pets' } },
    statuses: [200, 460],
  },
  {
    what: 'a path, where 403 is all that hides',
    path: '/pets/{id}',
    parameter: ID,
    refusals: { '401': { description: 'Who?' }, '403': { description: 'No' } },
    statuses: [200],
    unsure: [403],
  },
  {
    what: 'a path, where a status of its own may say so',
    path: '/pets/{id}',
    parameter: ID,
    refusals: { '460': { description: 'Unknown pet' }, '461': { description: 'Too many pets' } },
    statuses: [200],
    unsure: [460],
  },
  {
    what: 'a path, where the name of an exception says so',
    path: '/pets/{id}',
    parameter: ID,
    refusals: { '460': { description: 'PetNotFoundException' }, '461': { description: 'LimitExceededException' } },
    statuses: [200, 460],
  },
])('what is not there is named by $what: $statuses', ({ path, parameter, refusals, statuses, unsure }) => {
  const contract = contractOf(path, [parameter], refusals);
  const [operation] = contract.operations;
  if (!operation) throw new Error('there is one');
  const cases = planOf(contract, []).operations.flatMap((planned) => planned.cases);
  const fairOf = (id: RegExp) => {
    const given = cases.find((testCase) => id.test(testCase.id));
    if (!given) throw new Error(`there is no ${id}`);
    return forOwnData(given, operation, target);
  };
  for (const valid of [fairOf(/\/example\//), fairOf(/\/positive\//)]) {
    // Of who asks nothing is said where data are.
    expect(valid.statuses.filter((status) => status !== 401)).toEqual(statuses);
    expect(valid.unsure).toEqual(unsure);
  }
  const broken = fairOf(/\/rule\//);
  expect(broken.unsure).toBeUndefined();
  expect(broken.statuses).toEqual(expect.arrayContaining(unsure ?? []));
});

type Answer = (request: { readonly method: string; readonly url: URL; readonly body: string }) => number;

/** What becomes of a contract's cases on a server that is there for what is below a path, by their kind: of HTTP and credentials by name. */
async function outcomesOf(contract: Contract, answer: Answer, hasOwnData: boolean) {
  const methods = contract.operations.map(({ method }) => method.toUpperCase());
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url: target = '' } = request;
      const url = new URL(target, 'http://x');
      if (!/^\/(?:confirm|pets(?:\/[^/]*)?)$/.test(url.pathname)) return response.writeHead(404).end();
      if (!methods.includes(method === 'HEAD' ? 'GET' : method))
        return response.writeHead(405, { allow: methods.join(', ') }).end();
      const status = answer({ method, url, body });
      return status === 200
        ? response.writeHead(200, { 'content-type': 'text/plain' }).end(method === 'HEAD' ? undefined : 'Here')
        : response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { judge } = judgeOf(contract, []);
  const outcomes: Record<string, Set<string>> = {};
  try {
    for (const testCase of planOf(contract, []).operations.flatMap(({ cases }) => cases)) {
      const { outcome } = await judge(testCase, { ...target, hasOwnData, url });
      const name = /\/((?:security|protocol)\/[^/]*|[^/]*)/.exec(testCase.id)?.[1] ?? '';
      outcomes[name] = (outcomes[name] ?? new Set()).add(outcome);
    }
  } finally {
    server.close();
  }
  return Object.fromEntries(Object.entries(outcomes).map(([name, all]) => [name, [...all].join()]));
}

const NAME = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 60 }, age: { type: 'integer' } },
};
const body = (example: object) => ({ required: true, content: { 'application/json': { schema: NAME, ...example } } });

/** A contract of changes to what a path names, and of reading it. */
function contractOfPets(id: object, refusals: object) {
  const responses = { '200': { description: 'Here', content: { 'text/plain': {} } }, ...refusals };
  const get = { operationId: 'see', parameters: [SIZE], responses };
  const put = { operationId: 'set', requestBody: body({ example: { name: 'Rex' } }), responses };
  return readContract('pets', {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/pets/{id}': { parameters: [id], get, put } },
  });
}

const { example: _, ...MADE_UP_ID } = ID;
/** What becomes of cases where it is said of every name that nobody has it, before anything is looked at. */
const HIDDEN = {
  positive: 'skipped',
  'security/open': 'skipped',
  'protocol/head': 'skipped',
  'protocol/accept': 'skipped',
  'protocol/no-media-type': 'kept',
  unusual: 'kept',
  rule: 'kept',
  'protocol/method': 'kept',
  'protocol/path': 'kept',
  'protocol/malformed': 'kept',
  'protocol/empty': 'kept',
  'protocol/trailing': 'kept',
  'protocol/media-type': 'kept',
  'protocol/text-plain': 'kept',
  state: 'skipped',
  status: 'skipped',
  fuzz: 'skipped',
};

test('who hides with 403 whatever a documented name names keeps no valid request, and is not blamed', async () => {
  const refusals = { '400': { description: 'Bad' }, '401': { description: 'Who?' }, '403': { description: 'No' } };
  const outcomes = await outcomesOf(contractOfPets(ID, refusals), () => 403, true);
  expect(outcomes).toEqual({ ...HIDDEN, example: 'skipped' });
});

test.each([400, 403])('who says %i of whatever a made-up name names is not blamed', async (status) => {
  const refusals = { '400': { description: 'Bad' }, '403': { description: 'No' } };
  const outcomes = await outcomesOf(contractOfPets(MADE_UP_ID, refusals), () => status, false);
  expect(outcomes).toEqual(HIDDEN);
});

test('who takes a made-up name, and refuses it with what is legal beside it, is found', async () => {
  const contract = contractOfPets(MADE_UP_ID, { '400': { description: 'Bad' } });
  const size = ({ url }: Parameters<Answer>[0]) => Number(url.searchParams.get('size') ?? 0);
  const outcomes = await outcomesOf(contract, (request) => (size(request) === 10 ? 400 : 200), false);
  expect(outcomes).toMatchObject({ positive: expect.stringContaining('broken'), 'security/open': 'kept' });
});

/** A contract of a body that names who sent it, or nobody. */
function contractOfConfirmations() {
  const responses = { '204': { description: 'Confirmed' }, '400': { description: 'Malformed, or nobody' } };
  return readContract('pets', {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/confirm': { post: { operationId: 'confirm', requestBody: body({}), responses } } },
  });
}

test.each([
  { who: 'knows none of the names that a made-up body has', answer: () => 400, want: 'skipped' },
  {
    who: 'takes a made-up body, and not the longest name',
    answer: ({ body: text }: { readonly body: string }) => (/"name":"[^"]{1,59}"/.test(text) ? 204 : 400),
    want: 'kept,broken',
  },
  {
    who: 'takes a made-up body, and needs what is optional',
    answer: ({ body: text }: { readonly body: string }) => (text.includes('"age"') ? 204 : 400),
    want: 'broken,kept',
  },
])('of who $who valid requests are $want', async ({ answer, want }) => {
  const outcomes = await outcomesOf(contractOfConfirmations(), answer, true);
  expect(outcomes).toMatchObject({ positive: want, 'protocol/malformed': 'kept' });
});

test('a server that answers 404 to a list is found', async () => {
  const outcomes = await outcomesOf(contractOf('/pets', [LIMIT]), () => 404, true);
  expect(outcomes['positive']).toBe('broken');
});
