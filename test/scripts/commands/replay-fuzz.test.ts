import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { licet } from '../licet.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/orders': {
      post: {
        operationId: 'order',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { type: 'object', required: ['count'], properties: { count: { type: 'integer', minimum: 0 } } },
            },
          },
        },
        responses: { '200': { description: 'So' }, '400': { description: 'Not so' } },
      },
    },
  },
};

test('what fuzzing found is asked again byte for byte, and nothing besides', async () => {
  const heard: string[] = [];
  let mended = false;
  const server = createServer(async (incoming, outgoing) => {
    const sent = await text(incoming);
    heard.push(`${incoming.method} ${incoming.url} ${incoming.headers['content-type']} ${sent}`);
    const { count } = (/^\{.*\}$/s.test(sent) ? JSON.parse(sent) : {}) as { count?: unknown };
    const fine = Number.isInteger(count) && Number(count) >= 0;
    const odd = Number(count) > 1000 && Number(count) % 2 === 1;
    outgoing.writeHead(fine && odd && !mended ? 500 : fine ? 200 : 400).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const folder = mkdtempSync(join(tmpdir(), 'licet-replay-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'orders.json'), JSON.stringify(document));
  const target = ['--target', `http://127.0.0.1:${(server.address() as AddressInfo).port}`];

  await licet(['contract', '--spec', 'orders.json', '--fuzz', '150', ...target, '--findings', 'found'], folder);
  const name = readdirSync(join(folder, 'found')).find((file) => file.includes('no-server-error')) ?? '';
  const file = join('found', name);
  const { exchanges } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    exchanges: { request: { body: { text: string } } }[];
  };
  const [smallest] = exchanges.map(({ request }) => request.body.text);
  expect(exchanges).toHaveLength(1);
  expect(smallest).toMatch(/^\{"count":\d{4}\}$/);

  heard.length = 0;
  const still = await licet(['replay', file, ...target], folder);
  expect(still.stdout).toContain('still stands');
  expect(heard).toEqual([`POST /orders application/json ${smallest}`]);

  mended = true;
  const gone = await licet(['replay', file, ...target], folder);
  expect(gone.stdout).toContain('gone');
  expect(gone.code).toBe(0);
}, 90_000);
