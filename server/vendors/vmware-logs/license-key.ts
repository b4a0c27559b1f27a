import type { License } from '../../../generated/vmware-logs/types.ts';

/** All of a licence that its key decides. */
export type LicenseTerms = Required<Omit<License, 'id' | 'licenseKey' | 'createdDate'>>;

/** Of the right form, and yet no licence. */
const DENIED_KEY = '00000-00000-00000-00000-00000';

const FINE = { status: 'Active', error: '', infinite: true } as const;

/** What the vendor's page answers for its own key: one instance, counted as none, and an end four hours before 1970. */
const ONE_INSTANCE: LicenseTerms = {
  ...FINE,
  configuration: '1 Operating System Instance (OSI)',
  count: 0,
  typeEnum: 'OSI',
  expirationDate: -14_400_000,
};

/** What the vendor's page for listing answers. */
const HYBRID_SUITE: LicenseTerms = {
  ...FINE,
  configuration: instances(10),
  count: 10,
  typeEnum: 'SUITE_HYBRID',
  expirationDate: 0,
};

/**
 * What a key licenses, or undefined where it is no licence. Real keys are opaque; in the sandbox the first group may say
 * it: `OSI10` for ten operating system instances, `CPU25` for 25 processors, `CORE8` for eight cores.
 */
export function termsOf(key: string): LicenseTerms | undefined {
  if (key === DENIED_KEY) return undefined;
  if (key.startsWith('0H00J-')) return HYBRID_SUITE;
  const [, typeEnum, digits] = /^(OSI|CPU|CORE)(\d+)-/.exec(key) ?? [];
  if (!typeEnum) return ONE_INSTANCE;
  const count = Number(digits);
  if (count === 0) return undefined;
  return { ...FINE, configuration: configuration(typeEnum, count), count, typeEnum, expirationDate: 0 };
}

function configuration(typeEnum: string, count: number): string {
  if (typeEnum === 'OSI') return instances(count);
  const unit = typeEnum === 'CPU' ? 'CPU' : 'Core';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function instances(count: number): string {
  return count === 1 ? '1 Operating System Instance (OSI)' : `${count} Operating System Instances (OSIs)`;
}
