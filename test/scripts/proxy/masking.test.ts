import { expect, test } from 'vitest';
import { Masking } from '../../../scripts/proxy/masking.ts';
import { tagged } from '../../../scripts/proxy/stand-in.ts';
import { contractOf } from '../../fixtures/emit/emitted.ts';

const SECRET = 'hunter2-and-more';
const masking = async () => new Masking(await contractOf('parcels'), tagged);

const part = (name: string, end = '\r\n') =>
  Buffer.from(
    ['--b', `Content-Disposition: form-data; ${name}`, '', SECRET, '--b', 'X: y', '', 'kept', '--b--', ''].join(end),
  );

test.each([
  ['a name in quotes', part('name="password"')],
  ['a bare name', part('name=password')],
  ['a file of that name', part('filename="a.txt"; name="password"')],
  ['lines that end in LF alone', part('name="password"', '\n')],
  ['something before the first part', Buffer.concat([Buffer.from('hello\r\n'), part('name=password')])],
])('masks a part of a form with %s, and nothing around it', async (_, body) => {
  const type = 'multipart/form-data; boundary=b';
  const shown = (await masking()).body(body, type).toString();
  expect(shown).toBe(body.toString().replace(SECRET, tagged(SECRET)));
});

test.each([
  ['location', `https://host/back?access_token=${SECRET}`],
  ['location', `https://host/back#state=1&id_token=${SECRET}`],
  ['referer', `https://host/back?a=1&api_key=${SECRET}`],
  ['cookie', `a=1; b=${SECRET}`],
])('masks what stands in a header %s: %s', async (name, value) => {
  const shown = (await masking()).header(name, value);
  expect(shown).not.toContain(SECRET);
  expect(shown).toContain(tagged(SECRET));
});

test('masks whatever stands under a secret name: lists, numbers, and all that is in an object', async () => {
  const value = {
    passwords: [SECRET],
    api_key: 12,
    credentials: { list: [{ pin: 471100, kept: true }], of: SECRET },
    n: 1,
    max_tokens: 100,
    tokens_details: { cached_tokens: 7 },
  };
  expect((await masking()).value(value)).toEqual({
    passwords: [tagged(SECRET)],
    api_key: tagged('12'),
    credentials: { list: [{ pin: tagged('471100'), kept: true }], of: tagged(SECRET) },
    n: 1,
    max_tokens: 100,
    tokens_details: { cached_tokens: 7 },
  });
});

test.each([
  ['a header', (one: Masking, url: string) => one.header('location', url)],
  ['a target', (one: Masking, url: string) => one.target(url)],
  [
    'a body',
    (one: Masking, url: string) => one.body(Buffer.from(JSON.stringify({ url })), 'application/json').toString(),
  ],
  ['a text', (one: Masking, url: string) => one.body(Buffer.from(`see ${url}`), 'text/plain').toString()],
])('masks the password before the host of a URL in %s, and where it comes again', async (_, shownBy) => {
  const one = await masking();
  const shown = shownBy(one, `https://ann:${SECRET}@host:8080/a@b?c=d:e@f`);
  expect(shown).toContain(`https://ann:${tagged(SECRET)}@host:8080/a@b?c=d:e@f`);
  expect(one.text(`it was ${SECRET}`)).toBe(`it was ${tagged(SECRET)}`);
});

// With an expression that looks at all of it again from each place, this file would not end in hours.
test.each([
  [
    'parts',
    (one: Masking) => one.body(Buffer.from('name="x"\r\n\r\n'.repeat(80_000)), 'multipart/form-data; boundary=b'),
  ],
  ['a cookie', (one: Masking) => one.header('cookie', 'a'.repeat(250_000))],
])('hostile text does not keep it busy: %s', async (_, work) => {
  work(await masking());
});
