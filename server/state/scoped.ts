import type { Store, Transaction } from './store.ts';

/** One vendor's part of a store: its collections are its own, whatever it and its neighbours call them. */
export function scopedStore(store: Pick<Store, 'transaction'>, scope: string): Store {
  return {
    transaction: (work) => store.transaction((tx) => work(scopedTransaction(tx, scope))),
    clear: () => Promise.reject(new Error(`${scope} cannot clear a store that it shares`)),
    close: () => Promise.reject(new Error(`${scope} cannot close a store that it shares`)),
  };
}

/** The same within a transaction that is already running: what is written is kept, or not, together with the rest of it. */
export function scopedWithin(tx: Transaction, scope: string): Store {
  return scopedStore({ transaction: (work) => work(tx) }, scope);
}

function scopedTransaction(tx: Transaction, scope: string): Transaction {
  return { collection: (name) => tx.collection(`${scope}/${name}`) };
}
