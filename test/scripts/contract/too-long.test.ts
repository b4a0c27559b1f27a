import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { judgeOf, planOf } from '../../../scripts/contract/index.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';

async function outcome(maxLength: number, status: number, place = 'query') {
  const server = createServer((request, response) => {
    const { q } = request.headers;
    const text = typeof q === 'string' ? q : (new URL(request.url ?? '', 'http://x').searchParams.get('q') ?? '');
    response.writeHead(text.length > maxLength ? status : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const schema = { type: 'string', maxLength };
  const contract = contractOf({ parameters: [{ name: 'q', in: place, required: true, schema, example: 'a' }] });
  const target = {
    name: 'live',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keepsState: false,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid: {},
    inputs: {},
  } as const;
  const cases = planOf(contract, []).operations.flatMap((one) => one.cases);
  const tooLong = cases.find(({ id }) => id.endsWith('/maxLength:0'));
  if (!tooLong) throw new Error('there is one');
  return (await judgeOf(contract, []).judge(tooLong, target)).outcome;
}

test.each([
  { what: 'a URL that no server has to take', maxLength: 9_000, status: 414, place: 'query', want: 'skipped' },
  { what: 'a URL that each should take', maxLength: 900, status: 414, place: 'query', want: 'broken' },
  { what: 'a header that few servers take', maxLength: 9_000, status: 431, place: 'header', want: 'skipped' },
  { what: 'a header as others have', maxLength: 900, status: 431, place: 'header', want: 'broken' },
  { what: 'the operation’s own refusal', maxLength: 9_000, status: 400, place: 'query', want: 'kept' },
  { what: 'no refusal', maxLength: 9_000, status: 200, place: 'query', want: 'broken' },
])('$what, answered $status, is $want', async ({ maxLength, status, place, want }) => {
  expect(await outcome(maxLength, status, place)).toBe(want);
});
