import type { Contract } from '../openapi/contract.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { type Judged, startJudged, type TargetName } from './judged.ts';
import { isWritten, sandboxOf } from './sandbox-of.ts';

interface OwnTargetsOptions {
  /** Left out: sandbox and mock of a vendor whose sandbox somebody has written, of any other document its inferred sandbox alone. */
  readonly wanted?: readonly TargetName[] | undefined;
  /** With a seed the sandbox is hostile. */
  readonly hostile?: number | undefined;
}

/**
 * Starts the sandbox and the mock of a vendor or document, as whoever judges it wants them: the sandbox that was written for it, else
 * the one that is inferred.
 * @throws UserError where the document cannot be read, or its generated code is stale
 */
export async function startOwnTargets(
  root: string,
  contract: Contract,
  files: VendorFiles,
  { wanted, hostile }: OwnTargetsOptions = {},
): Promise<Judged> {
  if (isWritten(files)) return startJudged(contract, { wanted, hostile });
  const asked = wanted ?? INFERRED_ALONE;
  const inferred = asked.includes('sandbox') ? await sandboxOf(root, files) : undefined;
  return startJudged(contract, { wanted: asked, hostile, inferred });
}

const INFERRED_ALONE: readonly TargetName[] = ['sandbox'];
