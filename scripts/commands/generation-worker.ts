import { parentPort } from 'node:worker_threads';
import type { Document } from '../openapi/contract.ts';
import { lintFile, type Problem } from '../spec/lint.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { explain } from './exit.ts';
import { generate, type KeptPieces } from './generation.ts';

// A thread that does what takes long of a document that was saved, while the sandbox goes on to answer.

/** What is asked of it, one after the other. */
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
  const { vendor } = work;
  if (work.does === 'lint') {
    const problems: Problem[] = [];
    for (const file of [vendor.spec, ...vendor.workflows]) problems.push(...(await lintFile(work.root, file)));
    return { problems };
  }
  const { operations, written } = await generate(work.root, vendor, { document: work.document, kept: keptOf(vendor) });
  return { operations, written };
}

/** What is kept of each document: as much as was last made of it. */
const KEPT = new Map<string, KeptPieces>();

function keptOf({ spec }: VendorFiles): KeptPieces {
  const kept: KeptPieces = KEPT.get(spec) ?? new Map();
  KEPT.set(spec, kept);
  return kept;
}

let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (work: Work) => {
  before = before
    .then(() => done(work))
    .catch((error: unknown): Done => ({ error: explain(error).text }))
    .then((answer) => parentPort?.postMessage(answer));
});
