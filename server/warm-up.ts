import { setImmediate } from 'node:timers/promises';
import { asLogged } from './log.ts';
import type { RunningVendor } from './running-vendor.ts';

/**
 * Compiles in the background what first requests would wait for, one operation at a time so that requests get in between.
 * A contract that cannot be compiled is told to the log now, and to whoever asks for it later.
 */
export async function warmUp(vendors: readonly RunningVendor[], signal: AbortSignal): Promise<void> {
  for (const { vendor, guard, logger } of vendors) {
    for (const operation of vendor.operations) {
      await setImmediate();
      if (signal.aborted) return;
      try {
        await guard.warm(operation);
      } catch (error) {
        logger.error(
          { vendor: vendor.name, operation: operation.id, error: asLogged(error) },
          'its contract cannot be checked',
        );
      }
    }
  }
}
