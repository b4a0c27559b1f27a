import { expect, test } from 'vitest';
import { curlOf, type Judgement, readJudgement, written } from '../../../scripts/contract/index.ts';

const SECRET = 'the-good-readers-token';
const testCase = { id: 'a/b', name: 'x', operation: 'a', kind: 'rule', request: {}, statuses: [400] } as const;
const judgement: Judgement = {
  testCase,
  verdict: {
    outcome: 'broken',
    findings: [{ check: 'no-server-error', message: `fell over ${SECRET}` }],
    exchanges: [
      {
        request: {
          method: 'POST',
          url: `http://x/a?key=${SECRET}`,
          headers: {
            authorization: `Bearer ${SECRET}`,
            cookie: 'sid=made-up-by-the-target',
            'x-note': `for ${SECRET}`,
          },
          body: Buffer.from(`{"name":"ä ${SECRET}"}`),
        },
        response: {
          status: 500,
          headers: { 'content-type': 'application/json', 'set-cookie': ['sid=made-up-by-the-target'] },
          body: Buffer.from('{"sessionToken":"made-up-by-the-target","n":1}'),
        },
        milliseconds: 3,
        secrets: [SECRET],
      },
    ],
  },
};

test('a judgement that is written and read again says the same, without its secrets', () => {
  const line = written(judgement);
  expect(line).not.toContain('\n');
  const { verdict, ...rest } = readJudgement(line);
  expect(rest).toEqual({ testCase });
  const [exchange] = verdict.exchanges;
  if (!exchange) throw new Error('there is one');
  const bodies = [exchange.request.body, exchange.response.body].map((body) => Buffer.from(body ?? []).toString());
  for (const text of [line, ...bodies]) expect(text).not.toMatch(/good-readers|made-up-by-the-target/);
  expect(bodies[0]).toContain('"ä ');
  expect(exchange.response).toMatchObject({ status: 500, headers: { 'content-type': 'application/json' } });
  expect(curlOf(exchange)).toBe(curlOf(judgement.verdict.exchanges[0] as typeof exchange));
});

test('bytes that are no text come back as they were', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const exchange = {
    ...judgement.verdict.exchanges[0],
    request: { method: 'PUT', url: 'http://x', headers: {}, body: bytes },
  };
  const verdict = { ...judgement.verdict, exchanges: [exchange as Judgement['verdict']['exchanges'][number]] };
  expect([...(readJudgement(written({ testCase, verdict })).verdict.exchanges[0]?.request.body ?? [])]).toEqual([
    ...bytes,
  ]);
});
