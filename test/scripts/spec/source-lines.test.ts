import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSpec } from '../../../scripts/spec/bundle.ts';
import { sourceLines } from '../../../scripts/spec/source-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'licet-lines-'));
let at: ReturnType<typeof sourceLines>;
beforeAll(async () => {
  mkdirSync(join(folder, 'schemas'));
  writeFileSync(
    join(folder, 'api.yaml'),
    `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a:
    get:
      responses:
        '200':
          description: Yes
          content:
            application/json:
              schema:
                $ref: './schemas/thing.yaml#/Thing'
components:
  schemas:
    Own: { type: string }
`,
  );
  writeFileSync(
    join(folder, 'schemas/thing.yaml'),
    `Thing:
  type: object
  properties:
    part:
      $ref: 'part.json'
    size:
      maximum: 3
`,
  );
  writeFileSync(join(folder, 'schemas/part.json'), '{\n  "type": "string",\n  "maxLength": 2\n}\n');
  at = sourceLines(folder, 'api.yaml', await bundleSpec(folder, join(folder, 'api.yaml')));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { pointer: '#/paths/~1a/get/responses', file: 'api.yaml', reads: 'responses:' },
  { pointer: '#/components/schemas/Own', file: 'api.yaml', reads: 'Own:' },
  { pointer: '#/components/schemas/Thing/properties/size/maximum', file: 'schemas/thing.yaml', reads: 'maximum: 3' },
  { pointer: '#/components/schemas/part/maxLength', file: 'schemas/part.json', reads: '"maxLength": 2' },
  {
    pointer: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/size',
    file: 'schemas/thing.yaml',
    reads: 'size:',
  },
  { pointer: '#/paths/~1a/get/nothing/here', file: 'api.yaml', reads: 'get:' },
])('$pointer was written in $file', ({ pointer, file, reads }) => {
  const place = at(pointer);
  expect(place?.file).toBe(file);
  expect(readFileSync(join(folder, file), 'utf8').split('\n')[(place?.line ?? 0) - 1]).toContain(reads);
});
