import type { Contract, Document } from '../openapi/contract.ts';
import { contentsOf, watchFiles } from '../project/watched-files.ts';
import { readDocument } from '../spec/read-document.ts';
import { isUrl } from '../spec/remote.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { explain } from './exit.ts';
import type { GenerationThread } from './generation-thread.ts';
import { type LintTold, lintTold } from './lint-told.ts';
import { mockedBy, type VendorMock } from './mocks.ts';
import { contractFrom } from './plan-from.ts';
import type { OpenSandbox } from './sandbox.ts';
import { counted, print, styled, tell } from './terminal.ts';

/** What a document that was saved is taken up by. */
export interface TakenUpBy {
  readonly sandbox: OpenSandbox;
  readonly mock: VendorMock | undefined;
  readonly thread: GenerationThread;
}

export interface FollowedDocument {
  /** The last good one. */
  document(): Document;
  /** Takes up nothing more; what is under way ends once the thread is closed. */
  close(): Promise<void>;
}

/** Milliseconds without a change after which a save is taken for done: editors save in several steps. */
const QUIET = 30;

/** Takes up a document at every save of one of its files, or of what is written by hand beside it. */
export async function followDocument(root: string, vendor: VendorFiles, by: TakenUpBy): Promise<FollowedDocument> {
  const beside = [vendor.errata, vendor.exceptions, ...vendor.workflows];
  const filesOf = (files: readonly string[]) => [...files.filter((file) => !isUrl(file)), ...beside];
  const read = await readDocument(root, vendor.spec);
  let { document } = read;
  let files = filesOf(read.files);
  let taken = contentsOf(files);
  let isGood = true;
  let isClosed = false;
  const lint = lintTold(vendor.name);

  /** One save. What is thrown before the sandbox has changed leaves all as it was. */
  async function takeUp(): Promise<void> {
    const saved = contentsOf(files);
    if (isGood && saved === taken) return;
    const started = performance.now();
    const passed = () => Math.round(performance.now() - started);
    isGood = false;
    const next = await readDocument(root, vendor.spec);
    const contract = contractFrom(vendor.name, next.document);
    assertOperations(contract);
    const exchange = by.sandbox.prepared(vendor, next.document);
    const generated = by.thread.ask({ does: 'generate', root, vendor, document: next.document });
    await exchange?.();
    const sandboxFresh = exchange ? `sandbox fresh in ${passed()} ms, ` : '';
    ({ document } = next);
    if (isClosed) return;
    by.mock?.replace(mockedBy(contract));
    const fresh = `${sandboxFresh}mock in ${passed()} ms`;
    files = filesOf(next.files);
    taken = contentsOf(files) === saved ? saved : '';
    watched.follow(files);
    const done = await generated;
    if (isClosed) return;
    if ('error' in done) {
      tell(`${vendor.name}: ${fresh}; what is generated is as it was:\n${done.error.trimEnd()}`);
      return;
    }
    isGood = true;
    if ('written' in done)
      print(
        `${styled('green', '✓')} ${vendor.name}: ${counted(done.operations, 'operation')}, ${fresh}, ${counted(done.written.length, 'file')} written by ${passed()} ms`,
      );
    if (!exchange) tell(`${vendor.name}: its sandbox is written by hand, and as it was: start licet again for it`);
    void linted(root, vendor, by.thread, lint);
  }

  let waiting: NodeJS.Timeout | undefined;
  let atWork: Promise<void> = Promise.resolve();
  const watched = watchFiles((file) => {
    // While it is broken, what it lacks may come by any name.
    if (!files.includes(file) && (isGood || !/\.(ya?ml|json)$/.test(file))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      atWork = atWork.then(takeUp).catch((error: unknown) => {
        tell(`${explain(error).text.trimEnd()}\n${vendor.name}: what was there before goes on`);
      });
    }, QUIET);
  });
  watched.follow(files);
  void linted(root, vendor, by.thread, lint);

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

/** A mock of nothing cannot be: said before the sandbox has changed. */
function assertOperations({ vendor, operations }: Contract): void {
  if (operations.length === 0) throw new UserError(`${vendor} has no operation any more.`, 'Add one under `paths`.');
}

async function linted(root: string, vendor: VendorFiles, thread: GenerationThread, told: LintTold): Promise<void> {
  const done = await thread.ask({ does: 'lint', root, vendor });
  if ('problems' in done) told(done.problems);
  else if ('error' in done) tell(done.error.trimEnd());
}
