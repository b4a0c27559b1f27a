// Made by `npx licet generate` from specs/vmware-logs. Changes by hand are lost.

import type { VmwareLogsHandlers } from './handlers.ts';

/** Every operation, answered with the contract's own example of success. */
export const stubs: VmwareLogsHandlers<unknown> = {
  listLicenses: () => ({
    status: 200,
    type: 'application/json',
    body: {
      maxOsis: 0,
      maxCpus: 0,
      maxCores: 0,
      hasCpu: true,
      hasOsi: true,
      hasCore: false,
      averageOsiUsage: 8,
      entitlementType: 'LICENSE_KEY',
      licenses: [
        {
          id: '7768d5c7-0039-4f27-a600-8f021488eea9',
          status: 'Active',
          error: '',
          configuration: '10 Operating System Instances (OSIs)',
          licenseKey: '0H00J-XXXXX-XXXXX-XXXXX-XXXXX',
          infinite: true,
          count: 10,
          typeEnum: 'SUITE_HYBRID',
          expirationDate: 0,
          createdDate: 1706715105584,
        },
      ],
      entitlement: {
        entitlementId: '550e8400-e29b-41d4-a716-446655440000',
        vcId: '111e8400-e29b-22d4-a716-447755441200',
        isVCEntitled: false,
        updateDate: 1706714980307,
        expirationDate: 1806416980308,
        vcEntitlementType: 'vc.vcf',
        validUntil: 1714490980307,
        isEvaluationPeriod: true,
      },
    },
  }),
  addLicense: () => ({
    status: 201,
    type: 'application/json',
    body: {
      license: {
        id: 'abcdef12-3456-7890-ba36-123456789012',
        status: 'Active',
        error: '',
        configuration: '1 Operating System Instance (OSI)',
        licenseKey: 'M502V-XXXXX-XXXXX-XXXXX-XXXXX',
        infinite: true,
        count: 0,
        typeEnum: 'OSI',
        expirationDate: -14400000,
        createdDate: 1498731659310,
      },
    },
  }),
  deleteLicense: () => ({
    status: 200,
  }),
  createSession: () => ({
    status: 200,
    type: 'application/json',
    body: {
      userId: 'cc251b9f-b4d0-437d-86de-8ac560d45e55',
      sessionId: '80Lmue52xwIgDiQMu7as9jLdLFFs+Hn3HI2WP0fx6kH0ApL',
      ttl: 1800,
    },
  }),
  getCurrentSession: () => ({
    status: 200,
    type: 'application/json',
    body: { userId: 'cc251b9f-b4d0-437d-86de-8ac560d45e55', ttl: 1800 },
  }),
};
