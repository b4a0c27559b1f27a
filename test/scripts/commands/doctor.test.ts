import { expect, test } from 'vitest';
import { projectOf } from '../../fixtures/openapi/project.ts';
import { licet } from '../licet.ts';

const ODD = `openapi: 3.0.3
info: { title: Odd, version: '1' }
paths:
  /things/{thing-id}:
    get:
      responses: { '200': { description: Fine } }
components:
  schemas:
    Thing:
      type: object
      required: [name, name]
      properties: { name: { type: string, format: licence-key } }
`;

test('tells what is unusual, where it stands, and what was done about it', async () => {
  const folder = projectOf({ 'odd.yaml': ODD });
  const { stdout, code } = await licet(['doctor', 'odd.yaml'], folder);
  expect(code).toBe(0);
  expect(stdout).toContain('odd.yaml: OpenAPI 3.0.3, 1 operation, 1 named schema');
  expect(stdout).toMatch(/1 × .* lists the same twice \(repeated-words\)\n\s+→ listed once\n/);
  expect(stdout).toContain('odd.yaml:9  #/components/schemas/Thing\n');
  expect(stdout).toMatch(/odd\.yaml:12 {2}.*licence-key/);
  expect(stdout).toContain('GET /things/{thing-id}');
});

test('tells the same to machines', async () => {
  const folder = projectOf({ 'odd.yaml': ODD });
  const { stdout } = await licet(['doctor', 'odd.yaml', '--json'], folder);
  const [report] = JSON.parse(stdout) as [{ repaired: { name: string; count: number; places: object[] }[] }];
  expect(report.repaired.map(({ name, count }) => [name, count])).toEqual([
    ['undeclared-path-parameters', 1],
    ['repeated-words', 1],
  ]);
  expect(report.repaired[1]?.places).toEqual([
    { pointer: '#/components/schemas/Thing', file: 'odd.yaml', line: 9, column: 5 },
  ]);
});

test('refuses what is no document with a sentence and a hint', async () => {
  const folder = projectOf({ 'odd.yaml': 'a: [' });
  const { stderr, code } = await licet(['doctor', 'odd.yaml'], folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: odd\.yaml[^\n]*\nhint: /);
});
