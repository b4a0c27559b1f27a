import type { Document } from '../openapi/contract.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import type { GenerationThread } from './generation-thread.ts';
import { lintTold } from './lint-told.ts';
import { newestOnly } from './newest-only.ts';
import { counted, print, styled, tell } from './terminal.ts';

/** Threads beside the one that answers requests, and beside each other. */
export interface Threads {
  readonly generation: GenerationThread;
  readonly lint: GenerationThread;
}

/** A document that sandbox and mock take up. */
interface TakenUp {
  readonly vendor: VendorFiles;
  /** To be generated of; left out where that has been done. */
  readonly document?: Document;
  /** When its save was noticed. Milliseconds, as `performance.now()` counts. */
  readonly noticed?: number;
  /** What is fresh before, and after how many milliseconds; undefined where something stands in the way: what is generated is fresh alone. */
  readonly fresh?: Promise<Readonly<Record<string, number>> | undefined>;
}

/**
 * Generates and lints behind what is answered, both at once, and says what was fresh when. Of saves that come quicker than that, the
 * newest.
 * @param failed is told where nothing was generated
 */
export function madeBehind(
  root: string,
  { name }: VendorFiles,
  { generation, lint }: Threads,
  failed: () => void,
): (taken: TakenUp) => void {
  const told = lintTold(name);

  async function linted(vendor: VendorFiles): Promise<void> {
    const done = await lint.ask({ does: 'lint', root, vendor });
    if ('problems' in done) told(done.problems);
    else if ('error' in done) tell(done.error.trimEnd());
  }

  return newestOnly(async ({ vendor, document, noticed = 0, fresh }) => {
    const since = <T>(done: T) => ({ done, after: performance.now() - noticed });
    const linting = linted(vendor).then(since);
    if (!document) return void (await linting);
    const made = await generation.ask({ does: 'generate', root, vendor, document }).then(since);
    const { after } = await linting;
    const before = await fresh;
    if ('error' in made.done) {
      failed();
      tell(
        `${name}: ${timesOf({ ...before, lint: after })}; what is generated is as it was:\n${made.done.error.trimEnd()}`,
      );
    }
    if (!('written' in made.done)) return;
    const { operations, written } = made.done;
    const all = { ...before, [counted(written.length, 'file')]: made.after, lint: after };
    print(`${styled('green', '✓')} ${name}, ${counted(operations, 'operation')}: ${timesOf(all)}`);
  });
}

/** `sandbox fresh in 70 ms, mock in 71 ms`. */
function timesOf(fresh: Readonly<Record<string, number>>): string {
  return Object.entries(fresh)
    .map(([what, after], index) => `${what} ${index === 0 ? 'fresh ' : ''}in ${Math.round(after)} ms`)
    .join(', ');
}
