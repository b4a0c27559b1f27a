import { expect, test } from 'vitest';
import { uploadRulesOf } from '../../../server/body/upload-rules.ts';
import { operationsIn } from '../../../server/inferred/operations.ts';

test.each([
  { schema: { type: 'string', format: 'binary' }, most: 1 },
  { schema: { type: ['string', 'null'], format: 'binary' }, most: 1 },
  { schema: { type: 'array', items: { format: 'binary' }, maxItems: 3 }, most: 3 },
  { schema: { type: ['array', 'null'], items: { format: 'binary' }, maxItems: 3 }, most: 3 },
  { schema: { type: ['array', 'null'], items: { type: 'string' } }, most: undefined },
])('of $schema so many are files: $most', ({ schema, most }) => {
  const content = { 'multipart/form-data': { schema: { properties: { field: schema } } } };
  const document = { paths: { '/x': { post: { requestBody: { content }, responses: {} } } } };
  const [operation] = operationsIn(document);
  expect(operation && uploadRulesOf(document, operation)?.files.get('field')).toBe(most);
});
