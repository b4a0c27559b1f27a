// Made by `npx licet generate` from specs/uipath-licensing. Changes by hand are lost.

import type { UipathLicensingHandlers } from './handlers.ts';

/** Every operation, answered with the contract's own example of success. */
export const stubs: UipathLicensingHandlers<unknown> = {
  authenticate: () => ({
    status: 200,
    type: 'application/json',
    body: {
      result: '4f1c9b7e2a6d4c0f8e3b5a7d9c1e2f40',
      targetUrl: null,
      success: true,
      error: null,
      unAuthorizedRequest: false,
      __abp: true,
    },
  }),
  getServiceLicense: () => ({
    status: 200,
    type: 'application/json',
    body: {
      accountId: 'y-y-y-delilah',
      serviceScopeId: 'y1968',
      serviceType: 'orchestrator',
      license: {
        licenseCode: '6c2e8f10-3b5d-4a7e-9c81-2d4f6a8b0c1e',
        parentLicenseCode: 'a9d7c5b3-1e2f-4d6c-8b0a-7f5e3d1c9b24',
        bundleCode: 'ENTERPRISE',
        subscriptionCode: 'ENTERPRISE',
        licenseStatus: 'Active',
        startDate: 1704067200,
        endDate: 1893456000,
        gracePeriod: 0,
        products: [
          { code: 'UNATT', quantity: 2, allocated: 0, type: 'Robot', features: [] },
          { code: 'NONPR', quantity: 1, allocated: 0, type: 'Robot', features: [] },
        ],
        templates: [],
        payload: 'c2FuZGJveA',
        boonLicenseCode: 'd1e2f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6',
      },
      userLicensingEnabled: true,
      accountLicenseCode: 'a9d7c5b3-1e2f-4d6c-8b0a-7f5e3d1c9b24',
    },
  }),
  allocateServiceLicense: () => ({
    status: 200,
    type: 'application/json',
    body: {
      accountId: 'string',
      serviceScopeId: 'string',
      serviceType: 'string',
      license: {
        licenseCode: 'string',
        bundleCode: 'string',
        subscriptionCode: 'string',
        licenseStatus: 'string',
        startDate: 0,
        endDate: 0,
        gracePeriod: 0,
        products: [
          {
            code: 'string',
            quantity: 0,
            type: 'string',
            features: [{ code: 'string', type: 'string', value: 'string' }],
          },
        ],
        templates: [{ productCode: 'string', products: [{ code: 'string', type: 'string' }] }],
        payload: 'string',
        boonLicenseCode: 'string',
      },
      userLicensingEnabled: true,
      accountLicenseCode: 'string',
    },
  }),
  deallocateServiceLicense: () => ({
    status: 200,
  }),
  listServiceLicenses: () => ({
    status: 200,
    type: 'application/json',
    body: [
      {
        accountId: 'y-y-y-delilah',
        serviceScopeId: 'y1968',
        serviceType: 'orchestrator',
        license: {
          licenseCode: '6c2e8f10-3b5d-4a7e-9c81-2d4f6a8b0c1e',
          parentLicenseCode: 'a9d7c5b3-1e2f-4d6c-8b0a-7f5e3d1c9b24',
          bundleCode: 'ENTERPRISE',
          subscriptionCode: 'ENTERPRISE',
          licenseStatus: 'Active',
          startDate: 1704067200,
          endDate: 1893456000,
          gracePeriod: 0,
          products: [
            { code: 'UNATT', quantity: 2, allocated: 0, type: 'Robot', features: [] },
            { code: 'NONPR', quantity: 1, allocated: 0, type: 'Robot', features: [] },
          ],
          templates: [],
          payload: 'c2FuZGJveA',
          boonLicenseCode: 'd1e2f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6',
        },
        userLicensingEnabled: true,
        accountLicenseCode: 'a9d7c5b3-1e2f-4d6c-8b0a-7f5e3d1c9b24',
      },
      {
        accountId: 'y-y-y-delilah',
        serviceScopeId: 'y1969',
        serviceType: 'dataservice',
        license: {
          licenseCode: '6c2e8f10-3b5d-4a7e-9c81-2d4f6a8b0c1e',
          parentLicenseCode: 'a9d7c5b3-1e2f-4d6c-8b0a-7f5e3d1c9b24',
          bundleCode: 'ENTERPRISE',
          subscriptionCode: 'ENTERPRISE',
          licenseStatus: 'Active',
          startDate: 1704067200,
          endDate: 1893456000,
          gracePeriod: 0,
          products: [{ code: 'DSU', quantity: 12, allocated: 8, type: 'Consumable', features: [] }],
          templates: [],
          payload: 'c2FuZGJveA',
          boonLicenseCode: 'd1e2f3a4-5b6c-4d7e-8f90-a1b2c3d4e5f6',
        },
        userLicensingEnabled: true,
        accountLicenseCode: 'a9d7c5b3-1e2f-4d6c-8b0a-7f5e3d1c9b24',
      },
    ],
  }),
  listAvailableAccountLicenses: () => ({
    status: 200,
    type: 'application/json',
    body: [
      { code: 'UNATT', total: 5, allocated: 2 },
      { code: 'NONPR', total: 4, allocated: 1 },
      { code: 'TIE', total: 2, allocated: 0 },
      { code: 'DSU', total: 20, allocated: 12 },
    ],
  }),
};
