import type { Transaction } from '../../state/store.ts';
import { termsOf } from './license-key.ts';
import { licenseOf, putLicense } from './licenses.ts';

const LICENSE_KEY = '0H00J-XXXXX-XXXXX-XXXXX-XXXXX';

/** The licence that the vendor's page for listing shows. */
export async function seed(tx: Transaction): Promise<void> {
  const terms = termsOf(LICENSE_KEY);
  if (!terms) throw new Error(`the first licence's key ${LICENSE_KEY} is no licence`);
  const made = { id: '7768d5c7-0039-4f27-a600-8f021488eea9', createdDate: 1706715105584 };
  await putLicense(tx, licenseOf(LICENSE_KEY, terms, made));
}
