import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectOf } from '../../fixtures/openapi/project.ts';
import { licet } from '../licet.ts';

const DOCUMENT = `openapi: 3.1.0
info: { title: Small, version: '1' }
paths:
  /ping:
    get:
      operationId: ping
      responses:
        '200':
          description: It answers
          content: { application/json: { schema: { type: object, additionalProperties: { type: integer } } } }
`;

test('what a target calls its members commands neither the terminal nor CI', async () => {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ '\u001b[2J\n::error::taken\r\n::stop-commands::x\u202e': 'x' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const root = projectOf({ 'api.yaml': DOCUMENT });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { stdout, code } = await licet(['contract', '--spec', join(root, 'api.yaml'), '--target', url], root);
  server.close();
  server.closeAllConnections();
  expect(code).toBe(1);
  expect(stdout).toContain('\\u{1b}[2J\\u{a}::error::taken');
  expect(stdout).not.toContain('\u001b[2J');
  expect(stdout).not.toMatch(/^\s*::(error::taken|stop-commands)/m);
});
