import type { ErrorCode, ErrorResponse } from '../../../generated/vmware-logs/types.ts';
import type { Answer } from '../../answer.ts';
import type { Refusal, RefusalKind } from '../../refusal.ts';

const INVALID_KEY = 'Invalid serial number';
const INTERNAL_ERROR = 'The operation failed due to an internal error.';

/** How the appliance says no: mostly an object with an `errorMessage`, but bare words about sessions. */
export const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => Answer>> = {
  'unknown-path': ({ message }) => error(404, message),
  'wrong-method': ({ message }) => error(405, message),
  'malformed-body': (refusal) => badRequest(refusal, 'JSON_FORMAT_ERROR'),
  'unsupported-media-type': (refusal) => badRequest(refusal, 'FIELD_ERROR'),
  'too-large': (refusal) => badRequest(refusal, 'LIMIT_ERROR'),
  'invalid-request': (refusal) => badRequest(refusal, 'FIELD_ERROR'),
  'no-credential': (refusal) => aboutSession(401, refusal),
  'unknown-credential': (refusal) => aboutSession(401, refusal),
  'expired-credential': (refusal) => aboutSession(440, refusal),
  fault: (refusal) => fault(refusal),
  internal: () => error(500, INTERNAL_ERROR),
};

/** Whatever is wrong with a key, the vendor calls it an invalid serial number; and adding has no error codes. */
function badRequest(refusal: Refusal, errorCode: ErrorCode): Answer {
  const { operation, message, rules = [] } = refusal;
  if (operation !== 'addLicense') return error(400, message, errorCode, detailsOf(refusal));
  const wrongKey = rules.length > 0 && rules.every(({ in: place, at }) => place === 'body' && at === '/key');
  return error(400, wrongKey ? INVALID_KEY : message);
}

function detailsOf({ rules = [] }: Refusal): Record<string, string> | undefined {
  if (rules.length === 0) return undefined;
  return Object.fromEntries(rules.map(({ in: place, at, message }) => [at || place, message]));
}

/** Signing in is refused by an object even with 401, as there is no session yet. */
function aboutSession(status: 401 | 440, { operation, accepts }: Refusal): Answer {
  if (operation === 'createSession') return error(status, 'Invalid credentials or account is locked.', 'FIELD_ERROR');
  return {
    status,
    type: takesText(accepts) ? 'text/plain' : 'application/json',
    body: status === 401 ? 'Invalid session ID' : 'Login Timeout',
  };
}

/** The vendor's plain text goes to everybody but those who take JSON only. */
function takesText(accepts: readonly string[]): boolean {
  const takes = (...types: string[]) => types.some((type) => accepts.includes(type));
  return takes('text/plain', 'text/*', '*/*') || !takes('application/json', 'application/*');
}

/** What the appliance says when it is told to answer a status it declares. */
function fault(refusal: Refusal): Answer {
  switch (refusal.status) {
    case 400:
      return badRequest(
        { ...refusal, message: refusal.operation === 'addLicense' ? INVALID_KEY : 'Invalid request.' },
        'FIELD_ERROR',
      );
    case 401:
    case 440:
      return aboutSession(refusal.status, refusal);
    case 404:
      return error(404, 'License does not exist.');
    case 409:
      return error(409, 'License already exists.');
    case 503:
      return error(503, 'LI server should be bootstrapped to process this API call');
    default:
      return error(refusal.status, INTERNAL_ERROR);
  }
}

function error(
  status: number,
  errorMessage: string,
  errorCode?: ErrorCode,
  errorDetails?: Record<string, unknown>,
): Answer {
  const body: ErrorResponse = {
    errorMessage,
    ...(errorCode && { errorCode }),
    ...(errorDetails && { errorDetails }),
  };
  return { status, type: 'application/json', body };
}
