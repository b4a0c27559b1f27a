import { LICENSE_ROLES } from './accounts.ts';
import { type ErrorResponse, refusal } from './messages.ts';
import type { Caller } from './sessions.ts';

/** The state of the account is in the way: a conflict, and the only one that the pages of GET leave room for. */
export function passwordChangeDue({ account }: Caller): { status: 409; body: ErrorResponse } | undefined {
  if (!account.pwChangeRequired) return undefined;
  const explanation = 'The account has to change its password before it may do anything else.';
  return { status: 409, body: refusal('PASSWORD-CHANGE-REQUIRED', explanation) };
}

/** Everybody may look; changing licences is for some roles only. */
export function roleTooLow({ account }: Caller): { status: 403; body: ErrorResponse } | undefined {
  if (LICENSE_ROLES.includes(account.role)) return undefined;
  const explanation = `Changing licences needs the role ${LICENSE_ROLES.join(' or ')}.`;
  return { status: 403, body: refusal('ROLE-TOO-LOW', explanation) };
}
