import type { Coverage } from './cell.ts';

/** The statuses that an operation declares by number, and that no target has answered, as `operation 409`. */
export function unseenStatuses({ cells }: Coverage): readonly string[] {
  return cells
    .filter(({ dimension, what, seen, empty }) => {
      return dimension === 'statuses' && !seen && /^\d{3}$/.test(what) && empty?.code !== 'excepted';
    })
    .map(({ operation, what }) => `${operation} ${what}`);
}
