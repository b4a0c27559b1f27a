import ts from 'typescript';
import { expect, test } from 'vitest';
import { planAsTaken } from '../../../scripts/contract/index.ts';
import { contractOf, emitted, filesOf } from '../../fixtures/emit/emitted.ts';

test('makes the same bytes of the same contract', async () => {
  expect(await emitted('parcels')).toEqual(await emitted('parcels'));
});

test('nothing that a document says becomes code', async () => {
  const contract = await contractOf('parcels');
  const ends = '\n\u2028*/ globalThis.taken = true; /* `${taken}`';
  const [first, ...others] = contract.operations;
  if (!first) throw new Error('the fixture has no operation');
  const hostile = { ...contract, title: ends, operations: [{ ...first, id: ends }, ...others] };
  for (const [name, text] of Object.entries(filesOf(planAsTaken(hostile, [])))) {
    if (name.endsWith('.ts')) expect(identifiersIn(text), name).not.toContain('taken');
  }
});

/** Names in a code, as the compiler reads it. */
function identifiersIn(text: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('it.ts', text, ts.ScriptTarget.Latest));
  return found;
}

test('leaves the document as it was', async () => {
  const contract = await contractOf('oddities');
  const before = structuredClone(contract.document);
  filesOf(planAsTaken(contract, []));
  expect(contract.document).toEqual(before);
});

test('emits the document itself, whole', async () => {
  const { document } = await contractOf('parcels');
  expect(JSON.parse((await emitted('parcels'))['openapi.json'] ?? '')).toEqual(document);
});

test('emits the workflows that it is given', async () => {
  const workflows = [{ workflowId: 'one', steps: [] }];
  const files = filesOf({ ...planAsTaken(await contractOf('parcels'), []), workflows });
  expect(JSON.parse(files['workflows.json'] ?? '')).toEqual(workflows);
});

test('every file of code says of what it was made, and that it is not to be changed', async () => {
  for (const [name, text] of Object.entries(await emitted('parcels'))) {
    if (name.endsWith('.ts')) expect(text, name).toMatch(/^\/\/ Made by `npx licet generate` from specs\/parcels\. /);
    expect(text, name).toMatch(/[^\n]\n$/);
  }
});

test('the test plan counts every case that the contract test has', async () => {
  const files = await emitted('parcels');
  const cases = files['contract.test.ts']?.match(/^ {4}test\(.*check\(/gm) ?? [];
  // Below the cases stand the rules that none of them breaks.
  const lines = files['plan.md']?.split('\n## Rules')[0]?.match(/^- /gm) ?? [];
  expect(cases.length).toBeGreaterThan(20);
  expect(lines).toHaveLength(cases.length);
  expect(files['plan.md']).toContain(`${cases.length} cases`);
});

test('the table of operations tells a server of security, bodies and answers', async () => {
  const text = (await emitted('parcels'))['operations.ts'] ?? '';
  expect(text).toContain("security: [['token'], ['staff'], ['session', 'device'], ['key']]");
  expect(text).toContain("requestBody: { required: false, types: ['application/json'] }");
  expect(text).toContain("requestBody: { required: true, types: ['application/json', 'multipart/form-data'] }");
  expect(text).toContain(
    "{ id: 'dropParcel', method: 'delete', path: '/parcels/{id}', security: [], responses: { '204': [] } }",
  );
});

test('stubs answer with the lowest success, its example and its headers', async () => {
  const text = (await emitted('parcels'))['stubs.ts'] ?? '';
  expect(text).toContain(
    "status: 201,\n    type: 'application/json',\n    body: { id: 'p1', size: 'S' },\n    headers: { Location: '/parcels/p1' },",
  );
  expect(text).toContain('changeParcel: () => ({\n    status: 200,');
  expect(text).toContain('dropParcel: () => ({\n    status: 204,\n  }),');
});
