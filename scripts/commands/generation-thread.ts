import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { explain } from './exit.ts';
import type { Done, Work } from './generation-worker.ts';

/** What is answered when nothing more is done. */
const STOPPED: Done = { stopped: true };

/** A thread beside the one that answers requests: neither waits for the other. */
export interface GenerationThread {
  /** Done in the order in which it was asked. Where the thread dies of it, that is the answer, and the next has a new one. */
  ask(work: Work): Promise<Done>;
  /** Ends what it is at: what is half written is stale, and made again. */
  close(): Promise<void>;
}

/** Starts the thread; what it loads stays loaded. */
export function generationThread(): GenerationThread {
  const waiting: PromiseWithResolvers<Done>[] = [];
  let worker: Worker | undefined = started();
  let isClosed = false;

  function started(): Worker {
    // TypeScript here, JavaScript in the package.
    const made = new Worker(new URL(`./generation-worker${extname(import.meta.url)}`, import.meta.url));
    made.on('message', (done: Done) => waiting.shift()?.resolve(done));
    made.on('error', (error) => {
      worker = undefined;
      for (const one of waiting.splice(0)) one.resolve({ error: explain(error).text });
    });
    return made;
  }

  return {
    ask(work) {
      if (isClosed) return Promise.resolve(STOPPED);
      const asked = Promise.withResolvers<Done>();
      waiting.push(asked);
      worker ??= started();
      worker.postMessage(work);
      return asked.promise;
    },
    async close() {
      isClosed = true;
      await worker?.terminate();
      for (const one of waiting.splice(0)) one.resolve(STOPPED);
    },
  };
}
