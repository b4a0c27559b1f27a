import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findVendors } from '../../../scripts/spec/workspace.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { DOCUMENT, projectOf } from '../../fixtures/openapi/project.ts';

const TWO_VENDORS = {
  'specs/zebra/openapi.yaml': DOCUMENT,
  'specs/acme/openapi.yaml': DOCUMENT,
  'specs/acme/b.arazzo.yaml': '',
  'specs/acme/a.arazzo.yaml': '',
  'specs/acme/schemas/thing.yaml': '',
  'specs/notes/readme.md': 'no contract',
  'specs/readme.md': 'no folder',
};

test('finds every folder with a document, in alphabetical order', () => {
  expect(findVendors(projectOf(TWO_VENDORS)).map(({ name }) => name)).toEqual(['acme', 'zebra']);
});

test('finds only those that are named, still in alphabetical order', () => {
  const root = projectOf(TWO_VENDORS);
  expect(findVendors(root, ['zebra']).map(({ name }) => name)).toEqual(['zebra']);
  expect(findVendors(root, ['zebra', 'acme']).map(({ name }) => name)).toEqual(['acme', 'zebra']);
});

test('knows where a vendor’s files are', () => {
  const root = projectOf(TWO_VENDORS);
  const folder = join(root, 'specs/acme');
  expect(findVendors(root, ['acme'])).toEqual([
    {
      name: 'acme',
      folder,
      spec: join(folder, 'openapi.yaml'),
      errata: join(folder, 'errata.yaml'),
      exceptions: join(folder, 'exceptions.yaml'),
      workflows: [join(folder, 'a.arazzo.yaml'), join(folder, 'b.arazzo.yaml')],
      generated: join(root, 'generated/acme'),
    },
  ]);
});

test.each([
  {
    what: 'an unknown vendor',
    files: TWO_VENDORS,
    names: ['acme', 'amce'],
    message: 'no vendor “amce”',
    hint: 'acme, zebra',
  },
  { what: 'no specs', files: {}, names: [], message: 'No contracts in', hint: 'npx licet init <name> <document>' },
  {
    what: 'no document',
    files: { 'specs/a/b.yaml': '' },
    names: [],
    message: 'No contracts in',
    hint: 'npx licet init',
  },
])('tells the user about $what, and what to do', ({ files, names, message, hint }) => {
  const root = projectOf(files);
  expect(() => findVendors(root, names)).toThrow(
    expect.objectContaining({
      constructor: UserError,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    }),
  );
});
