import { expect, test } from 'vitest';
import { masked, maskedUrl } from '../../../scripts/contract/index.ts';

test.each([
  ['{"tokens":["abc", "d,]e"],"n":1}', '{"tokens":["…", "…"],"n":1}'],
  [
    '{"secret": {"value":"s3","deep":[{"pin":4711,"kept":true}]}, "n":[1]}',
    '{"secret": {"value":"…","deep":[{"pin":"…","kept":true}]}, "n":[1]}',
  ],
  ['{"secret":{"a":"s3","b":"s4', '{"secret":{"a":"…","b":"…"'],
  ['{"a":"says: 5\\"","tokens":[],"b":["kept"]}', '{"a":"says: 5\\"","tokens":[],"b":["kept"]}'],
  ['{"max_tokens":100,"api_key":12}', '{"max_tokens":100,"api_key":"…"}'],
  ['{"tokens_details":{"cached_tokens":7,"pin":8}}', '{"tokens_details":{"cached_tokens":7,"pin":"…"}}'],
  ['https://t0k3n@host/a@b and https://host/a@b', 'https://…@host/a@b and https://host/a@b'],
])('%s', (text, shown) => {
  expect(masked(text)).toBe(shown);
});

test('a token before the host of a URL', () => {
  expect(maskedUrl('https://t0k3n@host/a?b=c@d')).toBe('https://…@host/a?b=c@d');
});

// With an expression that looks at all of it again from each place, this file would not end in hours.
test.each([['"'], ['\\"'], ['"token":['], ['"token":"'], ['"token":{"']])('hostile text of %s', (piece) => {
  masked(piece.repeat(80_000));
});
