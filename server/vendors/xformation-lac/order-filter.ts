import type { OrderRecord } from './records.ts';
import { dayOf } from './times.ts';

/** Which orders are wanted; a filter left out lets all pass. */
export interface OrderFilter {
  /** A part of the activation key. */
  readonly keyPart?: string | undefined;
  readonly customers?: { readonly ids: readonly number[]; readonly exclude: boolean } | undefined;
  readonly templateIds?: readonly number[] | undefined;
  /** Days of creation, inclusive. */
  readonly createdAfter?: string | undefined;
  readonly createdBefore?: string | undefined;
  readonly disabledOnly?: boolean | undefined;
}

export function whatFits(records: readonly OrderRecord[], filter: OrderFilter): readonly OrderRecord[] {
  const {
    keyPart = '',
    customers,
    templateIds,
    createdAfter = '',
    createdBefore = '9999-12-31',
    disabledOnly = false,
  } = filter;
  return records.filter((record) => {
    const created = dayOf(record.creation_time);
    return (
      record.activation_key.includes(keyPart.toUpperCase()) &&
      (!customers || customers.ids.includes(Number(record.customerId)) !== customers.exclude) &&
      (!templateIds || templateIds.includes(Number(record.templateId))) &&
      createdAfter <= created &&
      created <= createdBefore &&
      !(disabledOnly && record.enabled)
    );
  });
}
