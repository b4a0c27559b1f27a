import type { Answer } from '../../answer.ts';
import type { Refusal, RefusalKind } from '../../refusal.ts';

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-3 */
export const NOT_SIGNED_IN = { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } } as const;
const BAD_TOKEN = { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } } as const;

/** The vendor says no without a word: every refusal is a status alone. */
export const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => Answer>> = {
  'unknown-path': only(404),
  'wrong-method': only(405),
  'malformed-body': only(400),
  'unsupported-media-type': only(400),
  'too-large': only(400),
  'invalid-request': only(400),
  'no-credential': () => NOT_SIGNED_IN,
  'unknown-credential': () => BAD_TOKEN,
  'expired-credential': () => BAD_TOKEN,
  fault: ({ status }) => (status === 401 ? NOT_SIGNED_IN : { status }),
  internal: only(500),
};

function only(status: number): () => Answer {
  return () => ({ status });
}
