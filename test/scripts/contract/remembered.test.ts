import { expect, test } from 'vitest';
import type { Verdict } from '../../../scripts/contract/index.ts';
import { remembered } from '../../../scripts/contract/remembered.ts';

const exchange = {
  request: { method: 'GET', url: 'http://shelf/books', headers: { accept: '*/*' } },
  response: { status: 200, headers: { 'content-type': 'text/plain', etag: '"1"' }, body: Buffer.from('a long story') },
  milliseconds: 3,
};
const kept: Verdict = { outcome: 'kept', findings: [], exchanges: [exchange] };

test('of a case that was kept, what came is let go, and what a report says of it stays', () => {
  const { exchanges } = remembered(kept);
  expect(exchanges).toMatchObject([{ request: { method: 'GET' }, response: { status: 200 }, milliseconds: 3 }]);
  expect(exchanges[0]?.response.body.length).toBe(0);
  expect(exchanges[0]?.response.headers).toEqual({ 'content-type': 'text/plain' });
});

test('of a case in which something was found, all of it stays', () => {
  const broken: Verdict = {
    ...kept,
    outcome: 'broken',
    findings: [{ check: 'no-server-error', message: 'fell over' }],
  };
  expect(remembered(broken)).toEqual(broken);
});
