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

const SHOWN = `openapi: 3.0.3
info: { title: Shown, version: '1' }
paths:
  /things:
    post:
      operationId: addThing
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Thing' }
            examples:
              good: { value: { name: Bolt } }
              bad: { value: { name: 7 } }
              refused: { value: {} }
      responses:
        '200':
          description: Fine
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Thing' }
              example: { $ref: 'https://elsewhere.example/bolt.json' }
        '400':
          description: No
          content: { application/json: { schema: {}, examples: { refused: { value: {} } } } }
components:
  schemas:
    Thing: { type: object, required: [name], properties: { name: { type: string } } }
`;

test('tells of examples that their schemas forbid, of who shows them, and of references in them, with their lines', async () => {
  const folder = projectOf({ 'shown.yaml': SHOWN });
  const { stdout } = await licet(['doctor', 'shown.yaml'], folder);
  expect(stdout).toMatch(/1 × an example of a request that its own schema forbids .*\n\s+→ no case is made of it\n/);
  expect(stdout).toMatch(/shown\.yaml:13 {2}#\/paths\/\S+\/examples\/bad {2}body at \/name must be string\n/);
  expect(stdout).toMatch(/1 × an example of an answer that .*\n\s+→ the mock answers it, and says so/);
  expect(stdout).toMatch(/shown\.yaml:21 {2}#\/paths\/\S+\/example {2}body must have required property 'name'\n/);
  expect(stdout).toContain('(foreign-references)');
});

test('refuses what is no document with a sentence and a hint', async () => {
  const folder = projectOf({ 'odd.yaml': 'a: [' });
  const { stderr, code } = await licet(['doctor', 'odd.yaml'], folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: odd\.yaml[^\n]*\nhint: /);
});
