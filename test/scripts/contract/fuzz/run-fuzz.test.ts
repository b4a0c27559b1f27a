import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { judgeOf, type Target, type Verdict } from '../../../../scripts/contract/index.ts';
import { schemaJudge } from '../../../../scripts/contract/violations.ts';
import type { Contract } from '../../../../scripts/openapi/contract.ts';
import { casesOf, contractOf, jsonBody } from '../../../fixtures/contract/one-operation.ts';

interface Asked {
  readonly body: unknown;
  readonly query: URLSearchParams;
}

/** A server that answers 400 to what its contract forbids and 200 to the rest, unless `trips` says otherwise. */
async function serve(contract: Contract, trips: (asked: Asked) => number | undefined = () => undefined) {
  const schemas = schemaJudge(contract, 'request');
  const pointer = contract.operations[0]?.requestBody?.content['application/json']?.schema?.pointer ?? '';
  const requests: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const sent = await text(incoming);
    requests.push(`${incoming.url} ${JSON.stringify(incoming.headers).replaceAll(/127[\d.:]+/g, '')} ${sent}`);
    const query = new URL(incoming.url ?? '', 'http://one').searchParams;
    const body = sent === '' ? undefined : JSON.parse(sent);
    const limit = query.get('limit') ?? '0';
    const wrong = !/^-?\d+$/.test(limit) || Math.abs(Number(limit)) > 1000;
    const refused = wrong || schemas.violationsOf(pointer, body).length > 0 ? 400 : 200;
    outgoing.writeHead(trips({ body, query }) ?? refused).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const target: Target = {
    name: 'one',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid: {},
    inputs: {},
  };
  return { target, requests };
}

async function fuzz(
  contract: Contract,
  target: Target,
  sends: 'valid' | 'invalid',
  seed = 1,
  runs = 300,
): Promise<Verdict> {
  const testCase = casesOf(contract).find((one) => one.fuzz?.sends === sends);
  if (!testCase) throw new Error(`nothing ${sends} to fuzz`);
  return judgeOf(contract, [], undefined, { seed, runs }).judge(testCase, target);
}

function smallest({ exchanges }: Verdict): { readonly body: unknown; readonly query: string } {
  const request = exchanges.at(-1)?.request;
  const { search } = new URL(request?.url ?? '');
  return { body: request?.body ? JSON.parse(Buffer.from(request.body).toString()) : undefined, query: search };
}

const order = {
  type: 'object',
  required: ['name', 'count'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    count: { type: 'integer' },
    tags: { type: 'array', items: { type: 'string', maxLength: 30 } },
    gift: { type: 'boolean' },
    size: { type: 'number', minimum: 0 },
  },
};
const contract = contractOf({
  requestBody: jsonBody(order),
  parameters: [
    { name: 'limit', in: 'query', schema: { type: 'integer', minimum: -1000, maximum: 1000 } },
    { name: 'q', in: 'query', schema: { type: 'string' } },
  ],
});

interface Order {
  readonly name: string;
  readonly count: number;
  readonly tags?: readonly string[];
}
const orderOf = ({ body }: Asked) => (typeof body === 'object' && body !== null ? (body as Partial<Order>) : {});

test.each<[string, (asked: Asked) => boolean, { body?: unknown; query?: string }]>([
  [
    'a name longer than 20',
    (asked) => [...String(orderOf(asked).name)].length > 20,
    { body: { name: 'a'.repeat(21), count: 0 } },
  ],
  ['a negative count', (asked) => Number(orderOf(asked).count) < 0, { body: { name: '', count: -1 } }],
  ['a count above 1000', (asked) => Number(orderOf(asked).count) > 1000, { body: { name: '', count: 1001 } }],
  ['an empty list', (asked) => orderOf(asked).tags?.length === 0, { body: { name: '', count: 0, tags: [] } }],
  ['two tags', (asked) => (orderOf(asked).tags?.length ?? 0) > 1, { body: { name: '', count: 0, tags: ['', ''] } }],
  ['NUL', (asked) => String(orderOf(asked).name).includes('\u0000'), { body: { name: '\u0000', count: 0 } }],
  ['an emoji', (asked) => /^\P{L}*😀/u.test(String(orderOf(asked).name)), { body: { name: '😀', count: 0 } }],
  ['a fraction', ({ body }) => !Number.isInteger((body as { size?: number }).size ?? 0), {}],
  [
    'a negative limit',
    ({ query }) => Number(query.get('limit')) < 0,
    { body: { name: '', count: 0 }, query: '?limit=-1' },
  ],
  ['a letter in the query', ({ query }) => /[^\x20-\x7E]/.test(query.get('q') ?? ''), {}],
])('a server that falls over for %s is found out, with the smallest request that fells it', async (_, fells, want) => {
  const { target } = await serve(contract, (asked) => (fells(asked) ? 500 : undefined));
  const verdict = await fuzz(contract, target, 'valid');
  expect(verdict.findings.map(({ check }) => check)).toEqual(['no-server-error']);
  expect(verdict.findings[0]?.message).toMatch(/fuzzed with seed 1: request \d+, made smaller \d+ times, path [\d:]+/);
  expect(verdict.exchanges.at(-1)?.response.status).toBe(500);
  expect(smallest(verdict)).toMatchObject(want);
});

test('a server that accepts what one rule forbids is found out, and the rule is named', async () => {
  const { target } = await serve(contract, ({ body }) =>
    Number((body as { size?: number })?.size) < 0 ? 200 : undefined,
  );
  const verdict = await fuzz(contract, target, 'invalid');
  expect(verdict.findings.map(({ check, pointer }) => [check, pointer?.split('/').slice(-3).join('/')])).toEqual([
    ['status-is-expected', 'properties/size/minimum'],
  ]);
  expect(smallest(verdict).body).toMatchObject({ name: '', count: 0 });
});

test('several faults of one operation are several findings', async () => {
  const { target } = await serve(contract, (asked) =>
    Number(orderOf(asked).count) < 0 ? 500 : orderOf(asked).tags?.length === 0 ? 418 : undefined,
  );
  const verdict = await fuzz(contract, target, 'valid');
  expect(verdict.findings.map(({ message }) => /answered (\d+)/.exec(message)?.[1]).sort()).toEqual(['418', '500']);
});

test.each(['valid', 'invalid'] as const)('an honest server has no findings with %s requests', async (sends) => {
  const { target, requests } = await serve(contract);
  const verdict = await fuzz(contract, target, sends);
  expect(verdict).toMatchObject({ outcome: 'kept', findings: [] });
  expect(requests).toHaveLength(300);
  expect(new Set(requests).size).toBeGreaterThan(150);
  const statuses = verdict.exchanges.map(({ response }) => response.status);
  expect(statuses).toEqual([sends === 'valid' ? 200 : 400]);
});

test.each(['valid', 'invalid'] as const)('the same seed sends the same %s requests, byte for byte', async (sends) => {
  const [first, second, other] = [await serve(contract), await serve(contract), await serve(contract)];
  await fuzz(contract, first.target, sends, 7);
  await fuzz(contract, second.target, sends, 7);
  await fuzz(contract, other.target, sends, 8);
  expect(second.requests).toEqual(first.requests);
  expect(other.requests).not.toEqual(first.requests);
});

test('fuzzing is off until it is asked for', async () => {
  const { target, requests } = await serve(contract);
  const verdict = await fuzz(contract, target, 'valid', 1, 0);
  expect(verdict).toMatchObject({ outcome: 'skipped', reason: 'fuzzing is off; --fuzz N turns it on' });
  expect(requests).toEqual([]);
});

test('an operation that is asked with nothing is not fuzzed', () => {
  expect(casesOf(contractOf({})).filter(({ kind }) => kind === 'fuzz')).toEqual([]);
});
