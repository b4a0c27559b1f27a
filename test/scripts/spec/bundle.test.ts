import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleSpec } from '../../../scripts/spec/bundle.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { DOCUMENT, projectOf, THING } from '../../fixtures/openapi/project.ts';

test('makes one document of many files, its references all inner ones', async () => {
  const root = projectOf({ 'openapi.yaml': DOCUMENT, 'schemas/thing.yaml': THING });
  expect(await bundleSpec(root, join(root, 'openapi.yaml'))).toEqual({
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          responses: {
            '200': {
              description: 'Fine',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Thing: { type: 'object', properties: { next: { $ref: '#/components/schemas/Thing' } } } },
    },
  });
});

test('gives the same bytes each time', async () => {
  const root = projectOf({ 'openapi.yaml': DOCUMENT, 'schemas/thing.yaml': THING });
  const texts = [1, 2].map(async () => JSON.stringify(await bundleSpec(root, join(root, 'openapi.yaml'))));
  expect(await texts[0]).toBe(await texts[1]);
});

test.each([
  {
    what: 'a file that is not there',
    files: { 'openapi.yaml': DOCUMENT },
    message: /^openapi\.yaml:12 cannot be bundled: /,
  },
  {
    what: 'a name that is not in the file',
    files: { 'openapi.yaml': DOCUMENT, 'schemas/thing.yaml': 'Other: {}\n' },
    message: /^openapi\.yaml:12 cannot be bundled: /,
  },
  {
    what: 'a name that is not in the file, from a second file',
    files: { 'openapi.yaml': DOCUMENT, 'schemas/thing.yaml': 'Thing:\n  items: { $ref: "#/None" }\n' },
    message: /^schemas\/thing\.yaml:2 cannot be bundled: /,
  },
  { what: 'no document at all', files: {}, message: /^openapi\.yaml cannot be read: / },
  { what: 'no YAML', files: { 'openapi.yaml': 'openapi: {' }, message: /^openapi\.yaml cannot be read: / },
  {
    what: 'another kind of document',
    files: { 'openapi.yaml': 'title: A letter\n' },
    message: /^openapi\.yaml is no OpenAPI document$/,
    hint: 'One begins with',
  },
])('tells the user about $what, in one line', async ({ files, message, hint = 'licet lint openapi.yaml' }) => {
  const root = projectOf(files);
  const error = await bundleSpec(root, join(root, 'openapi.yaml')).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ message: expect.stringMatching(message), hint: expect.stringContaining(hint) });
  expect((error as UserError).message).not.toContain('\n');
});
