import type { UipathLicensingHandlers } from '../../../generated/uipath-licensing/handlers.ts';
import type { components } from '../../../generated/uipath-licensing/types.ts';
import type { Caller } from './authenticate.ts';
import type { Allocation } from './licenses.ts';
import { NOT_SIGNED_IN } from './refusals.ts';
import type { UipathState } from './state.ts';

export const handlers: UipathLicensingHandlers<UipathState, Caller> = {
  async authenticate({ body }, { tokens }) {
    const { TenancyName: tenancyName, UsernameOrEmailAddress: userNameOrEmailAddress, Password: password } = body;
    const result = await tokens.signIn({ tenancyName, userNameOrEmailAddress, password });
    if (result === undefined) return NOT_SIGNED_IN;
    return {
      status: 200,
      body: { result, targetUrl: null, success: true, error: null, unAuthorizedRequest: false, __abp: true },
    };
  },

  async allocateServiceLicense({ path, body }, { licenses }) {
    const allocated = await licenses.allocate(path, allocationOf(body));
    if (allocated.outcome === 'no-account-license') return { status: 404 };
    if (allocated.outcome === 'not-possible') return { status: 409 };
    return { status: 200, body: allocated.license };
  },

  async getServiceLicense({ path }, { licenses }) {
    const license = await licenses.find(path);
    return license ? { status: 200, body: license } : { status: 410 };
  },

  async deallocateServiceLicense({ path }, { licenses }) {
    const outcome = await licenses.deallocate(path);
    return { status: outcome === 'deallocated' ? 200 : 404 };
  },

  async listServiceLicenses({ path }, { licenses }) {
    return { status: 200, body: await licenses.list(path.accountId) };
  },

  async listAvailableAccountLicenses({ path }, { licenses }) {
    const products = await licenses.listProducts(path.accountId);
    return products ? { status: 200, body: products } : { status: 404 };
  },
};

/** Both names of the list mean the same. */
function allocationOf(body: components['schemas']['ServiceLicenseAllocationRequest']): Allocation {
  return {
    wanted: 'products' in body ? body.products : body.productQuantities,
    tenantName: body.tenantName ?? null,
    bypassUsageCheck: body.bypassUsageCheck ?? false,
  };
}
