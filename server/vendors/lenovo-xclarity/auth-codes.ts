import type { Collection, Store, Transaction } from '../../state/store.ts';
import { type AuthCode, authCodeOf, unknownAuthCode } from './auth-code.ts';
import { type CustomerInfo, fodPortal, type PortalCode } from './fod-portal.ts';

/** Codes with the customer they belong to, as the API answers them. */
export interface Listing {
  readonly authCodes: readonly AuthCode[];
  readonly customerInfo?: CustomerInfo;
}

export type Added = { readonly outcome: 'added'; readonly listing: Listing };
export type CodeAddition = Added | { readonly outcome: 'unknown-code' } | { readonly outcome: 'already-added' };
export type CustomerAddition = Added | { readonly outcome: 'unknown-customer' };
export type Import =
  | Added
  | { readonly outcome: 'no-codes' }
  | { readonly outcome: 'too-many-codes' }
  | { readonly outcome: 'all-added' }
  | { readonly outcome: 'none-known'; readonly unknown: number };

/** The answer tells of each code in a file, so a file of the size that is taken could ask for an answer a hundred times as large. */
export const MOST_CODES_IN_FILE = 1000;

/** The authorization codes on the appliance, in the order in which they were added. */
export class AuthCodes {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  list(): Promise<Listing> {
    return this.#store.read(async (tx) => listingOf(await codesIn(tx).list()));
  }

  /** Asking for the keys of a code that was added before is no conflict: it is how keys redeemed meanwhile are fetched. */
  addCode(authCode: string, withKeys: boolean): Promise<CodeAddition> {
    return this.#store.transaction(async (tx) => {
      const code = fodPortal.code(authCode);
      if (!code) return { outcome: 'unknown-code' };
      const codes = codesIn(tx);
      if (!withKeys && (await codes.get(authCode))) return { outcome: 'already-added' };
      return { outcome: 'added', listing: listingOf([await kept(codes, code, withKeys)]) };
    });
  }

  addCodesOf(customerNumber: string, withKeys: boolean): Promise<CustomerAddition> {
    return this.#store.transaction(async (tx) => {
      const known = fodPortal.codesOf(customerNumber);
      if (known.length === 0) return { outcome: 'unknown-customer' };
      const codes = codesIn(tx);
      const added: AuthCode[] = [];
      for (const code of known) added.push(await kept(codes, code, withKeys));
      return { outcome: 'added', listing: listingOf(added) };
    });
  }

  /** Adds what can be added. What became of the other codes is told by their `errorMsg`, unless there is nothing but others. */
  importCodes(names: readonly string[]): Promise<Import> {
    return this.#store.transaction(async (tx) => {
      if (names.length === 0) return { outcome: 'no-codes' };
      if (names.length > MOST_CODES_IN_FILE) return { outcome: 'too-many-codes' };
      const codes = codesIn(tx);
      const before = new Map((await codes.list()).map((code) => [code.authCode, code]));
      const seen = new Set<string>();
      const entries: AuthCode[] = [];
      for (const name of names) {
        const entry = seen.has(name)
          ? repeated(name, before)
          : (refusedEntry(name, before) ?? (await newEntry(codes, name)));
        seen.add(name);
        entries.push(entry);
      }
      if (entries.some((entry) => entry.errorMsg === '')) return { outcome: 'added', listing: listingOf(entries) };
      const unknown = [...seen].filter((name) => !before.has(name)).length;
      return unknown === 0 ? { outcome: 'all-added' } : { outcome: 'none-known', unknown };
    });
  }
}

/** For seed.ts, which runs in a transaction of its own. */
export function codesIn(tx: Transaction): Collection<AuthCode> {
  return tx.collection<AuthCode>('auth-codes');
}

/** Stores a code; keys that were fetched once stay when it is added again without them. */
async function kept(codes: Collection<AuthCode>, code: PortalCode, withKeys: boolean): Promise<AuthCode> {
  const before = await codes.get(code.authCode);
  const authCode = authCodeOf(code, withKeys || (before !== undefined && before.licenseKeys.length > 0));
  await codes.put(code.authCode, authCode);
  return authCode;
}

function refusedEntry(name: string, before: ReadonlyMap<string, AuthCode>): AuthCode | undefined {
  const stored = before.get(name);
  if (stored) return { ...stored, errorMsg: 'This authorization code has been added already.' };
  if (!fodPortal.code(name))
    return unknownAuthCode(name, 'The Features on Demand portal does not know this authorization code.');
  return undefined;
}

function repeated(name: string, before: ReadonlyMap<string, AuthCode>): AuthCode {
  const code = fodPortal.code(name);
  const entry = before.get(name) ?? (code ? authCodeOf(code, false) : unknownAuthCode(name, ''));
  return { ...entry, errorMsg: 'The file names this authorization code more than once.' };
}

async function newEntry(codes: Collection<AuthCode>, name: string): Promise<AuthCode> {
  const code = fodPortal.code(name);
  if (!code) throw new Error(`${name} was found in the portal a moment ago`);
  return kept(codes, code, false);
}

/** An answer has room for one customer: that of the first code without a complaint. */
function listingOf(authCodes: readonly AuthCode[]): Listing {
  const first = authCodes.find((code) => code.errorMsg === '');
  const customerInfo = first && fodPortal.customer(first.lenovoCustomerNumber);
  return customerInfo ? { authCodes, customerInfo } : { authCodes };
}
