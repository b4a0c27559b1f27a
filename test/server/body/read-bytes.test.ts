import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Request, Response } from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBytes } from '../../../server/body/read-bytes.ts';
import { Refused } from '../../../server/refused.ts';

const server = createServer();
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => void server.close());

const head = (...headers: string[]) => ['POST / HTTP/1.1', 'Host: a', ...headers, '', ''].join('\r\n');

/** Sends this, and leaves where `leaves`; what a reader that comes so late gets of it. */
async function readOf(bytes: string, { leaves = false, late = false } = {}): Promise<unknown> {
  const asked = once(server, 'request');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await new Promise<void>((sent) => socket.write(bytes, () => sent()));
  const [request, response] = (await asked) as [Request, Response];
  const gone = new Promise((resolve) => request.once('close', resolve));
  if (late) {
    socket.destroy();
    await gone;
  }
  const reading = readBytes(request, response);
  if (leaves) socket.destroy();
  return reading.then(String, (error: unknown) => error).finally(() => socket.destroy());
}

test.each([
  ['in one piece', `${head('Content-Length: 5')}abcde`, 'abcde'],
  ['in chunks', `${head('Transfer-Encoding: chunked')}2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n`, 'abcde'],
  ['of many packets', head('Content-Length: 90000') + 'x'.repeat(90_000), 'x'.repeat(90_000)],
])('a body %s is read whole', async (_how, bytes, body) => {
  expect(await readOf(bytes)).toBe(body);
});

test.each([
  ['is not compressed as it says', `${head('Content-Length: 3', 'Content-Encoding: gzip')}abc`, {}, 400],
  ['breaks off', `${head('Content-Length: 5')}ab`, { leaves: true }, 400],
  ['broke off before anybody read it', `${head('Content-Length: 5')}ab`, { late: true }, 400],
])('a body that %s is refused', async (_how, bytes, then, status) => {
  const error = await readOf(bytes, then);
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).reason.status).toBe(status);
});
