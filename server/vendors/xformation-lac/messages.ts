import type { ErrorResponse } from '../../../generated/xformation-lac/types.ts';

/** What the center says when it says no. Codes are the return codes of its SOAP API, as none is published for this one. */
export const message = {
  invalidToken: { code: 50, message: 'Invalid or expired token provided.' },
  wrongCredentials: { message: 'Invalid credentials.' },
  noSuchOrder: { message: 'No such license order.' },
  noSuchCustomer: { message: 'No such customer.' },
  noSuchProduct: { message: 'No such product.' },
  noSuchTemplate: { message: 'No such product template.' },
} as const satisfies Record<string, ErrorResponse>;

/** The words of the SOAP API, and then ours, which say what is wrong. */
export function invalidData(why: string): ErrorResponse {
  return { code: 108, message: `Invalid data. ${why}` };
}
