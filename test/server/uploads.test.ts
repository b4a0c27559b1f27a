import { expect, test } from 'vitest';
import { runningNotes, sent } from '../fixtures/server/running.ts';

const notes = runningNotes();

function form(...parts: readonly (readonly [field: string, value: string | Blob, name?: string])[]): RequestInit {
  const body = new FormData();
  for (const [field, value, name] of parts) {
    if (typeof value === 'string') body.append(field, value);
    else body.append(field, value, name);
  }
  return { method: 'POST', body };
}

const csv = (size = 2) => new Blob([new Uint8Array(size).fill(0xff)], { type: 'text/csv' });

test('gives a handler texts and files by field, byte by byte', async () => {
  const response = await fetch(`${notes.base}/import`, form(['title', 'My notes'], ['file', csv(), 'a.csv']));
  expect(await response.json()).toEqual({ title: 'My notes', file: { name: 'a.csv', type: 'text/csv', hex: 'ffff' } });
});

test('reads the type in any case, and an empty file', async () => {
  const body = [
    '--AaB03x',
    'Content-Disposition: form-data; name="file"; filename="a.csv"',
    'Content-Type: application/octet-stream',
    '',
    '',
    '--AaB03x--',
    '',
  ];
  const response = await fetch(
    `${notes.base}/import`,
    sent('POST', 'Multipart/Form-Data; boundary=AaB03x', body.join('\r\n')),
  );
  expect(await response.json()).toEqual({ file: { name: 'a.csv', type: 'application/octet-stream', hex: '' } });
});

test.each([
  {
    what: 'a file sent as a text',
    init: form(['file', 'a,b']),
    kind: 'invalid-request',
    status: 400,
    rules: [{ in: 'body', at: '/file' }],
  },
  {
    what: 'a second file sent as a text',
    init: form(['file', csv(), 'a'], ['attachment', 'a']),
    kind: 'invalid-request',
    status: 400,
    rules: [{ at: '/attachment' }],
  },
  {
    what: 'no file',
    init: form(['title', 'My notes']),
    kind: 'invalid-request',
    status: 400,
    rules: [{ in: 'body', at: '/file' }],
  },
  {
    what: 'a title too short',
    init: form(['title', 'M'], ['file', csv(), 'a']),
    kind: 'invalid-request',
    status: 400,
    rules: [{ at: '/title' }],
  },
  { what: 'an unknown file field', init: form(['files', csv(), 'a']), kind: 'malformed-body', status: 400 },
  { what: 'two files', init: form(['file', csv(), 'a'], ['file', csv(), 'b']), kind: 'invalid-request', status: 400 },
  {
    what: 'more files than there are fields for',
    init: form(...Array.from({ length: 8 }, (_, index) => ['file', csv(), String(index)] as const)),
    kind: 'invalid-request',
    status: 400,
    rules: [{ at: '', message: 'must hold 2 files only' }],
  },
  { what: 'a file too large', init: form(['file', csv(2 ** 20 + 1), 'a']), kind: 'too-large', status: 413 },
  { what: 'no boundary', init: sent('POST', 'multipart/form-data', 'x'), kind: 'malformed-body', status: 400 },
  {
    what: 'an end too early',
    init: sent(
      'POST',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    ),
    kind: 'malformed-body',
    status: 400,
  },
  {
    what: 'a part without headers',
    init: sent('POST', 'multipart/form-data; boundary=x', '--x\r\nnonsense\r\n\r\nabc\r\n--x--'),
    status: 400,
  },
  { what: 'another type', init: sent('POST', 'application/json', '{}'), kind: 'unsupported-media-type', status: 415 },
  { what: 'a prototype', init: form(['__proto__', csv(), 'a']), kind: 'malformed-body', status: 400 },
])('refuses an upload with $what', async ({ init, kind, status, rules }) => {
  const response = await fetch(`${notes.base}/import`, init);
  expect(await response.json()).toMatchObject({ ...(kind ? { kind } : {}), ...(rules ? { rules } : {}) });
  expect(response.status).toBe(status);
  expect((await fetch(`${notes.base}/notes`)).status).toBe(200);
});
