import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { judgeOf, planOf } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';

const json = { 'application/json': { schema: { type: 'object' } } };

async function findingsOn(method: string, responses: object, status: number): Promise<string[]> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const contract = readContract('oddly', {
    openapi: '3.1.0',
    info: { title: 'Oddly', version: '1' },
    paths: { '/things': { [method]: { operationId: 'ask', responses } } },
  });
  const target = {
    name: 'live',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keepsState: false,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid: {},
    inputs: {},
  } as const;
  try {
    const [first] = planOf(contract, []).operations.flatMap(({ cases }) => cases);
    const verdict = first && (await judgeOf(contract, []).judge(first, target));
    return verdict?.findings.map(({ check }) => check) ?? [];
  } finally {
    server.close();
  }
}

test.each([
  { what: 'a body that 204 cannot have', method: 'post', declared: { 204: { content: json } }, status: 204, found: [] },
  {
    what: 'a body that HEAD cannot have',
    method: 'head',
    declared: { 200: { content: json } },
    status: 200,
    found: [],
  },
  {
    what: 'a body that does not come',
    method: 'get',
    declared: { 200: { content: json } },
    status: 200,
    found: ['media-type-is-declared'],
  },
  { what: 'nothing but a refusal', method: 'get', declared: { 401: {} }, status: 401, found: [] },
  { what: 'nothing but a fall', method: 'get', declared: { 503: {} }, status: 503, found: [] },
  { what: 'nothing but another', method: 'get', declared: { 401: {} }, status: 503, found: ['no-server-error'] },
  {
    what: 'a success, besides',
    method: 'get',
    declared: { 200: {}, 401: {} },
    status: 401,
    found: ['status-is-expected'],
  },
])(
  'where $what is declared, $method answered by $status breaks $found',
  async ({ method, declared, status, found }) => {
    const described = Object.entries(declared).map(([code, response]) => [code, { description: 'any', ...response }]);
    expect(await findingsOn(method, Object.fromEntries(described), status)).toEqual(found);
  },
);
