import type { XformationLacEnduserHandlers } from '../../../generated/xformation-lac-enduser/handlers.ts';
import type { LacState } from '../xformation-lac/state.ts';
import { locationOf } from './links.ts';
import { message, nothingFound, uncoded } from './messages.ts';
import { collectionOf, failureResource, licenseResource, orderResource, queueResource } from './resources.ts';

const DISABLED = { status: 403, body: message.orderDisabled } as const;

export const handlers: XformationLacEnduserHandlers<LacState> = {
  async listLicenses({ path, query }, { licenses }) {
    const listing = await licenses.inStates(path.activation_key, query.state);
    if (listing.outcome === 'disabled') return DISABLED;
    if (listing.outcome === 'not-there') return nothingFound;
    return { status: 200, body: collectionOf(path.activation_key, listing.activations) };
  },

  async getLicense({ path }, { licenses }) {
    const finding = await licenses.find(path.activation_key, path.hostids);
    if (finding.outcome === 'disabled') return DISABLED;
    if (finding.outcome === 'not-there') return { status: 404, body: message.noSuchLicense };
    return { status: 200, body: licenseResource(path.activation_key, finding.license) };
  },

  async activateLicense({ path }, { activations }) {
    const { outcome } = await activations.activate(path.activation_key, path.hostids);
    if (outcome === 'invalid-key') return { status: 400, body: message.invalidKey };
    if (outcome === 'wrong-hostids') return { status: 400, body: message.hostidWrongFormat };
    if (outcome === 'disabled') return DISABLED;
    if (outcome === 'no-generator') return { status: 403, body: message.noGenerator };
    return { status: 202, headers: { Location: locationOf('license-queue', path) } };
  },

  async deactivateLicense({ path }, { activations }) {
    const { outcome } = await activations.deactivate(path.activation_key, path.hostids);
    if (outcome === 'disabled') return DISABLED;
    if (outcome === 'not-allowed') return { status: 403, body: message.cannotDeactivate };
    if (outcome === 'not-there') return { status: 404, body: message.noSuchLicense };
    return { status: 204 };
  },

  async getQueuedActivation({ path }, { activations }) {
    const polling = await activations.poll(path.activation_key, path.hostids);
    if (polling.outcome === 'disabled') return DISABLED;
    if (polling.outcome === 'not-there') return { status: 404, body: uncoded.notRequested };
    if (polling.outcome === 'running')
      return { status: 200, body: queueResource(path.activation_key, polling.activation) };
    const where = polling.activation.state === 'success' ? 'licenses' : 'license-errors';
    return { status: 303, headers: { Location: locationOf(where, path) } };
  },

  async getActivationErrors({ path }, { licenses }) {
    const finding = await licenses.errorsOf(path.activation_key, path.hostids);
    if (finding.outcome === 'disabled') return DISABLED;
    if (finding.outcome === 'not-there') return { status: 404, body: uncoded.noErrors };
    return { status: 200, body: failureResource(path.activation_key, finding.failed) };
  },

  async getLicenseOrder({ path }, { licenses }) {
    const finding = await licenses.order(path.activation_key);
    if (finding.outcome === 'disabled') return DISABLED;
    if (finding.outcome === 'not-there') return { status: 404, body: message.invalidKey };
    return { status: 200, body: orderResource(finding.order) };
  },
};
