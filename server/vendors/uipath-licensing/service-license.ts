import type { components } from '../../../generated/uipath-licensing/types.ts';
import { kindOf } from './catalogue.ts';
import { quantityOf } from './quantities.ts';
import type { AccountLicense, ServiceLicenseRecord } from './records.ts';

type Schemas = components['schemas'];

/** A service license as the contract shows it: what is held, dressed in the account license that it was cut from. Now in milliseconds. */
export function serviceLicenseOf(
  record: ServiceLicenseRecord,
  account: AccountLicense,
  now: number,
): Schemas['ServiceLicense'] {
  return {
    accountId: record.accountId,
    serviceScopeId: record.serviceScopeId,
    serviceType: record.serviceType,
    license: {
      licenseCode: record.licenseCode,
      parentLicenseCode: account.licenseCode,
      bundleCode: account.bundleCode,
      subscriptionCode: account.subscriptionCode,
      // The vendor publishes no list of states.
      licenseStatus: now < account.endDate * 1000 ? 'Active' : 'Expired',
      startDate: account.startDate,
      endDate: account.endDate,
      gracePeriod: 0,
      products: record.held.map(({ code, quantity }) => productOf(code, quantity, quantityOf(record.used, code))),
      templates: record.held.flatMap(({ code }) => templatesOf(code)),
      payload: record.payload,
      boonLicenseCode: account.boonLicenseCode,
    },
    userLicensingEnabled: account.userLicensingEnabled,
    accountLicenseCode: account.licenseCode,
  };
}

function productOf(code: string, quantity: number, allocated: number): Schemas['ServiceProduct'] {
  const { type, features } = kindOf(code);
  return { code, quantity, allocated, type, features: [...features] };
}

function templatesOf(code: string): Schemas['ProductTemplate'][] {
  const { brings } = kindOf(code);
  return brings.length > 0 ? [{ productCode: code, products: [...brings] }] : [];
}
