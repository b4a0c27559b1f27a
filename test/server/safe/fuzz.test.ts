import { expect, test } from 'vitest';
import { answersIn } from '../../fuzz/answers.ts';
import { fuzzServer } from '../../fuzz/run.ts';

test('malformed requests over raw sockets: no crash, no hang, no 5xx, nothing of another vendor’s, nothing smuggled', {
  timeout: 300_000,
}, async () => {
  const { messages, byKind, byStatus, findings } = await fuzzServer({ messages: 400, seed: 25 });
  expect(findings).toEqual([]);
  expect(Object.values(byKind).reduce((sum, count) => sum + count, 0)).toBe(messages);
  // It was not all refused for one reason.
  for (const status of ['200', '400', '404', '408', '413', '414', '431']) expect(byStatus[status]).toBeGreaterThan(0);
});

test.each([
  ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n', [200, 404], ''],
  ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok, and more', [200], ', and more'],
  ['no answer', [], 'no answer'],
])('the answers in %j are counted', (came, statuses, rest) => expect(answersIn(came)).toEqual({ statuses, rest }));
