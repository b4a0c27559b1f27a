import { expect, test } from 'vitest';
import { declaredMedia } from '../../../scripts/contract/declared-media.ts';
import type { DeclaredResponse } from '../../../scripts/openapi/contract.ts';

const TYPES = ['application/json; version=1', 'application/json', 'application/json;version=2', 'text/*', '*/*'];
const declared = {
  content: Object.fromEntries(TYPES.map((type) => [type, { schema: { pointer: type } }])),
} as unknown as DeclaredResponse;

test.each([
  { came: 'application/json', want: 'application/json' },
  { came: 'application/json; charset=utf-8', want: 'application/json' },
  { came: 'application/json; version=3', want: 'application/json' },
  { came: 'Application/JSON; Version="1"; charset=utf-8', want: 'application/json; version=1' },
  { came: 'application/json;version=2', want: 'application/json;version=2' },
  { came: 'text/csv; charset=utf-8', want: 'text/*' },
  { came: 'image/png', want: '*/*' },
])('an answer of $came is judged as $want', ({ came, want }) => {
  expect(declaredMedia(declared, came)?.schema?.pointer).toBe(want);
});
