import type { ErrorResponse, UncodedErrorResponse } from '../../../generated/xformation-lac-enduser/types.ts';

/** What the center says to end users when it says no, with the vendor's codes; two of them are not published. */
export const message = {
  invalidData: { code: 1101, message: 'Invalid data.' },
  cannotDeactivate: { code: 1506, message: 'Cannot deactivate license.' },
  hostidWrongFormat: { code: 1600, message: 'Hostid wrong format.' },
  orderDisabled: { code: 1703, message: 'License order disabled.' },
  noGenerator: { code: 1709, message: 'License generator not uploaded.' },
  noSuchLicense: { code: 1711, message: 'License does not exist.' },
  invalidKey: { code: 1712, message: 'Invalid activation key.' },
} as const satisfies Record<string, ErrorResponse>;

export const uncoded = {
  notRequested: { message: 'License request was not created.' },
  noErrors: { message: 'License has no errors.' },
} as const satisfies Record<string, UncodedErrorResponse>;

/** A listing of nothing: the vendor names the media type of a body that is not there. */
export const nothingFound = { status: 404, headers: { 'Content-Type': 'application/hal+json' } } as const;
