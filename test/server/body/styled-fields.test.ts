import { expect, test } from 'vitest';
import { styledFields } from '../../../server/body/styled-fields.ts';

test('fields are not looked through for each part anew', () => {
  const names = Array.from({ length: 40 }, (_, index) => `part${index}`);
  const media = {
    schema: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'object' }])) },
    encoding: Object.fromEntries(names.map((name) => [name, { style: 'deepObject' }])),
  };
  let looks = 0;
  const texts = new Proxy(Object.fromEntries(names.map((name) => [`${name}[size]`, '1'])), {
    ownKeys(all) {
      looks += 1;
      return Reflect.ownKeys(all);
    },
  });
  const { parts, rest } = styledFields({ paths: {} }, media, texts);
  expect([...parts.keys()]).toEqual(names);
  expect(rest).toEqual([]);
  expect(looks).toBeLessThan(5);
});
