import type { components } from '../../../generated/uipath-licensing/types.ts';
import type { Store, Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import { mayHold } from './may-hold.ts';
import { eachOnce, quantityOf, sumOf } from './quantities.ts';
import type { AccountLicense, Place, Quantity, ServiceLicenseRecord } from './records.ts';
import { accountLicenses, keyOf, serviceLicenses } from './records.ts';
import { serviceLicenseOf } from './service-license.ts';

type Schemas = components['schemas'];

/** What a service shall hold from now on. */
export interface Allocation {
  readonly wanted: readonly Quantity[];
  readonly tenantName: string | null;
  readonly bypassUsageCheck: boolean;
}

export type Allocated =
  | { readonly outcome: 'allocated'; readonly license: Schemas['ServiceLicense'] }
  | { readonly outcome: 'no-account-license' }
  | { readonly outcome: 'not-possible' };

/** The pools of all organizations, and what their tenants hold of them. */
export class Licenses {
  readonly #store: Store;
  readonly #world: World;

  constructor(store: Store, world: World) {
    this.#store = store;
    this.#world = world;
  }

  /** Looks and takes in one transaction: two tenants who ask at once cannot both have the last one. */
  allocate(place: Place, allocation: Allocation): Promise<Allocated> {
    return this.#store.transaction(async (tx) => {
      const account = await accountOf(tx, place.accountId);
      if (!account) return { outcome: 'no-account-license' };
      const all = serviceLicenses(tx, place.accountId);
      const now = (await all.get(placeKey(place))) ?? this.#empty(place);
      const next = after(now, allocation);
      const heldElsewhere = (await all.list())
        .filter((other) => placeKey(other) !== placeKey(place))
        .map(({ held }) => held);
      const { wanted, bypassUsageCheck } = allocation;
      const changes = wanted.length > 0;
      if (
        changes &&
        !mayHold({ wanted: next.held, owned: account.owned, heldElsewhere, used: now.used, bypassUsageCheck })
      ) {
        return { outcome: 'not-possible' };
      }
      await all.put(placeKey(place), next);
      return { outcome: 'allocated', license: serviceLicenseOf(next, account, this.#world.now()) };
    });
  }

  find(place: Place): Promise<Schemas['ServiceLicense'] | undefined> {
    return this.#store.read(async (tx) => {
      const account = await accountOf(tx, place.accountId);
      const record = await serviceLicenses(tx, place.accountId).get(placeKey(place));
      return account && record && serviceLicenseOf(record, account, this.#world.now());
    });
  }

  /** Taking away what is not there is no error, so that a removal may be repeated. */
  deallocate(place: Place): Promise<'deallocated' | 'no-account-license'> {
    return this.#store.transaction(async (tx) => {
      if (!(await accountOf(tx, place.accountId))) return 'no-account-license';
      await serviceLicenses(tx, place.accountId).delete(placeKey(place));
      return 'deallocated';
    });
  }

  list(accountId: string): Promise<Schemas['ServiceLicenseList']> {
    return this.#store.read(async (tx) => {
      const account = await accountOf(tx, accountId);
      if (!account) return [];
      const records = await serviceLicenses(tx, accountId).list();
      return records.map((record) => serviceLicenseOf(record, account, this.#world.now()));
    });
  }

  /** Undefined where the organization owns nothing. */
  listProducts(accountId: string): Promise<Schemas['AccountProductList'] | undefined> {
    return this.#store.read(async (tx) => {
      const account = await accountOf(tx, accountId);
      if (!account) return undefined;
      const held = sumOf((await serviceLicenses(tx, accountId).list()).map((record) => record.held));
      return account.owned.map(({ code, quantity }) => ({ code, total: quantity, allocated: quantityOf(held, code) }));
    });
  }

  #empty(place: Place): ServiceLicenseRecord {
    return {
      ...place,
      tenantName: null,
      licenseCode: this.#world.uuid(),
      payload: this.#world.hex(32),
      held: [],
      used: [],
    };
  }
}

/** A list replaces what was held, but an empty one changes nothing; a name that is left out stays as it was. */
function after(record: ServiceLicenseRecord, { wanted, tenantName }: Allocation): ServiceLicenseRecord {
  const held = wanted.length > 0 ? eachOnce(wanted) : record.held;
  return { ...record, held, tenantName: tenantName ?? record.tenantName };
}

function accountOf(tx: Transaction, accountId: string): Promise<AccountLicense | undefined> {
  return accountLicenses(tx).get(keyOf(accountId));
}

function placeKey({ serviceScopeId, serviceType }: Place): string {
  return keyOf(serviceScopeId, serviceType);
}
