import { expect, test } from 'vitest';
import type { Case } from '../../../scripts/contract/case.ts';
import { TargetFormats } from '../../../scripts/contract/target-formats.ts';
import { schemaJudge } from '../../../scripts/contract/violations.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';

const broken = (path: string, value: string): Case => ({
  id: path,
  name: 'refuses what is no email',
  operation: 'add',
  kind: 'rule',
  request: { edits: [{ op: 'replace', path, value }] },
  statuses: [400],
  breaks: { keyword: 'format', pointer: '#/format' },
});
const cases = [broken('/path/id', 'no uuid'), broken('/body/email', 'no email')];

test.each([
  { how: 'takes them all', proper: 201, wrong: 201, asserted: false },
  { how: 'refuses a broken one', proper: 201, wrong: 422, asserted: true },
  { how: 'refuses the proper one too', proper: 422, wrong: 422, asserted: false },
  { how: 'says that it is there already', proper: 201, wrong: 409, asserted: false },
])('a server that $how: formats asserted $asserted', async ({ proper, wrong, asserted }) => {
  const asked: string[] = [];
  const statusOf = async ({ id, breaks }: Case) => {
    asked.push(id);
    return breaks ? wrong : proper;
  };
  expect(await new TargetFormats().areAsserted(() => cases, statusOf)).toBe(asserted);
  expect(asked).not.toContain('/path/id');
});

test('a text that was taken may come back, and another may not', () => {
  const document = { openapi: '3.1.0', mail: { properties: { email: { format: 'email' } } } } as unknown as Document;
  const formats = new TargetFormats();
  formats.noteTaken(broken('/body/email', 'no email'));
  const judge = formats.forgiving(schemaJudge({ document }, 'answer'));
  expect(judge.violationsOf('#/mail', { email: 'no email' })).toEqual([]);
  expect(judge.violationsOf('#/mail', { email: 'another' })).toHaveLength(1);
});
