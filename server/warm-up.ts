import { asLogged } from './log.ts';
import type { Lull } from './lull.ts';
import type { RunningVendor } from './running-vendor.ts';

/** More than the contracts here have. What a large document compiles is no more than what is asked of it, when it is asked. */
const MOST_OPERATIONS = 100;

/** When it may go on, and whether. */
export interface Pause {
  readonly lull: Pick<Lull, 'come'>;
  readonly signal: AbortSignal;
}

/**
 * Compiles what first requests would wait for, one operation at a time, while nobody asks.
 * A contract that cannot be compiled is told to the log now, and to whoever asks for it later.
 */
export async function warmUp(vendors: readonly RunningVendor[], { lull, signal }: Pause): Promise<void> {
  const all = vendors.flatMap((running) => running.vendor.operations.map((operation) => ({ running, operation })));
  for (const { running, operation } of all.slice(0, MOST_OPERATIONS)) {
    await lull.come();
    if (signal.aborted) return;
    try {
      await running.guard.warm(operation);
    } catch (error) {
      running.logger.error(
        { vendor: running.vendor.name, operation: operation.id, error: asLogged(error) },
        'its contract cannot be checked',
      );
    }
  }
}
