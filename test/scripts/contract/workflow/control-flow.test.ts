import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { judgeOf, planOf, type Target, type Workflow } from '../../../../scripts/contract/index.ts';
import type { Document } from '../../../../scripts/openapi/contract.ts';
import { readContract } from '../../../../scripts/openapi/read-contract.ts';

const tell = { '200': { description: 'So', content: { 'application/json': { schema: {} } } } };
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Jobs', version: '1' },
  paths: {
    '/jobs': { post: { operationId: 'start', responses: tell } },
    '/jobs/{id}': {
      get: {
        operationId: 'look',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'as', in: 'query', schema: { type: 'string' } },
        ],
        responses: { ...tell, '404': { description: 'None' }, '503': { description: 'Later' } },
      },
    },
  },
};
const contract = readContract('jobs', document);

/** A job is done when it was looked at for the third time; there is no job 404, and 503 is never there. */
let heard: string[] = [];
let looks = 0;
let target: Target;
const server = createServer((incoming, outgoing) => {
  heard.push(`${incoming.method} ${incoming.url}`);
  const { pathname } = new URL(incoming.url ?? '', 'http://one');
  if (pathname === '/jobs/404') return void outgoing.writeHead(404).end();
  if (pathname === '/jobs/503') return void outgoing.writeHead(503).end();
  if (incoming.method === 'GET') looks += 1;
  outgoing.writeHead(200, { 'Content-Type': 'application/json' });
  outgoing.end(JSON.stringify({ id: 7, state: looks >= 3 ? 'done' : 'running' }));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const name = 'jobs';
  target = { name, url, keepsState: true, checksCredentials: 'value', ownsRefusals: true, valid: {}, inputs: {} };
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  heard = [];
  looks = 0;
});

async function run(first: Workflow, ...others: Workflow[]) {
  const workflows = [first, ...others];
  const cases = planOf(contract, workflows).operations.flatMap((operation) => operation.cases);
  const testCase = cases.find(({ workflow }) => workflow === first.workflowId);
  if (!testCase) throw new Error('the workflow is no case');
  return judgeOf(contract, workflows).judge(testCase, target);
}

const id = (value: unknown) => ({ name: 'id', in: 'path', value }) as const;
const start = { stepId: 'start', operationId: 'start', outputs: { id: '$response.body#/id' } };
const look = { stepId: 'look', operationId: 'look', parameters: [id('$steps.start.outputs.id')] };
const done = [{ condition: "$response.body#/state == 'done'" }];
const again = { name: 'again', type: 'retry', retryAfter: 0.01, retryLimit: 5 } as const;

test('asks again until it is done', async () => {
  const verdict = await run({
    workflowId: 'w',
    steps: [start, { ...look, successCriteria: done, onFailure: [again] }],
  });
  expect(verdict).toMatchObject({ outcome: 'kept', findings: [] });
  expect(heard).toEqual(['POST /jobs', ...Array(3).fill('GET /jobs/7')]);
});

test('asks again no more often than it says, and then it is broken', async () => {
  const onFailure = [{ ...again, retryLimit: 1 }];
  const verdict = await run({ workflowId: 'w', steps: [start, { ...look, successCriteria: done, onFailure }] });
  expect(verdict.findings.map(({ check }) => check)).toEqual(['workflow-goes-through']);
  expect(heard).toHaveLength(3);
});

test('goes on elsewhere where it fails, and leaves out what lies between', async () => {
  const missing = {
    stepId: 'missing',
    operationId: 'look',
    parameters: [id(404)],
    successCriteria: [{ condition: '$statusCode == 200' }],
  };
  const verdict = await run({
    workflowId: 'w',
    steps: [
      {
        ...missing,
        onFailure: [{ name: 'make', type: 'goto', stepId: 'start', criteria: [{ condition: '$statusCode == 404' }] }],
      },
      { ...look, stepId: 'between', parameters: [id(1)] },
      start,
      look,
    ],
  });
  expect(verdict).toMatchObject({ outcome: 'kept', findings: [] });
  expect(heard).toEqual(['GET /jobs/404', 'POST /jobs', 'GET /jobs/7']);
});

test('an action whose criteria do not hold is none', async () => {
  const verdict = await run({
    workflowId: 'w',
    steps: [
      {
        ...look,
        parameters: [id(404)],
        successCriteria: [{ condition: '$statusCode == 200' }],
        onFailure: [{ ...again, criteria: [{ condition: '$statusCode == 503' }] }],
      },
    ],
  });
  expect(verdict.outcome).toBe('broken');
  expect(heard).toEqual(['GET /jobs/404']);
});

test('ends where it says', async () => {
  const verdict = await run({
    workflowId: 'w',
    steps: [{ ...start, onSuccess: [{ name: 'enough', type: 'end' }] }, look],
  });
  expect(verdict.outcome).toBe('kept');
  expect(heard).toEqual(['POST /jobs']);
});

test('the actions of a workflow are those of its steps, but for one of the same name', async () => {
  const stop = { name: 'stop', type: 'end' } as const;
  const verdict = await run({
    workflowId: 'w',
    successActions: [stop],
    steps: [
      { ...start, onSuccess: [{ name: 'stop', type: 'goto', stepId: 'look' }] },
      look,
      { ...look, stepId: 'last' },
    ],
  });
  expect(verdict.outcome).toBe('kept');
  expect(heard).toEqual(['POST /jobs', 'GET /jobs/7']);
});

test('one that goes round in circles is broken', async () => {
  const { findings } = await run({
    workflowId: 'w',
    steps: [{ ...start, onSuccess: [{ name: 'round', type: 'goto', stepId: 'start' }] }],
  });
  expect(findings[0]?.message).toContain('goes round in circles');
});

test('runs another with inputs of its own, and has its outputs', async () => {
  const other: Workflow = {
    workflowId: 'other',
    inputs: { properties: { as: { default: 'text' } } },
    parameters: [{ name: 'as', in: 'query', value: '$inputs.as' }],
    steps: [{ ...look, parameters: [id('$inputs.id')], outputs: { state: '$response.body#/state' } }],
    outputs: { state: '$steps.look.outputs.state' },
  };
  const verdict = await run(
    {
      workflowId: 'w',
      steps: [
        start,
        {
          stepId: 'sub',
          workflowId: 'other',
          parameters: [{ name: 'id', value: '$steps.start.outputs.id' }],
          successCriteria: [{ condition: "$outputs.state == 'running'" }],
        },
        { ...look, parameters: [id(7), { name: 'as', in: 'query', value: '$steps.sub.outputs.state' }] },
      ],
    },
    other,
  );
  expect(verdict).toMatchObject({ outcome: 'kept', findings: [] });
  expect(heard).toEqual(['POST /jobs', 'GET /jobs/7?as=text', 'GET /jobs/7?as=running']);
});

test('what it depends on is run before it', async () => {
  const first: Workflow = { workflowId: 'first', steps: [start], outputs: { id: '$steps.start.outputs.id' } };
  const verdict = await run(
    { workflowId: 'w', dependsOn: ['first'], steps: [{ ...look, parameters: [id('$workflows.first.outputs.id')] }] },
    first,
  );
  expect(verdict.outcome).toBe('kept');
  expect(heard).toEqual(['POST /jobs', 'GET /jobs/7']);
});

test('an operation is found by its place', async () => {
  const operationPath = '{$sourceDescriptions.jobs.url}#/paths/~1jobs/post';
  expect(await run({ workflowId: 'w', steps: [{ stepId: 'start', operationPath }] })).toMatchObject({
    outcome: 'kept',
  });
  expect(heard).toEqual(['POST /jobs']);
});

test.each<{ of: string; step: Workflow['steps'][0]; reason: string }>([
  {
    of: 'XPath',
    step: { ...start, successCriteria: [{ condition: '//a', context: '$response.body', type: 'xpath' }] },
    reason: 'criteria of the type xpath are not supported: simple, regex, jsonpath are',
  },
  {
    of: 'a parameter elsewhere',
    step: { ...start, parameters: [{ name: 'a', in: 'body' as 'query', value: 1 }] },
    reason: 'step start has a parameter in “body”, where we cannot put one',
  },
  {
    of: 'a wait without end',
    step: { ...start, onFailure: [{ name: 'tomorrow', type: 'retry', retryAfter: 86_400 }] },
    reason: 'tomorrow waits for 86400 s, and we for 60 s at the most',
  },
  { of: 'a workflow of nobody', step: { stepId: 'sub', workflowId: 'nobody' }, reason: 'there is no workflow nobody' },
  { of: 'a channel', step: { stepId: 'hear' }, reason: 'step hear asks neither an operation nor a workflow' },
])('is skipped whole for $of, with the reason', async ({ step, reason }) => {
  expect(await run({ workflowId: 'w', steps: [start, step] })).toMatchObject({ outcome: 'skipped', reason });
  expect(heard).toEqual([]);
});
