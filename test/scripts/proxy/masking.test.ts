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

test('masks a list of secrets, and leaves other members of such a name', async () => {
  const value = { passwords: [SECRET], tokens: { used: 1 }, password_length: 12 };
  expect((await masking()).value(value)).toEqual({ ...value, passwords: [tagged(SECRET)] });
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
