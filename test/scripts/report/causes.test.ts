import { expect, test } from 'vitest';
import type { Case, Finding, Verdict } from '../../../scripts/contract/index.ts';
import { Causes } from '../../../scripts/report/causes.ts';

const document = { openapi: '3.1.0', info: { title: 'None', version: '1' }, paths: {} };
const breaks = { keyword: 'minLength', pointer: '#/name/minLength' };
const accepted: Finding = {
  check: 'status-is-expected',
  message: 'answered 201, expected 400',
  pointer: breaks.pointer,
};
const short: Finding = {
  check: 'body-matches-schema',
  message: 'the body’s /name is too short',
  pointer: '#/shown/name',
};
const refused: Finding = { check: 'status-is-expected', message: 'answered 400, expected 201' };

type Asked = Pick<Case, 'id' | 'operation' | 'kind' | 'breaks'>;
const rule: Asked = { id: 'add/rule/name', operation: 'add', kind: 'rule', breaks };
const read: Asked = { id: 'list/example/first', operation: 'list', kind: 'example' };
const positive: Asked = { id: 'add/positive/all', operation: 'add', kind: 'positive' };
const accept: Asked = { id: 'add/protocol/accept', operation: 'add', kind: 'protocol' };

/** How many causes there are of what came, one after the other. */
function causesOf(...came: readonly (readonly [asked: Asked, status: number, findings: readonly Finding[]])[]): number {
  return new Set(causesIn(...came)).size;
}

function causesIn(
  ...came: readonly (readonly [asked: Asked, status: number, findings: readonly Finding[]])[]
): string[] {
  const causes = new Causes(document);
  return came.flatMap(([asked, status, findings]) => {
    const response = { status, headers: {}, body: Buffer.alloc(0) };
    const verdict = { outcome: 'broken', findings, exchanges: [{ response }] } as unknown as Verdict;
    return causes.of(asked, verdict).map(({ cause }) => cause);
  });
}

test('what was taken against a rule, and comes back, is told once', () => {
  expect(causesOf([rule, 201, [short, accepted]], [read, 200, [short]])).toBe(1);
});

test.each([
  { what: 'an answer that breaks its schema before anything was taken', came: [read, 200, [short]] as const },
  { what: 'an answer that breaks its schema where the rule was kept', came: [rule, 400, [short]] as const },
])('$what is told by itself', ({ came }) => {
  const [before, , within] = causesIn(came, [rule, 201, [short, accepted]]);
  expect(within).toBe(before);
});

test('what is refused whatever is asked is the operation’s own', () => {
  expect(
    causesOf([positive, 400, [refused]], [accept, 400, [{ ...refused, message: `${refused.message} or 406` }]]),
  ).toBe(1);
  expect(
    causesOf([accept, 400, [refused]], [{ ...accept, id: 'get/protocol/accept', operation: 'get' }, 400, [refused]]),
  ).toBe(1);
});
