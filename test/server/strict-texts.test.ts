import { expect, test } from 'vitest';
import { runningNotes, sent } from '../fixtures/server/running.ts';

const notes = runningNotes();

test.each(['0x1', '1e1', '%201', '1%20', '+1', '01', 'Infinity', '1.0', '%E0%A7%A7', '', '1_0', '0b1'])(
  'the integer of a query may not be written %j',
  async (text) => {
    const response = await fetch(`${notes.base}/notes?limit=${text}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ rules: [{ in: 'query', at: 'limit', message: 'must be integer' }] });
  },
);

test.each(['1', '25', '9007199254740991'])('but %s', async (text) => {
  const response = await fetch(`${notes.base}/notes?limit=${text}`);
  expect(await response.json()).toMatchObject({ query: { limit: Number(text) } });
});

test('nor those of a path and a header', async () => {
  expect((await fetch(`${notes.base}/notes/0x1`)).status).toBe(400);
  expect((await fetch(`${notes.base}/notes`, { headers: { 'X-Depth': '1e1' } })).status).toBe(400);
  expect(await (await fetch(`${notes.base}/notes`, { headers: { 'X-Depth': '-3' } })).json()).toMatchObject({
    depth: -3,
  });
});

test.each([
  ['7', 200, { copies: 7 }],
  ['0x7', 400, { rules: [{ at: '/copies', message: 'must be integer' }] }],
  ['many', 400, { rules: [{ at: '/copies', message: 'must be integer' }] }],
])('a field of a form that is to be an integer is read as one: %s', async (text, status, said) => {
  const body = new FormData();
  body.append('copies', text);
  body.append('title', '12');
  body.append('file', new Blob(['a']), 'a.csv');
  const response = await fetch(`${notes.base}/import`, { method: 'POST', body });
  expect([response.status, await response.json()]).toMatchObject([status, said]);
});

test('a form may not name a prototype', async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n';
  const response = await fetch(`${notes.base}/import`, sent('POST', 'multipart/form-data; boundary=b', part));
  expect(response.status).toBe(400);
});
