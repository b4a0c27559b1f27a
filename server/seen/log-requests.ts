import type { Logger } from 'pino';
import { printable } from './printable.ts';
import type { Seen } from './seen.ts';

const LONGEST_REASON = 200;

/** Writes a line for each request, with the template of its path. Of a refused request it says why: a vendor's own words may not. */
export function logRequests(logger: Logger): (seen: Seen) => void {
  return ({ requestId, method, vendor, operation, status, ms, refusal, aborted }) =>
    logger.info(
      {
        requestId,
        method,
        vendor,
        operation: operation?.id,
        path: operation && `/${vendor}${operation.path}`,
        status,
        ms: Math.round(ms * 100) / 100,
        ...(refusal ? { refused: refusal.kind, because: printable(refusal.message.slice(0, LONGEST_REASON)) } : {}),
        ...(aborted ? { aborted: true } : {}),
      },
      'request',
    );
}
