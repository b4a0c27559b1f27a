import type { License, LicenseSummary } from '../../../generated/vmware-logs/types.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { type LicenseTerms, termsOf } from './license-key.ts';
import { summaryOf } from './license-summary.ts';

export type Adding = { outcome: 'added'; license: License } | { outcome: 'already-there' } | { outcome: 'no-license' };
export type Deleting = { outcome: 'deleted' } | { outcome: 'not-there' };

/** The licence keys of the appliance. */
export class Licenses {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** Looks for the key and puts the licence in one transaction, so that two requests with one key cannot both win. */
  add(licenseKey: string): Promise<Adding> {
    return this.#store.transaction(async (tx) => {
      const terms = termsOf(licenseKey);
      if (!terms) return { outcome: 'no-license' };
      if (await idsByKey(tx).get(licenseKey)) return { outcome: 'already-there' };
      const license = licenseOf(licenseKey, terms, { id: this.#world.uuid(), createdDate: this.#world.now() });
      await putLicense(tx, license);
      return { outcome: 'added', license };
    });
  }

  /** The key is free again afterwards; added anew, it gets a new UUID. */
  delete(id: string): Promise<Deleting> {
    return this.#store.transaction(async (tx) => {
      const license = await licensesById(tx).get(id);
      if (!license) return { outcome: 'not-there' };
      await licensesById(tx).delete(id);
      await idsByKey(tx).delete(license.licenseKey);
      return { outcome: 'deleted' };
    });
  }

  list(): Promise<LicenseSummary> {
    return this.#store.read(async (tx) => summaryOf(await licensesById(tx).list()));
  }
}

/** A licence with its fields in the vendor's order. */
export function licenseOf(licenseKey: string, terms: LicenseTerms, made: { id: string; createdDate: number }): License {
  const { status, error, configuration, infinite, count, typeEnum, expirationDate } = terms;
  const { id, createdDate } = made;
  return { id, status, error, configuration, licenseKey, infinite, count, typeEnum, expirationDate, createdDate };
}

export async function putLicense(tx: Transaction, license: License): Promise<void> {
  await licensesById(tx).put(license.id, license);
  await idsByKey(tx).put(license.licenseKey, license.id);
}

function licensesById(tx: Transaction) {
  return tx.collection<License>('vmware-logs.licenses');
}

/** So that looking for a key costs the same however many licences there are. */
function idsByKey(tx: Transaction) {
  return tx.collection<string>('vmware-logs.license-ids-by-key');
}
