import type { Entitlement, License, LicenseSummary } from '../../../generated/vmware-logs/types.ts';

/** What licences allow taken together. Maxima add up by type alone, so a hybrid suite gives a right but raises no maximum. */
export function summaryOf(licenses: readonly License[]): LicenseSummary {
  const total = (type: string) =>
    licenses.filter(({ typeEnum }) => typeEnum === type).reduce((sum, { count }) => sum + count, 0);
  const has = (...types: string[]) => licenses.some(({ typeEnum = '' }) => types.includes(typeEnum));
  return {
    maxOsis: total('OSI'),
    maxCpus: total('CPU'),
    maxCores: total('CORE'),
    hasCpu: has('CPU', 'SUITE_HYBRID'),
    hasOsi: has('OSI', 'SUITE_HYBRID'),
    hasCore: has('CORE'),
    averageOsiUsage: 8,
    entitlementType: 'LICENSE_KEY',
    licenses: [...licenses],
    entitlement: ENTITLEMENT,
  };
}

/** The sandbox has no vCenter, so this stays as the vendor's page shows it. */
const ENTITLEMENT: Entitlement = {
  entitlementId: '550e8400-e29b-41d4-a716-446655440000',
  vcId: '111e8400-e29b-22d4-a716-447755441200',
  isVCEntitled: false,
  updateDate: 1706714980307,
  expirationDate: 1806416980308,
  vcEntitlementType: 'vc.vcf',
  validUntil: 1714490980307,
  isEvaluationPeriod: true,
};
