import type { components } from '../../../generated/lenovo-xclarity/types.ts';

export type ErrorResponse = components['schemas']['ErrorResponse'];
type Message = components['schemas']['Message'];

/** Licence pages call a refusal failed, session pages a failure. */
export type Failure = 'failed' | 'failure';

/** The one message id of Lenovo's that all these operations share. */
export const COMPLETED: Message = {
  id: 'FQXHMSE0001I',
  text: 'The request completed successfully.',
  explanation: '',
  recovery: { text: 'Information only. No action is required.', URL: '' },
};

/** Every other message. Lenovo publishes no ids for them, so these say whose they are. */
const MESSAGES = {
  'INVALID-REQUEST': ['The request is not valid.', 'Correct the request and send it again.'],
  'UNKNOWN-CODE': ['The authorization code is not known.', 'Check the authorization code.'],
  'UNKNOWN-CUSTOMER': ['The customer number is not known.', 'Check the Lenovo customer number.'],
  'NO-USABLE-CODE': [
    'The file holds no authorization code that can be added.',
    'Send a file with at least one authorization code that the portal knows.',
  ],
  'SIGN-IN-REFUSED': ['Signing in failed.', 'Check the user ID and the password.'],
  'NO-SESSION': ['There is no such session.', 'Sign in with POST /sessions and send both with every request.'],
  'ROLE-TOO-LOW': ['The account may not do this.', 'Sign in with an account that has one of these roles.'],
  'ALREADY-ADDED': [
    'The authorization code has been added already.',
    'Set retrieveKeys to true to fetch its activation keys again.',
  ],
  'PASSWORD-CHANGE-REQUIRED': ['The password has to be changed first.', 'Change the password and sign in again.'],
  'NOT-FOUND': ['There is no such resource.', 'Check the address of the request.'],
  'WRONG-METHOD': ['The operation is not supported.', 'Check the method of the request.'],
  'INTERNAL-ERROR': ['An internal error occurred.', 'Try again later.'],
} as const;

export type MessageId = keyof typeof MESSAGES;

/** A refusal as the appliance words it. */
export function refusal(id: MessageId, explanation: string, result: Failure = 'failed'): ErrorResponse {
  const [text, recovery] = MESSAGES[id];
  return { result, messages: [{ id: `SANDBOX-${id}`, text, explanation, recovery: { text: recovery, URL: '' } }] };
}
