import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { cutSilent } from '../../../server/safe/cut-silent.ts';
import { raw } from '../../fixtures/server/raw.ts';

test('a connection has all its time, though it comes shortly before it is looked at', async () => {
  const server = createServer();
  cutSilent(server, 'connection', 800);
  const lasted = Promise.withResolvers<number>();
  server.on('connection', (socket: Socket) => {
    const began = performance.now();
    socket.once('close', () => lasted.resolve(performance.now() - began));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  await setTimeout(60);
  expect(await raw(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '')).toBe('');
  // Node's timers may be a millisecond early, and there are two of them.
  expect(await lasted.promise).toBeGreaterThan(797);
});
