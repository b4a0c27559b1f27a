import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Case, judgeOf, type Target, type Workflow } from '../../../../scripts/contract/index.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';
import { shelfDocument } from '../../../fixtures/contract/shelf-document.ts';
import { type ShelfRequest, startShelf } from '../../../fixtures/contract/shelf-server.ts';
import { shelfWorkflows } from '../../../fixtures/contract/shelf-workflows.ts';

const contract = readContract('shelf', shelfDocument);
const heard: ShelfRequest[] = [];
let shelf: Awaited<ReturnType<typeof startShelf>>;
beforeAll(async () => {
  shelf = await startShelf((honest, request) => {
    heard.push(request);
    return honest;
  });
});
afterAll(() => shelf.close());

const [sound] = shelfWorkflows as [Workflow];
const [list, add] = sound.steps as [Workflow['steps'][0], Workflow['steps'][0]];

async function run(workflow: Workflow, target: Partial<Target> = {}) {
  heard.length = 0;
  const testCase: Case = {
    id: 'w',
    name: 'w',
    operation: 'addBook',
    kind: 'workflow',
    request: {},
    statuses: [404],
    workflow: workflow.workflowId,
  };
  return judgeOf(contract, [workflow]).judge(testCase, { ...shelf.target, ...target });
}

test('goes through, passes outputs on, and sends what is undeclared', async () => {
  expect(await run(sound)).toMatchObject({ outcome: 'kept', findings: [] });
  expect(heard.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
    'GET /books?limit=10&undeclared=sent',
    'POST /shelves/9/books',
  ]);
  expect(JSON.parse(heard[1]?.body ?? '')).toMatchObject({ title: 'Emma' });
});

test.each([
  {
    of: 'a criterion',
    step: { ...list, successCriteria: [{ condition: '$statusCode == 201' }] },
    checks: ['workflow-goes-through', 'status-is-expected'],
  },
  {
    of: 'a check of the answer',
    step: { ...list, parameters: list.parameters?.slice(0, 1) ?? [], successCriteria: [] },
    checks: ['status-is-expected'],
  },
  { of: 'an operation that is not there', step: { ...list, operationId: 'burn' }, checks: ['workflow-goes-through'] },
])('stops at the first step that does not do as it says: $of', async ({ step, checks }) => {
  const verdict = await run({ ...sound, steps: [step, add] });
  expect(verdict.outcome).toBe('broken');
  expect(verdict.findings.map(({ check }) => check)).toEqual(checks);
  expect(heard.filter(({ method }) => method === 'POST')).toEqual([]);
});

test.each([
  { of: 'a target that forgets', target: { keepsState: false }, reason: 'it needs a target that remembers' },
  {
    of: 'an input that nobody gives',
    target: { inputs: {} },
    reason: 'no value is known for the workflow’s input token',
  },
])('is skipped for $of', async ({ target, reason }) => {
  expect(await run(sound, target)).toMatchObject({ outcome: 'skipped', reason });
  expect(heard).toEqual([]);
});

test('is skipped where there is none of its name', async () => {
  const testCase: Case = {
    id: '',
    name: '',
    operation: 'addBook',
    kind: 'workflow',
    request: {},
    statuses: [],
    workflow: 'x',
  };
  expect(await judgeOf(contract, []).judge(testCase, shelf.target)).toMatchObject({ reason: 'there is no workflow x' });
});
