import { setImmediate, setTimeout } from 'node:timers/promises';
import type { RequestHandler } from 'express';

/** Milliseconds without a request after which nobody seems to ask, and for which what can wait waits for that at most. */
const QUIET_MS = 50;
const PATIENCE_MS = 100;

/** Knows when nobody asks: what can wait is done then, and nobody waits for it. */
export interface Lull {
  /** A step of each request. */
  readonly noted: RequestHandler;
  /** Returns when nobody has asked for a while; where somebody always does, all the same after some time. */
  come(): Promise<void>;
}

/** Who has started a server is about to ask. */
export function openLull(): Lull {
  let asked = performance.now();
  return {
    noted(_request, _response, next) {
      asked = performance.now();
      next();
    },
    async come() {
      await setImmediate();
      for (let waited = 0; waited < PATIENCE_MS && performance.now() - asked < QUIET_MS; waited += QUIET_MS / 5)
        await setTimeout(QUIET_MS / 5);
    },
  };
}
