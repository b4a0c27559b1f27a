import { parentPort } from 'node:worker_threads';
import type { Document } from '../openapi/contract.ts';
import type { Problem } from '../spec/lint.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { explain } from './exit.ts';
import type { KeptPieces } from './generation.ts';

// A thread that does what takes long of a document that was saved, while the sandbox goes on to answer.

/** What is asked of it, one after the other. What it needs is loaded when it is first asked for. */
export type Work =
  | { readonly does: 'generate'; readonly root: string; readonly vendor: VendorFiles; readonly document: Document }
  | { readonly does: 'lint'; readonly root: string; readonly vendor: VendorFiles };

/** What is answered to each, in the same order. An error is one in words already. */
export type Done =
  | { readonly operations: number; readonly written: readonly string[] }
  | { readonly problems: readonly Problem[] }
  | { readonly error: string }
  | { readonly stopped: true };

async function done(work: Work): Promise<Done> {
  const { vendor, root } = work;
  if (work.does === 'lint') {
    const { lintFile } = await import('../spec/lint.ts');
    const problems: Problem[] = [];
    for (const file of [vendor.spec, ...vendor.workflows]) problems.push(...(await lintFile(root, file)));
    return { problems };
  }
  const { generate } = await import('./generation.ts');
  const { operations, written } = await generate(root, vendor, { document: work.document, kept: keptOf(vendor) });
  return { operations, written };
}

/** What is kept of each document: as much as was last made of it. */
const KEPT = new Map<string, KeptPieces>();

function keptOf({ generated }: VendorFiles): KeptPieces {
  const kept: KeptPieces = KEPT.get(generated) ?? new Map();
  KEPT.set(generated, kept);
  return kept;
}

let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (work: Work) => {
  before = before
    .then(() => done(work))
    .catch((error: unknown): Done => ({ error: explain(error).text }))
    .then((answer) => parentPort?.postMessage(answer));
});
