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

test('what is referred to is put in its place, a value given beside it kept', () => {
  const root = projectOf({
    'a.yaml': `
sourceDescriptions: [{ name: shop, url: ./shop.yaml, type: openapi }]
workflows:
  - workflowId: one
    inputs: { $ref: '#/components/inputs/who' }
    steps:
      - stepId: list
        operationId: $sourceDescriptions.shop.list
        parameters: [{ reference: $components.parameters.page, value: 7 }]
        onFailure: [{ reference: $components.failureActions.again }]
        outputs: { from: $sourceDescriptions.shop.url }
components:
  inputs: { who: { type: object, required: [name] } }
  parameters: { page: { name: page, in: query, value: 1 } }
  failureActions: { again: { name: again, type: retry, retryLimit: 2 } }
`,
  });
  expect(readWorkflows([join(root, 'a.yaml')])).toEqual([
    {
      workflowId: 'one',
      inputs: { type: 'object', required: ['name'] },
      steps: [
        {
          stepId: 'list',
          operationId: '$sourceDescriptions.shop.list',
          parameters: [{ name: 'page', in: 'query', value: 7 }],
          onFailure: [{ name: 'again', type: 'retry', retryLimit: 2 }],
          outputs: { from: '$sourceDescriptions.shop.url' },
        },
      ],
      sources: { shop: { name: 'shop', url: './shop.yaml', type: 'openapi' } },
    },
  ]);
});
