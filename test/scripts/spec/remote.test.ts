import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readDocument } from '../../../scripts/spec/read-document.ts';
import { REMOTE_VARIABLE } from '../../../scripts/spec/remote.ts';
import { projectOf } from '../../fixtures/openapi/project.ts';

const THING = 'Thing: { type: object, properties: { name: { type: string } } }\n';
const documentNaming = (ref: string) =>
  `openapi: 3.0.3\ninfo: { title: Small, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $ref: '${ref}' } } }\n`;

const servers: Server[] = [];

afterEach(async () => {
  delete process.env[REMOTE_VARIABLE];
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function refusal(spec: string, root = process.cwd()): Promise<string> {
  return readDocument(root, spec).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

test('reads a document of a host that the user names, and its files beside it', async () => {
  const url = await serve((request, response) => {
    response.end(request.url === '/api/openapi.yaml' ? documentNaming('./parts/things.yaml#/Thing') : THING);
  });
  const { document } = await readDocument(process.cwd(), `${url}/api/openapi.yaml`);
  expect(JSON.stringify(document)).toContain('"name":{"type":"string"}');
});

test('asks no other host unless that is allowed, and then none of this network', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.end(THING);
  });
  const root = projectOf({ 'openapi.yaml': documentNaming(`${url}/things.yaml#/Thing`) });
  expect(await refusal(join(root, 'openapi.yaml'), root)).toContain('--allow-remote');
  process.env[REMOTE_VARIABLE] = '1';
  expect(await refusal(join(root, 'openapi.yaml'), root)).toContain('no public address');
  const byName = projectOf({
    'openapi.yaml': documentNaming(`${url.replace('127.0.0.1', 'localhost')}/t.yaml#/Thing`),
  });
  expect(await refusal(join(byName, 'openapi.yaml'), byName)).toContain('no public address');
  expect(asked).toBe(0);
});

test.each([
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[64:ff9b:1::7f00:1]',
  '[fec0::1]',
  '0x7f.1',
  '2130706433',
])('asks nobody at %s', async (host) => {
  process.env[REMOTE_VARIABLE] = '1';
  const root = projectOf({ 'openapi.yaml': documentNaming(`http://${host}:9/t.yaml#/Thing`) });
  expect(await refusal(join(root, 'openapi.yaml'), root)).toContain('no public address');
});

test('follows no redirect to where it may not ask', async () => {
  process.env[REMOTE_VARIABLE] = '1';
  let asked = 0;
  const hidden = await serve((_, response) => {
    asked += 1;
    response.end(THING);
  });
  const url = await serve((_, response) => response.writeHead(302, { location: `${hidden}/a` }).end());
  expect(await refusal(`${url}/openapi.yaml`)).toContain('no public address');
  const round = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
  expect(await refusal(`${round}/openapi.yaml`)).toContain('redirects more than 5 times');
  expect(asked).toBe(0);
});

test('gives a document from elsewhere no file of this machine', async () => {
  const url = await serve((_, response) => response.end(documentNaming('file:///etc/hosts')));
  expect(await refusal(`${url}/openapi.yaml`)).toContain('no file that this document may name');
});

test('stops where it is too much', async () => {
  const chunk = 'x'.repeat(2 ** 20);
  const url = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  });
  expect(await refusal(`${url}/openapi.yaml`)).toContain('more than 64 MiB');
});

test('says what a host answered', async () => {
  const url = await serve((_, response) => response.writeHead(404).end());
  expect(await refusal(`${url}/openapi.yaml`)).toContain('answers 404');
});
