import { setTimeout } from 'node:timers/promises';
import { StoreAway } from './store-away.ts';

/** For how long others may keep a file to themselves before it counts as away, in milliseconds. */
const PATIENCE_MS = 2_000;
/** Never far apart, so that a file which others use all the time is found free too; and not always the same, so as not to keep their step. */
const PAUSES_MS = [1, 2, 1, 3, 1, 5];

/**
 * Does what another process that uses the same file may be in the way of: once more when its turn is over. SQLite itself would wait
 * too, but hold up this process meanwhile. Time in which this process did not get to ask does not count.
 * @throws {StoreAway}
 */
export async function whenFree<T>(work: () => T): Promise<T> {
  for (let waited = 0, times = 0; ; times += 1) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE_MS) throw error;
    }
    const pause = PAUSES_MS[times % PAUSES_MS.length] ?? 1;
    waited += pause;
    await setTimeout(pause);
  }
}

/** @see https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  if (!(error instanceof StoreAway && error.cause instanceof Error && 'errcode' in error.cause)) return false;
  return (Number(error.cause.errcode) & 0xff) === 5;
}
