import type { AddAuthCodesAnswer, AddAuthCodesRequest } from '../../../generated/lenovo-xclarity/handlers.ts';
import {
  type AuthCodes,
  type CodeAddition,
  type CustomerAddition,
  type Import,
  type Listing,
  MOST_CODES_IN_FILE,
} from './auth-codes.ts';
import { codesOfCsv } from './codes-of-csv.ts';
import { refusal } from './messages.ts';

/** Adds what a request names, in whichever of its four forms. */
export async function addAuthCodes(request: AddAuthCodesRequest, codes: AuthCodes): Promise<AddAuthCodesAnswer> {
  if (request.type === 'multipart/form-data')
    return answerOfImport(await codes.importCodes(codesOfCsv(request.body.fileUpload.bytes)));

  const { authCode, lenovoCustomerNumber, withKeys } = wanted(request.body);
  if (authCode !== '') return answerOfCode(await codes.addCode(authCode, withKeys), authCode);
  return answerOfCustomer(await codes.addCodesOf(lenovoCustomerNumber, withKeys), lenovoCustomerNumber);
}

interface Wanted {
  /** Empty where it is the customer that is named, and the other way round. */
  readonly authCode: string;
  readonly lenovoCustomerNumber: string;
  readonly withKeys: boolean;
}

/** The three JSON forms say the same things in different places. */
function wanted(body: Extract<AddAuthCodesRequest, { type: 'application/json' }>['body']): Wanted {
  if (!('authCode' in body)) {
    return { authCode: '', lenovoCustomerNumber: body.lenovoCustomerNumber, withKeys: body.retrieveKeys === true };
  }
  if (typeof body.authCode === 'string') {
    return {
      authCode: body.authCode,
      lenovoCustomerNumber: '',
      withKeys: 'retrieveKeys' in body && body.retrieveKeys === true,
    };
  }
  return {
    authCode: body.authCode.authCode,
    lenovoCustomerNumber: body.authCode.lenovoCustomerNumber ?? '',
    withKeys: true,
  };
}

function answerOfCode(addition: CodeAddition, authCode: string): AddAuthCodesAnswer {
  switch (addition.outcome) {
    case 'added':
      return added(addition.listing);
    case 'unknown-code':
      return {
        status: 400,
        body: refusal('UNKNOWN-CODE', `The Features on Demand portal has no authorization code ${authCode}.`),
      };
    case 'already-added':
      return {
        status: 409,
        body: refusal('ALREADY-ADDED', `The authorization code ${authCode} is on this appliance.`),
      };
  }
}

function answerOfCustomer(addition: CustomerAddition, number: string): AddAuthCodesAnswer {
  if (addition.outcome === 'added') return added(addition.listing);
  const explanation = `The Features on Demand portal has no authorization codes of customer ${number}.`;
  return { status: 400, body: refusal('UNKNOWN-CUSTOMER', explanation) };
}

function answerOfImport(result: Import): AddAuthCodesAnswer {
  switch (result.outcome) {
    case 'added':
      return added(result.listing);
    case 'no-codes':
      return { status: 400, body: refusal('NO-USABLE-CODE', 'The file names no authorization code.') };
    case 'too-many-codes':
      return {
        status: 400,
        body: refusal('INVALID-REQUEST', `A file may name ${MOST_CODES_IN_FILE} authorization codes at most.`),
      };
    case 'none-known': {
      const explanation = `The Features on Demand portal knows none of the ${result.unknown} authorization codes that are new.`;
      return { status: 400, body: refusal('NO-USABLE-CODE', explanation) };
    }
    case 'all-added':
      return {
        status: 409,
        body: refusal('ALREADY-ADDED', 'Every authorization code in the file is on this appliance.'),
      };
  }
}

function added({ authCodes, ...rest }: Listing): AddAuthCodesAnswer {
  return { status: 200, body: { authCodes: [...authCodes], ...rest } };
}
