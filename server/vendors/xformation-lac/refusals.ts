import type { ErrorResponse } from '../../../generated/xformation-lac/types.ts';
import type { Answer } from '../../answer.ts';
import type { Refusal, RefusalKind } from '../../refusal.ts';
import { invalidData, message } from './messages.ts';

/** How the vendor's API says no. A bad token is 403 here, and so is none: 401 is on no page. */
export const refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => Answer>> = {
  'unknown-path': (refusal) => answer(404, { message: refusal.message }),
  'wrong-method': (refusal) => answer(405, { message: refusal.message }),
  'malformed-body': badRequest,
  'unsupported-media-type': badRequest,
  'too-large': badRequest,
  'invalid-request': badRequest,
  'no-credential': forbidden,
  'unknown-credential': forbidden,
  'expired-credential': forbidden,
  fault: ({ status, operation }) => answer(status, faultOf(status, operation)),
  internal: () => answer(500, { message: 'The operation failed due to an internal error.' }),
};

function badRequest(refusal: Refusal): Answer {
  return answer(400, invalidData(refusal.message));
}

function forbidden(): Answer {
  return answer(403, message.invalidToken);
}

/** What an operation says with a status that it declares. */
function faultOf(status: number, operation = ''): ErrorResponse {
  if (status === 403) return message.invalidToken;
  if (status === 400)
    return operation === 'createToken' ? message.wrongCredentials : invalidData('This was asked for.');
  return NOT_FOUND[operation] ?? message.noSuchOrder;
}

const NOT_FOUND: Readonly<Record<string, ErrorResponse>> = {
  getCustomer: message.noSuchCustomer,
  getProduct: message.noSuchProduct,
  listProductTemplates: message.noSuchProduct,
  getProductTemplate: message.noSuchTemplate,
};

function answer(status: number, body: ErrorResponse): Answer {
  return { status, type: 'application/json', body };
}
