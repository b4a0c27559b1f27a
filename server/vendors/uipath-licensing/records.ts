import type { Collection, Transaction } from '../../state/store.ts';

/** How many of one product. */
export interface Quantity {
  readonly code: string;
  readonly quantity: number;
}

/** What an organization owns: the pool that its tenants share. */
export interface AccountLicense {
  readonly accountId: string;
  readonly licenseCode: string;
  readonly boonLicenseCode: string;
  readonly bundleCode: string;
  readonly subscriptionCode: string;
  /** Seconds since 1970, UTC. */
  readonly startDate: number;
  readonly endDate: number;
  readonly userLicensingEnabled: boolean;
  readonly owned: readonly Quantity[];
}

/** Which service of which tenant of which organization. */
export interface Place {
  readonly accountId: string;
  readonly serviceScopeId: string;
  readonly serviceType: string;
}

/** What one service of one tenant holds, and how much of that the tenant uses. */
export interface ServiceLicenseRecord extends Place {
  readonly tenantName: string | null;
  readonly licenseCode: string;
  readonly payload: string;
  readonly held: readonly Quantity[];
  readonly used: readonly Quantity[];
}

export function accountLicenses(tx: Transaction): Collection<AccountLicense> {
  return tx.collection('account-licenses');
}

/** A collection for each organization, so that adding up one pool does not read all the others. */
export function serviceLicenses(tx: Transaction, accountId: string): Collection<ServiceLicenseRecord> {
  return tx.collection(`service-licenses of ${keyOf(accountId)}`);
}

/** An id is any text, so it is quoted: joined by a separator, two places could get one key. */
export function keyOf(...ids: readonly string[]): string {
  return JSON.stringify(ids);
}
