import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Answer } from '../../../server/answer.ts';
import { answerUnreadable } from '../../../server/safe/answer-unreadable.ts';
import { raw } from '../../fixtures/server/raw.ts';

async function answered(answer: Answer): Promise<string> {
  const server = createServer();
  answerUnreadable(server, () => answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return raw(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'nonsense\r\n\r\n');
}

test('bytes go out as they are', async () => {
  const answer = await answered({ status: 400, type: 'text/plain', body: Buffer.from([0x6e, 0x6f, 0xff]) });
  expect(answer).toContain('\r\nContent-Length: 3\r\n');
  expect(answer.split('\r\n\r\n')[1]).toBe('no\u00ff');
});

test('what would be another header, or the end of all of them, is none', async () => {
  const headers = { 'X-A': 'a\r\nX-B: b', 'X-C': 'c\r\n\r\n{}', 'X-D': 'd' };
  const answer = await answered({ status: 400, body: { message: 'No' }, headers });
  expect(answer).toMatch(/\r\nX-D: d\r\n\r\n\{"message":"No"\}$/);
  expect(answer).not.toMatch(/X-[ABC]:/);
});
