import type { LenovoXclarityHandlers } from '../../../generated/lenovo-xclarity/handlers.ts';
import { addAuthCodes } from './add-auth-codes.ts';
import { passwordChangeDue, roleTooLow } from './forbidden.ts';
import { LICENSE_COUNTRIES } from './license-countries.ts';
import { COMPLETED, refusal } from './messages.ts';
import { cookiesOf, newSessionView, sessionView } from './session-views.ts';
import type { Caller } from './sessions.ts';
import type { LxcaState } from './state.ts';

export const handlers: LenovoXclarityHandlers<LxcaState, Caller> = {
  async addAuthCodes(request, state, caller) {
    await noteActivity(request, state, caller);
    return passwordChangeDue(caller) ?? roleTooLow(caller) ?? addAuthCodes(request, state.authCodes);
  },

  async listAuthCodes(request, state, caller) {
    await noteActivity(request, state, caller);
    const refused = passwordChangeDue(caller);
    if (refused) return refused;
    const { authCodes, ...rest } = await state.authCodes.list();
    return { status: 200, body: { authCodes: [...authCodes], ...rest } };
  },

  async listLicenseCountries(request, state, caller) {
    await noteActivity(request, state, caller);
    return passwordChangeDue(caller) ?? { status: 200, body: LICENSE_COUNTRIES };
  },

  async createSession({ body }, { sessions }) {
    const signIn = await sessions.signIn(body.UserId, body.password);
    if (signIn.outcome === 'refused') {
      return {
        status: 400,
        body: refusal('SIGN-IN-REFUSED', 'There is no account with this name and password.', 'failure'),
      };
    }
    const { session, account } = signIn.caller;
    return {
      status: 200,
      headers: { 'Set-Cookie': cookiesOf(session) },
      body: {
        result: 'success',
        response: { pwChangeRequired: account.pwChangeRequired, session: newSessionView(session) },
        messages: [COMPLETED],
      },
    };
  },

  async listSessions(request, state, caller) {
    await noteActivity(request, state, caller);
    const { sessions } = state;
    const live = await sessions.listLive();
    const response = live.map((session) => sessionView(session, caller.session.id, sessions.secondsIdle(session)));
    return { status: 200, body: { result: 'success', response, messages: [COMPLETED] } };
  },

  async deleteSession(_request, { sessions }, caller) {
    await sessions.signOut(caller.session);
    return { status: 200, body: { result: 'success', messages: [COMPLETED] } };
  },
};

/** A script that says no human is behind it does not keep its session alive. */
async function noteActivity(
  request: { headers: { 'X-NOT-USER-INPUT'?: string } },
  { sessions }: LxcaState,
  caller: Caller,
) {
  if (request.headers['X-NOT-USER-INPUT'] !== 'checkSession') await sessions.noteActivity(caller.session);
}
