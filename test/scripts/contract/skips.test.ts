import { expect, test } from 'vitest';
import type { Case, Target } from '../../../scripts/contract/index.ts';
import { skipReason } from '../../../scripts/contract/skips.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';
import { shelfTarget } from '../../fixtures/contract/shelf-server.ts';

interface Row {
  readonly why: string;
  readonly testCase?: Partial<Case>;
  readonly target?: Partial<Target>;
  readonly operation?: Readonly<Record<string, unknown>>;
}

const components = { securitySchemes: { reader: { type: 'http', scheme: 'bearer' } } };
const { provoke: _, expired: __, ...bare } = shelfTarget('http://x');

function reasonFor({ testCase, target, operation }: Omit<Row, 'why'>, base: Target = shelfTarget('http://x')) {
  const [only] = contractOf({ security: [{ reader: [] }], ...operation }, components).operations;
  if (!only) throw new Error('there is one');
  const any: Case = { id: '', name: '', operation: 'ask', kind: 'example', request: {}, statuses: [200] };
  return skipReason({ ...any, ...testCase }, only, { ...base, ...target });
}

const presence = { checksCredentials: 'presence' } as const;

test.each<Row>([
  { why: 'it needs a target that remembers', testCase: { kind: 'workflow' }, target: { keepsState: false } },
  {
    why: 'the target refuses what is no proper request in a format of its own',
    testCase: { kind: 'protocol' },
    target: { ownsRefusals: false },
  },
  { why: 'the target is brought to this status, not asked for it', testCase: { provoked: true, statuses: [404] } },
  {
    why: 'the target looks whether a credential is there, not whose it is',
    testCase: { request: { credential: { use: 'unknown' } } },
    target: presence,
  },
  {
    why: 'the target answers 401, which the operation does not declare',
    testCase: { request: { credential: { use: 'none' } } },
    target: presence,
  },
  {
    why: 'no expired credential is known',
    testCase: { request: { credential: { use: 'expired' } } },
    target: { expired: {} },
  },
  { why: 'no credential is known for reader', target: { valid: {} } },
  {
    why: 'the document has no example of the body, and none could be made up',
    operation: { requestBody: { required: true, content: { 'text/plain': { schema: { pattern: '^q{9}$' } } } } },
  },
  {
    why: 'the document has no example of the query parameter q, and none could be made up',
    operation: { parameters: [{ name: 'q', in: 'query', required: true, schema: false }] },
  },
])('$why', ({ why, ...row }) => {
  expect(reasonFor(row)).toBe(why);
});

const nested = { type: 'object', properties: { at: { type: 'object' } } };

test.each([
  { schema: { type: 'array', items: nested }, example: [{ at: {} }] },
  { schema: nested, example: { at: {} } },
])('what no style says how to write is not sent: $example', ({ schema, example }) => {
  const parameter = { name: 'where', in: 'query', required: true, example };
  const { responses } = { responses: { 200: { description: '' } } };
  expect(reasonFor({ operation: { responses, parameters: [{ ...parameter, schema }] } })).toBe(
    'no style says how what is nested in the query parameter where is written',
  );
  const content = { 'application/json': { schema, example } };
  const { example: __, ...bare } = parameter;
  expect(reasonFor({ operation: { responses, parameters: [{ ...bare, content }] } })).toBeUndefined();
});

test('a target without a switch is not asked for a status', () => {
  expect(reasonFor({ testCase: { provoked: true, statuses: [503] } }, bare)).toBe(
    'the target has no switch for an answer',
  );
});

test.each<Omit<Row, 'why'>>([
  {},
  { testCase: { kind: 'workflow' } },
  { testCase: { provoked: true, statuses: [503] } },
  { testCase: { request: { credential: { use: 'expired' } } } },
  {
    testCase: { request: { credential: { use: 'none' } } },
    target: presence,
    operation: { responses: { '401': { description: '' } } },
  },
])('what can be put to a target is put to it: %j', (row) => {
  expect(reasonFor(row)).toBeUndefined();
});
