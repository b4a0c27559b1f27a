import { expect, test } from 'vitest';
import { declaredResponse } from '../../../scripts/openapi/declared-response.ts';

const found = { description: 'exact', headers: {}, content: {} };
const refused = { description: 'range', headers: {}, content: {} };
const other = { description: 'default', headers: {}, content: {} };

test.each([
  { status: 404, responses: { '404': found, '4XX': refused, default: other }, want: found },
  { status: 409, responses: { '404': found, '4XX': refused, default: other }, want: refused },
  { status: 500, responses: { '404': found, '4XX': refused, default: other }, want: other },
  { status: 500, responses: { '404': found, '4XX': refused }, want: undefined },
  { status: 440, responses: {}, want: undefined },
])('finds for $status, of $responses, $want.description', ({ status, responses, want }) => {
  expect(declaredResponse({ responses: responses as Record<string, typeof found> }, status)).toBe(want);
});
