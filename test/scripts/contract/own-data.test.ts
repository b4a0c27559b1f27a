import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { judgeOf, planOf, type Target } from '../../../scripts/contract/index.ts';
import { forOwnData } from '../../../scripts/contract/own-data.ts';
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
    statuses: [200, 403],
  },
  {
    what: 'a path, where the name of an exception says so',
    path: '/pets/{id}',
    parameter: ID,
    refusals: { '460': { description: 'PetNotFoundException' }, '461': { description: 'LimitExceededException' } },
    statuses: [200, 460],
  },
])('what is not there is named by $what: $statuses', ({ path, parameter, refusals, statuses }) => {
  const contract = contractOf(path, [parameter], refusals);
  const [operation] = contract.operations;
  if (!operation) throw new Error('there is one');
  const given = { id: 'x', name: 'x', operation: 'ask', kind: 'positive', request: {}, statuses: [200] } as const;
  expect(forOwnData(given, operation, target).statuses).toEqual(statuses);
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
