import type { VmwareLogsHandlers } from '../../../generated/vmware-logs/handlers.ts';
import type { OpenSession } from './sessions.ts';
import type { VmwareLogsState } from './state.ts';

export const handlers: VmwareLogsHandlers<VmwareLogsState, OpenSession> = {
  async addLicense({ body }, { licenses }) {
    const adding = await licenses.add(body.key);
    if (adding.outcome === 'no-license') return { status: 400, body: { errorMessage: 'Invalid serial number' } };
    if (adding.outcome === 'already-there') return { status: 409, body: { errorMessage: 'License already exists.' } };
    return { status: 201, body: { license: adding.license } };
  },

  async listLicenses(_request, { licenses }) {
    return { status: 200, body: await licenses.list() };
  },

  async deleteLicense({ path }, { licenses }) {
    const deleting = await licenses.delete(path.licenseId);
    if (deleting.outcome === 'not-there') return { status: 404, body: { errorMessage: 'License does not exist.' } };
    return { status: 200 };
  },

  async createSession({ body }, { sessions }) {
    const signingIn = await sessions.signIn(body);
    if (signingIn.outcome === 'signed-in') return { status: 200, body: signingIn.session };
    return {
      status: 401,
      body: { errorMessage: 'Invalid credentials or account is locked.', errorCode: 'FIELD_ERROR' },
    };
  },

  getCurrentSession: (_request, _state, session) => ({ status: 200, body: { ...session } }),
};
