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
  const responses = { '200': { description: 'Here' }, ...refusals };
  return readContract('pets', {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { [path]: { get: { operationId: 'ask', parameters, responses } } },
  });
}

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
  const given = { id: 'x', name: 'x', operation: 'ask', kind: 'positive', request: {}, statuses: [200] } as const;
  const fair = forOwnData(given, operation, target);
  expect(fair.statuses).toEqual(statuses);
  expect(fair.unsure).toEqual(unsure);
  const protocol = forOwnData({ ...given, kind: 'protocol' }, operation, target);
  expect(protocol.unsure).toBeUndefined();
  expect(protocol.statuses).toEqual(statuses);
});

/** What becomes of a contract's cases on a server that answers all with one status. */
async function outcomesOf(contract: Contract, status: number, hasOwnData: boolean) {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { judge } = judgeOf(contract, []);
  const outcomes: Record<string, string> = {};
  try {
    for (const testCase of planOf(contract, []).operations.flatMap(({ cases }) => cases))
      outcomes[testCase.id] = (await judge(testCase, { ...target, hasOwnData, url })).outcome;
  } finally {
    server.close();
  }
  return outcomes;
}

test('who refuses whatever is asked of a documented name keeps nothing, and is not blamed', async () => {
  const refusals = { '401': { description: 'Who?' }, '403': { description: 'No' } };
  const contract = contractOf('/pets/{id}', [ID], refusals);
  const outcomes = await outcomesOf(contract, 403, true);
  expect(outcomes['ask/protocol/path']).toBe('broken');
  expect(Object.entries(outcomes).filter(([id, outcome]) => /\/example\//.test(id) && outcome === 'kept')).toEqual([]);
});

test('who refuses whatever is asked of a made-up name keeps nothing, and is not blamed', async () => {
  const { example: _, ...id } = ID;
  const contract = contractOf('/pets/{id}', [id], { '400': { description: 'Bad' } });
  const outcomes = await outcomesOf(contract, 400, false);
  const legal = Object.entries(outcomes).filter(([one]) => /\/(?:example|positive)\//.test(one));
  expect(legal.length).toBeGreaterThan(0);
  expect(new Set(legal.map(([, outcome]) => outcome))).toEqual(new Set(['skipped']));
});

test('a server that answers 404 to a list is found', async () => {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const contract = contractOf('/pets', [LIMIT]);
  const { judge } = judgeOf(contract, []);
  const broken: string[] = [];
  try {
    for (const testCase of planOf(contract, []).operations.flatMap(({ cases }) => cases))
      if ((await judge(testCase, { ...target, url })).outcome === 'broken') broken.push(testCase.kind);
  } finally {
    server.close();
  }
  expect(broken).toContain('positive');
});
