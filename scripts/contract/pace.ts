import { setTimeout as wait } from 'node:timers/promises';

/** What time it is, and a way to let it pass, both in milliseconds. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<unknown>;
}

const SYSTEM: Clock = { now: () => performance.now(), wait };

/** Waits for the next turn: so many a second, evenly. */
export function pace(perSecond: number | undefined, clock: Clock = SYSTEM): () => Promise<void> {
  if (perSecond === undefined) return async () => {};
  let next = 0;
  return async () => {
    const now = clock.now();
    const mine = Math.max(now, next);
    next = mine + 1000 / perSecond;
    if (mine > now) await clock.wait(mine - now);
  };
}
