import { StoreAway } from './store-away.ts';

const TICK_MS = 100;

/**
 * Waits for an answer, but not for ever. Only the time counts in which this process could have heard it: while it is busy itself, or
 * the machine is, an answer may lie there unread, and nobody is away.
 * @throws {StoreAway} when the patience is at its end
 */
export async function withPatience<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const { promise: tooLong, reject } = Promise.withResolvers<never>();
  let ticks = Math.ceil(milliseconds / TICK_MS);
  // An interval that comes late comes once. What has arrived is read between a timer and what is immediate.
  const ticking = setInterval(() => {
    ticks -= 1;
    if (ticks === 0) setImmediate(() => reject(new StoreAway(`it has not answered for ${milliseconds} ms`)));
  }, TICK_MS);
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearInterval(ticking);
  }
}
