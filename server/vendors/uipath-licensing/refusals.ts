import type { Answer } from '../../answer.ts';
import type { Refusal, RefusalKind } from '../../refusal.ts';

/** The vendor says no without a word: every refusal is a status alone. */
export const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => Answer>> = {
  'unknown-path': only(404),
  'wrong-method': only(405),
  'malformed-body': only(400),
  'unsupported-media-type': only(400),
  'too-large': only(400),
  'invalid-request': only(400),
  'no-credential': notSignedIn('Bearer'),
  'unknown-credential': notSignedIn('Bearer error="invalid_token"'),
  'expired-credential': notSignedIn('Bearer error="invalid_token"'),
  fault: ({ status }) => ({ status }),
  internal: only(500),
};

function only(status: number): () => Answer {
  return () => ({ status });
}

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-3 */
function notSignedIn(challenge: string): () => Answer {
  return () => ({ status: 401, headers: { 'WWW-Authenticate': challenge } });
}
