import { relative } from 'node:path';
import { bundleSpec } from '../spec/bundle.ts';
import { findDocuments, isOfProject, type VendorFiles } from '../spec/workspace.ts';
import { EXIT } from './exit.ts';
import { type FollowedDocument, followDocument } from './follow-document.ts';
import { type GenerationThread, generationThread } from './generation-thread.ts';
import type { Threads } from './made-behind.ts';
import { type Beside, type Running, type StartFlags, start } from './start.ts';
import { counted, print, styled, tell, withProgress } from './terminal.ts';

/**
 * Runs what `start` runs, and takes up every document that is saved: sandbox and mock at once, what is generated beside it. A
 * document that cannot be used is told, and the one before goes on.
 */
export async function watch(root: string, names: readonly string[], flags: StartFlags): Promise<number> {
  const vendors = findDocuments(root, names);
  const threads = { generation: generationThread(), lint: generationThread() };
  try {
    const first = await withProgress('Generating', () => firstGenerated(root, vendors, threads.generation));
    for (const line of first.written) print(line);
    if (first.error !== undefined) {
      tell(first.error.trimEnd());
      return EXIT.misuse;
    }
    return await start(root, names, flags, (running) => followAll(root, vendors, { ...running, threads }));
  } finally {
    await closed(threads);
  }
}

interface FirstGenerated {
  /** A line for each folder in which something was written. */
  readonly written: readonly string[];
  readonly error?: string;
}

/** Brings what is generated up to date, and the thread up to speed. What comes with Licet is not written again. */
async function firstGenerated(
  root: string,
  vendors: readonly VendorFiles[],
  thread: GenerationThread,
): Promise<FirstGenerated> {
  const written: string[] = [];
  for (const vendor of vendors.filter((one) => isOfProject(root, one))) {
    const document = await bundleSpec(root, vendor.spec);
    const done = await thread.ask({ does: 'generate', root, vendor, document });
    if ('error' in done) return { written, error: done.error };
    if ('written' in done && done.written.length > 0)
      written.push(
        `${styled('green', '✓')} ${relative(root, vendor.generated)}/  ${counted(done.written.length, 'file')} written`,
      );
  }
  return { written };
}

async function followAll(
  root: string,
  vendors: readonly VendorFiles[],
  { sandbox, mocks, threads }: Running & { readonly threads: Threads },
): Promise<Beside> {
  const followed = new Map<string, FollowedDocument>();
  for (const vendor of vendors) {
    const mock = mocks.find(({ name }) => name === vendor.name);
    followed.set(vendor.spec, await followDocument(root, vendor, { sandbox, mock, threads }));
  }
  return {
    documentOf: ({ spec }) => followed.get(spec)?.document(),
    async close() {
      const ended = [...followed.values()].map((one) => one.close());
      await closed(threads);
      await Promise.all(ended);
    },
  };
}

async function closed({ generation, lint }: Threads): Promise<void> {
  await Promise.all([generation.close(), lint.close()]);
}
