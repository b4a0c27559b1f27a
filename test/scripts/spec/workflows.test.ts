import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkflows } from '../../../scripts/spec/workflows.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { projectOf } from '../../fixtures/openapi/project.ts';

test('reads the workflows of every file, in their order', () => {
  const root = projectOf({
    'a.yaml': 'workflows: [{ workflowId: one }, { workflowId: two }]\n',
    'b.yaml': '',
    'c.yaml': 'arazzo: 1.0.1\n',
    'd.yaml': 'workflows: [{ workflowId: three }]\n',
  });
  const files = ['d.yaml', 'a.yaml', 'b.yaml', 'c.yaml'].map((name) => join(root, name));
  expect(readWorkflows(files)).toEqual([{ workflowId: 'three' }, { workflowId: 'one' }, { workflowId: 'two' }]);
});

test('there are none without files', () => {
  expect(readWorkflows([])).toEqual([]);
});

test('tells the user which file is no YAML', () => {
  const root = projectOf({ 'broken.yaml': 'workflows: [' });
  expect(() => readWorkflows([join(root, 'broken.yaml')])).toThrow(
    expect.objectContaining({ constructor: UserError, message: expect.stringContaining('broken.yaml cannot be read') }),
  );
});
