import { dirname } from 'node:path';
import type { Contract, Document } from '../openapi/contract.ts';
import { contentsOf, watchFiles } from '../project/watched-files.ts';
import { namedFiles } from '../spec/named-files.ts';
import { readDocument } from '../spec/read-document.ts';
import { isUrl } from '../spec/remote.ts';
import { foundAgain, type VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { explain } from './exit.ts';
import { madeBehind, type Threads } from './made-behind.ts';
import { mockedBy, type VendorMock } from './mocks.ts';
import { contractFrom } from './plan-from.ts';
import type { OpenSandbox } from './sandbox.ts';
import { tell } from './terminal.ts';

/** What a document that was saved is taken up by. */
export interface TakenUpBy {
  readonly sandbox: OpenSandbox;
  readonly mock: VendorMock | undefined;
  readonly threads: Threads;
}

export interface FollowedDocument {
  /** The last good one. */
  document(): Document;
  /** Takes up nothing more; what is under way ends once the threads are closed. */
  close(): Promise<void>;
}

/** Milliseconds without a change after which a save is taken for done: editors save in several steps. */
const QUIET = 30;

/** Takes up a document at every save of one of its files, or of what is written by hand beside it. */
export async function followDocument(root: string, vendor: VendorFiles, by: TakenUpBy): Promise<FollowedDocument> {
  const { document: first, files: read } = await readDocument(root, vendor.spec);
  let document = first;
  let own = read;
  let files = filesOf(vendor, own);
  /** What a document that is broken may lack. */
  let lacking: readonly string[] = [];
  let taken: string | undefined = contentsOf(files);
  let isClosed = false;
  const behind = madeBehind(root, vendor, by.threads, () => {
    taken = undefined;
  });

  /** One save, noticed at that time. What is thrown before the sandbox has changed leaves all as it was. */
  async function takeUp(noticed: number): Promise<void> {
    const now = foundAgain(vendor);
    files = filesOf(now, own);
    const saved = contentsOf(files);
    if (saved === taken) return;
    taken = undefined;
    // Until it is whole, what it lacks is waited for.
    lacking = namedFiles(now.spec, root);
    watched.follow([...files, ...lacking]);
    const next = await readDocument(root, now.spec);
    const contract = contractFrom(vendor.name, next.document);
    assertOperations(contract);
    const exchange = by.sandbox.prepared(vendor, next.document);
    const fresh = Promise.withResolvers<Readonly<Record<string, number>> | undefined>();
    // At once with the exchange: it may be on another processor.
    behind({ vendor: now, document: next.document, noticed, fresh: fresh.promise });
    try {
      await exchange?.();
      const sandbox = performance.now() - noticed;
      ({ document, files: own } = next);
      if (isClosed) return;
      by.mock?.replace(mockedBy(contract));
      fresh.resolve({ ...(exchange ? { sandbox } : {}), mock: performance.now() - noticed });
    } finally {
      fresh.resolve(undefined);
    }
    files = filesOf(now, own);
    lacking = [];
    watched.follow(files);
    // Somebody may have written since.
    if (contentsOf(files) === saved) taken = saved;
    if (!exchange) tell(`${vendor.name}: its sandbox is written by hand, and as it was: start licet again for it`);
  }

  let noticed: number | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let atWork: Promise<void> = Promise.resolve();
  const watched = watchFiles(root, (file) => {
    if (!files.includes(file) && !isNeighbour(file, [...files, ...lacking])) return;
    noticed ??= performance.now();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const since = noticed ?? performance.now();
      noticed = undefined;
      atWork = atWork
        .then(() => takeUp(since))
        .catch((error: unknown) => {
          tell(`${explain(error).text.trimEnd()}\n${vendor.name}: what was there before goes on`);
        });
    }, QUIET);
  });
  watched.follow(files);
  behind({ vendor });

  return {
    document: () => document,
    async close() {
      isClosed = true;
      watched.close();
      clearTimeout(waiting);
      await atWork;
    },
  };
}

/** All that a document consists of on this machine, and what is written by hand beside it. */
function filesOf({ spec, errata, exceptions, workflows }: VendorFiles, own: readonly string[]): readonly string[] {
  return [...new Set([spec, ...own.filter((file) => !isUrl(file)), errata, exceptions, ...workflows])];
}

/** True of what may become a part of it: a document with another ending, workflows. */
function isNeighbour(file: string, files: readonly string[]): boolean {
  return /\.(ya?ml|json)$/.test(file) && files.some((one) => dirname(one) === dirname(file));
}

/** A mock of nothing cannot be: said before the sandbox has changed. */
function assertOperations({ vendor, operations }: Contract): void {
  if (operations.length === 0) throw new UserError(`${vendor} has no operation any more.`, 'Add one under `paths`.');
}
