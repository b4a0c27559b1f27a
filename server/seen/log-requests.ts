import type { Logger } from 'pino';
import type { Operation } from '../operation.ts';
import { printable } from './printable.ts';
import type { Seen } from './seen.ts';

const LONGEST_REASON = 200;

/** Writes a line for each request, with the template of its path. Of a refused request it says why: a vendor's own words may not. */
export function logRequests(logger: Logger): (seen: Seen) => void {
  const loggerOf = loggersOf(logger);
  return ({ requestId, method, vendor, operation, status, ms, refusal, aborted }) =>
    loggerOf(vendor, operation).info(
      {
        requestId,
        method,
        status,
        ms: ms === undefined ? undefined : Math.round(ms * 100) / 100,
        ...(refusal ? { refused: refusal.kind, because: printable(refusal.message.slice(0, LONGEST_REASON)) } : {}),
        ...(aborted ? { aborted: true } : {}),
      },
      'request',
    );
}

/** What is the same in each line of an operation is made text once. */
function loggersOf(logger: Logger): (vendor: string | undefined, operation: Operation | undefined) => Logger {
  const byVendor = new Map<string | undefined, Map<Operation | undefined, Logger>>();
  return (vendor, operation) => {
    const known = byVendor.get(vendor)?.get(operation);
    if (known) return known;
    const path = operation && `/${vendor}${operation.path}`;
    const made = logger.child({ vendor, operation: operation?.id, path });
    const byOperation = byVendor.get(vendor) ?? new Map<Operation | undefined, Logger>();
    byVendor.set(vendor, byOperation.set(operation, made));
    return made;
  };
}
