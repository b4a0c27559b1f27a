import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readErrata } from '../../../scripts/spec/erratum.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { projectOf } from '../../fixtures/openapi/project.ts';

const erratum = {
  id: 'E1',
  title: 'Two names for one thing',
  kind: 'semantic',
  claim: { text: 'It is a.', source: 'the table' },
  conflict: { text: 'It is b.', source: 'the example' },
  decision: 'Both are taken.',
  reason: 'Neither is refused.',
};

function errata(text: string) {
  return readErrata(join(projectOf({ 'errata.yaml': text }), 'errata.yaml'));
}

test('reads every entry in its order', () => {
  const second = { ...erratum, id: 'E2', operations: ['listThings'], payload: [{}] };
  expect(errata(stringify({ errata: [erratum, second] }))).toEqual([{ ...erratum, operations: [] }, second]);
});

test.each(['', '# nothing yet\n', 'errata:\n', 'errata: []\n'])('finds none in %j', (text) => {
  expect(errata(text)).toEqual([]);
});

test('finds none where there is no file', () => {
  expect(readErrata(join(projectOf({}), 'errata.yaml'))).toEqual([]);
});

test.each([
  ...(['id', 'title', 'kind', 'decision', 'reason', 'claim', 'conflict'] as const).map((part) => ({
    what: `lacks its ${part}`,
    part,
    entry: { ...erratum, [part]: undefined },
  })),
  { what: 'has a number for a title', part: 'title', entry: { ...erratum, title: 7 } },
  { what: 'has a claim without words', part: 'claim', entry: { ...erratum, claim: { source: 'the table' } } },
  { what: 'has a conflict from nowhere', part: 'conflict', entry: { ...erratum, conflict: { text: 'It is b.' } } },
  { what: 'is empty', part: 'id', entry: null },
])('refuses an entry that $what', ({ part, entry }) => {
  const name = entry?.id === undefined ? '2' : 'E1';
  expect(() => errata(stringify({ errata: [erratum, entry] }))).toThrow(
    expect.objectContaining({
      constructor: UserError,
      message: expect.stringContaining(`entry ${name} has no ${part}.`),
    }),
  );
});

test('tells the user where a file is no YAML', () => {
  expect(() => errata('errata: [')).toThrow(
    expect.objectContaining({
      constructor: UserError,
      message: expect.stringMatching(/errata\.yaml cannot be read: .*line 1/),
    }),
  );
});
