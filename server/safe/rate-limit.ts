import type { RequestHandler } from 'express';
import { RefusedByServer } from '../refused.ts';

/** Lets an address ask so often a second; the rest is refused with 429 and `Retry-After`. All paths count together. */
export async function rateLimit(perSecond: number): Promise<RequestHandler> {
  // Loaded by those only who use it.
  const { rateLimit: limiterOf } = await import('express-rate-limit');
  return limiterOf({
    windowMs: 1_000,
    limit: perSecond,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // Its checks of how it is set up print to the console when a request has an odd header.
    validate: false,
    handler: (_request, _response, next) => {
      const message = `More than ${perSecond} requests a second came from this address.`;
      next(new RefusedByServer({ kind: 'fault', status: 429, message }));
    },
  });
}
