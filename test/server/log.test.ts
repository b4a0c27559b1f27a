import { expect, test } from 'vitest';
import { runningNotes, sent } from '../fixtures/server/running.ts';

const notes = runningNotes();
const secret = 'hunter2-Zq8';

test('the log has a line for each request, and none of what the client keeps secret', async () => {
  const basic = Buffer.from(`ann:${secret}`).toString('base64');
  await fetch(`${notes.base}/notes/1?text=${secret}`, { headers: { 'X-Request-Id': 'request-one' } });
  await fetch(`${notes.base}/notes/${secret}`);
  await fetch(`${notes.base}/nowhere/${secret}`);
  await fetch(`${notes.base}/whoami?key=${secret}`);
  await fetch(`${notes.base}/whoami`, { headers: { Authorization: `Basic ${basic}`, Cookie: `SESSION=${secret}` } });
  await fetch(
    `${notes.base}/notes`,
    sent('POST', 'application/json', `{"text": ${secret}`, { Authorization: 'Bearer good' }),
  );
  await fetch(
    `${notes.base}/notes`,
    sent('POST', 'application/json', `{"text": "${secret}"}`, { Authorization: `Bearer ${secret}` }),
  );
  await fetch(
    `${notes.base}/import`,
    sent('POST', `multipart/form-data; boundary=${secret}`, `--${secret}\r\n${secret}`),
  );
  await fetch(`${notes.url}/${secret}`);
  await expect.poll(() => notes.log.length).toBe(9);

  const text = notes.log.join('');
  for (const leak of [secret, basic]) expect(text).not.toContain(leak);
  expect(JSON.parse(notes.log[0] ?? '')).toMatchObject({
    requestId: 'request-one',
    method: 'GET',
    vendor: 'notes',
    operation: 'getNote',
    path: '/notes/notes/{note-id}',
    status: 400,
    ms: expect.any(Number),
  });
});
