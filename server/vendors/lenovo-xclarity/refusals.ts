import type { Answer } from '../../answer.ts';
import type { Refusal, RefusalKind } from '../../refusal.ts';
import { type Failure, type MessageId, refusal } from './messages.ts';

const SESSION_OPERATIONS: readonly (string | undefined)[] = ['createSession', 'listSessions', 'deleteSession'];

/** How the appliance says no. It declares neither 401 nor 413 nor 415: what is wrong with the session is 403, all the rest 400. */
export const refusals: Readonly<Record<RefusalKind, (refused: Refusal) => Answer>> = {
  'unknown-path': (refused) => answer(404, 'NOT-FOUND', refused),
  'wrong-method': (refused) => answer(405, 'WRONG-METHOD', refused),
  'malformed-body': (refused) => answer(400, 'INVALID-REQUEST', refused),
  'unsupported-media-type': (refused) => answer(400, 'INVALID-REQUEST', refused),
  'too-large': (refused) => answer(400, 'INVALID-REQUEST', refused),
  'invalid-request': (refused) => answer(400, 'INVALID-REQUEST', withForms(refused)),
  'no-credential': (refused) => noSession(refused, 'The cookie JSESSIONID or the header X-Csrf-Token is missing.'),
  'unknown-credential': (refused) =>
    noSession(refused, 'There is no session with this cookie JSESSIONID and this X-Csrf-Token.'),
  'expired-credential': (refused) => noSession(refused, 'The session has timed out.'),
  fault: (refused) => answer(refused.status, FAULTS[refused.status] ?? 'INTERNAL-ERROR', refused),
  internal: (refused) => answer(500, 'INTERNAL-ERROR', refused),
};

/** What each declared refusal is most likely about. */
const FAULTS: Readonly<Record<number, MessageId>> = {
  400: 'INVALID-REQUEST',
  403: 'NO-SESSION',
  409: 'PASSWORD-CHANGE-REQUIRED',
};

function answer(status: number, id: MessageId, refused: Refusal): Answer {
  return { status, type: 'application/json', body: refusal(id, refused.message, failureOf(refused)) };
}

/** A body that fits none of four forms breaks a rule of each: say first what the forms are. */
function withForms(refused: Refusal): Refusal {
  const isAboutBody = refused.rules?.some((rule) => rule.in === 'body') ?? false;
  if (refused.operation !== 'addAuthCodes' || !isAboutBody) return refused;
  const forms =
    'Send authCode or lenovoCustomerNumber, an object authCode with exactly one of them filled in, or a file fileUpload';
  return { ...refused, message: `${forms}: ${refused.message}` };
}

function noSession(refused: Refusal, explanation: string): Answer {
  return { status: 403, type: 'application/json', body: refusal('NO-SESSION', explanation, failureOf(refused)) };
}

function failureOf({ operation }: Refusal): Failure {
  return SESSION_OPERATIONS.includes(operation) ? 'failure' : 'failed';
}
