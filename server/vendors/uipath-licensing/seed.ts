import { makeSigningKey } from '../../state/signing-key.ts';
import type { Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { AccountLicense, Place, Quantity } from './records.ts';
import { accountLicenses, keyOf, serviceLicenses } from './records.ts';

const A_YEAR = 365 * 24 * 60 * 60;

const DELILAH = 'y-y-y-delilah';
const WITH_GUID = '3e0c8a52-6b1f-4f0e-9d57-8a1c2b4d6e90';

/** Two organizations: the one of the vendor's worked example, which owns exactly what the example asks for, and one whose ids are GUIDs. */
const ORGANIZATIONS: readonly Pick<AccountLicense, 'accountId' | 'owned' | 'userLicensingEnabled'>[] = [
  {
    accountId: DELILAH,
    owned: [
      { code: 'UNATT', quantity: 5 },
      { code: 'NONPR', quantity: 4 },
      { code: 'TIE', quantity: 2 },
      { code: 'DSU', quantity: 20 },
    ],
    userLicensingEnabled: true,
  },
  {
    accountId: WITH_GUID,
    owned: [
      { code: 'RU', quantity: 5000 },
      { code: 'AGU', quantity: 200 },
      { code: 'HEAL', quantity: 10 },
    ],
    userLicensingEnabled: false,
  },
];

interface Holding extends Place {
  readonly tenantName: string;
  readonly held: readonly Quantity[];
  readonly used: readonly Quantity[];
}

/** One tenant holds less than it may, one uses part of what it holds, and one is of the other organization. */
const HOLDINGS: readonly Holding[] = [
  {
    accountId: DELILAH,
    serviceScopeId: 'y1968',
    serviceType: 'orchestrator',
    tenantName: 'Delilah',
    held: [
      { code: 'UNATT', quantity: 2 },
      { code: 'NONPR', quantity: 1 },
    ],
    used: [],
  },
  {
    accountId: DELILAH,
    serviceScopeId: 'y1969',
    serviceType: 'dataservice',
    tenantName: 'Samson',
    held: [{ code: 'DSU', quantity: 12 }],
    used: [{ code: 'DSU', quantity: 8 }],
  },
  {
    accountId: WITH_GUID,
    serviceScopeId: 'b7f4d2a9-0c35-4e8d-a1b6-5f9e3c7d1a20',
    serviceType: 'tenant',
    tenantName: 'Production',
    held: [
      { code: 'RU', quantity: 3000 },
      { code: 'AGU', quantity: 50 },
    ],
    used: [{ code: 'RU', quantity: 1250 }],
  },
];

/** What a fresh sandbox starts with. */
export async function seed(tx: Transaction, world: World): Promise<void> {
  const startDate = Math.floor(world.now() / 1000);
  await makeSigningKey(tx, world);
  for (const organization of ORGANIZATIONS) {
    await accountLicenses(tx).put(keyOf(organization.accountId), {
      ...organization,
      licenseCode: world.uuid(),
      boonLicenseCode: world.uuid(),
      bundleCode: 'ENTERPRISE',
      subscriptionCode: 'ENTERPRISE',
      startDate,
      endDate: startDate + 10 * A_YEAR,
    });
  }
  for (const holding of HOLDINGS) {
    const key = keyOf(holding.serviceScopeId, holding.serviceType);
    await serviceLicenses(tx, holding.accountId).put(key, {
      ...holding,
      licenseCode: world.uuid(),
      payload: world.hex(32),
    });
  }
}
