import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Work } from './generation-worker.ts';

/** What is answered when nothing more is done. */
const STOPPED: Done = { stopped: true };

/** A thread beside the one that answers requests: neither waits for the other. */
export interface GenerationThread {
  /** Done in the order in which it was asked. */
  ask(work: Work): Promise<Done>;
  /** Ends what it is at: what is half written is stale, and made again. */
  close(): Promise<void>;
}

/** Starts the thread; what it loads stays loaded. */
export function generationThread(): GenerationThread {
  // TypeScript here, JavaScript in the package.
  const worker = new Worker(new URL(`./generation-worker${extname(import.meta.url)}`, import.meta.url));
  const waiting: PromiseWithResolvers<Done>[] = [];
  let fault: unknown;
  let isClosed = false;
  worker.on('message', (done: Done) => waiting.shift()?.resolve(done));
  worker.on('error', (error) => {
    fault = error;
    for (const one of waiting.splice(0)) one.reject(error);
  });
  return {
    ask(work) {
      if (isClosed) return Promise.resolve(STOPPED);
      if (fault !== undefined) return Promise.reject(fault);
      const asked = Promise.withResolvers<Done>();
      waiting.push(asked);
      worker.postMessage(work);
      return asked.promise;
    },
    async close() {
      isClosed = true;
      await worker.terminate();
      for (const one of waiting.splice(0)) one.resolve(STOPPED);
    },
  };
}
