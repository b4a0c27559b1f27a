import type { UncodedErrorResponse } from '../../../generated/xformation-lac-enduser/types.ts';
import type { Answer } from '../../answer.ts';
import type { Refusal, RefusalKind } from '../../refusal.ts';
import { message, nothingFound, uncoded } from './messages.ts';

/** How the End-user API says no: always in its own media type. Nobody signs in, so nobody is refused for that. */
export const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => Answer>> = {
  'unknown-path': (refusal) => answer(404, { message: refusal.message }),
  'wrong-method': (refusal) => answer(405, { message: refusal.message }),
  'malformed-body': badRequest,
  'unsupported-media-type': badRequest,
  'too-large': badRequest,
  'invalid-request': badRequest,
  'no-credential': () => answer(403, message.orderDisabled),
  'unknown-credential': () => answer(403, message.orderDisabled),
  'expired-credential': () => answer(403, message.orderDisabled),
  fault: ({ status, operation }) => refused(operation, status),
  internal: () => answer(500, { message: 'The operation failed due to an internal error.' }),
};

/** What each operation says with the statuses that are its own; null for the one without a body. */
const WORDS: Readonly<Record<string, Readonly<Record<number, UncodedErrorResponse | null>>>> = {
  listLicenses: { 400: message.invalidData, 404: null },
  activateLicense: { 400: message.hostidWrongFormat, 403: message.noGenerator },
  deactivateLicense: { 403: message.cannotDeactivate },
  getQueuedActivation: { 404: uncoded.notRequested },
  getActivationErrors: { 404: uncoded.noErrors },
  getLicenseOrder: { 404: message.invalidKey },
};

/** What they say with the same status otherwise. */
const COMMON: Readonly<Record<number, UncodedErrorResponse>> = {
  400: message.invalidData,
  403: message.orderDisabled,
  404: message.noSuchLicense,
};

/** Where an operation declares nothing for a bad request, it looked for something that cannot be there. */
function badRequest({ operation = '' }: Refusal): Answer {
  return refused(operation, operation === '' || WORDS[operation]?.[400] ? 400 : 404);
}

function refused(operation = '', status: number): Answer {
  const own = WORDS[operation]?.[status];
  return own === null ? nothingFound : answer(status, own ?? COMMON[status] ?? message.invalidData);
}

function answer(status: number, body: UncodedErrorResponse): Answer {
  return { status, type: 'application/hal+json', body };
}
