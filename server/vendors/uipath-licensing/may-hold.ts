import { quantityOf, sumOf } from './quantities.ts';
import type { Quantity } from './records.ts';

/** What decides whether a service may hold what is wanted for it. */
export interface Wish {
  readonly wanted: readonly Quantity[];
  readonly owned: readonly Quantity[];
  /** What every other service of the organization holds. */
  readonly heldElsewhere: readonly (readonly Quantity[])[];
  /** What the tenant uses of what the service holds now. */
  readonly used: readonly Quantity[];
  readonly bypassUsageCheck: boolean;
}

/** All or nothing: one product that is short, or still in use, spoils the whole list. */
export function mayHold(wish: Wish): boolean {
  return fitsThePool(wish) && (wish.bypassUsageCheck || coversUse(wish));
}

/** None of a product that nobody owns is in order: it takes nothing from any pool. */
function fitsThePool({ wanted, owned, heldElsewhere }: Wish): boolean {
  const elsewhere = sumOf(heldElsewhere);
  return wanted.every(({ code, quantity }) => quantityOf(elsewhere, code) + quantity <= quantityOf(owned, code));
}

/** A product in use that is missing from the list would go to 0, so it is looked for as well. */
function coversUse({ wanted, used }: Wish): boolean {
  return used.every(({ code, quantity }) => quantityOf(wanted, code) >= quantity);
}
