import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintFile } from '../../../scripts/spec/lint.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { DOCUMENT, projectOf, THING } from '../../fixtures/openapi/project.ts';

/** Of redocly's own rules, one that the document breaks. */
const ONE_RULE = 'rules: { operation-description: error, no-unresolved-refs: error, struct: error }\n';

test('finds a problem, with its rule, place and severity', async () => {
  const root = projectOf({
    'redocly.yaml': ONE_RULE,
    'specs/small/openapi.yaml': DOCUMENT,
    'specs/small/schemas/thing.yaml': THING,
  });
  expect(await lintFile(root, join(root, 'specs/small/openapi.yaml'))).toEqual([
    {
      rule: 'operation-description',
      severity: 'error',
      message: 'Operation object should contain `description` field.',
      file: 'specs/small/openapi.yaml',
      line: 5,
      column: 5,
      pointer: '#/paths/~1things/get/description',
    },
  ]);
});

test('names the file that a problem stands in, where it is not the one that was given', async () => {
  const root = projectOf({
    'redocly.yaml': ONE_RULE.replace('operation-description: error', 'operation-description: off'),
    'openapi.yaml': DOCUMENT,
    'schemas/thing.yaml': 'Other: {}\nThing:\n  type: objekt\n',
  });
  expect(await lintFile(root, join(root, 'openapi.yaml'))).toMatchObject([
    { rule: 'struct', file: 'schemas/thing.yaml', line: 3, column: 9 },
  ]);
});

test('finds nothing against a document that keeps the rules', async () => {
  const root = projectOf({
    'redocly.yaml': ONE_RULE,
    'openapi.yaml': DOCUMENT.replace('      operationId', '      description: All of them\n      operationId'),
    'schemas/thing.yaml': THING,
  });
  expect(await lintFile(root, join(root, 'openapi.yaml'))).toEqual([]);
});

test('lays down the usual rules where the project has none, and none of those for our own contracts', async () => {
  const root = projectOf({ 'openapi.yaml': DOCUMENT, 'schemas/thing.yaml': THING });
  const rules = (await lintFile(root, join(root, 'openapi.yaml'))).map(({ rule }) => rule);
  expect(rules).toContain('no-empty-servers');
  expect(rules.filter((rule) => rule.startsWith('rule/'))).toEqual([]);
});

test('lints workflows too', async () => {
  const root = projectOf({
    'flows.arazzo.yaml': 'arazzo: 1.0.1\ninfo: { title: Flows, version: "1" }\nworkflows: []\n',
  });
  expect(await lintFile(root, join(root, 'flows.arazzo.yaml'))).toContainEqual(
    expect.objectContaining({ rule: 'struct', message: expect.stringContaining('sourceDescriptions') }),
  );
});

test('reports text that is no YAML as a problem with its line', async () => {
  const root = projectOf({ 'openapi.yaml': 'openapi: 3.1.0\ninfo: {\n' });
  expect(await lintFile(root, join(root, 'openapi.yaml'))).toMatchObject([
    { severity: 'error', file: 'openapi.yaml', line: 3, column: 1, message: expect.stringContaining('indentation') },
  ]);
});

test.each([
  { what: 'is another kind of document', files: { 'openapi.yaml': 'title: A letter\n' } },
  { what: 'is empty', files: { 'openapi.yaml': '' } },
  { what: 'is not there', files: {} },
])('tells the user that a file $what', async ({ files }) => {
  const root = projectOf(files);
  await expect(lintFile(root, join(root, 'openapi.yaml'))).rejects.toThrow(
    expect.objectContaining({
      constructor: UserError,
      message: expect.stringMatching(/^openapi\.yaml cannot be linted: /),
    }),
  );
});
