import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { derivedFrom, fittingAnswers, type Plan } from '../contract/index.ts';
import { emit, isMade, type OperationPieces, operationPieces, stubStatus } from '../emit/index.ts';
import type { Document } from '../openapi/contract.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { fingerprintOf } from '../spec/fingerprint.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import { sourceOf, type VendorFiles } from '../spec/workspace.ts';
import { FINGERPRINT } from './freshness.ts';
import { planBy } from './plan-from.ts';

/** A generated file that is not what the contract makes it. */
export interface Drift {
  readonly file: string;
  readonly reason: 'missing' | 'changed' | 'left over';
}

/** What was made of the operations of a document the last time, by what it was made of: what is the same is not made again. */
export type KeptPieces = Map<string, OperationPieces>;

/** What was generated. */
export interface Generated {
  readonly operations: number;
  readonly cases: number;
  /** The files whose text has changed, relative to the project's folder. */
  readonly written: readonly string[];
}

/**
 * Writes a vendor's generated folder; only files whose text has changed are touched.
 * @param given the document, where it has been read already; and what is kept of it from one time to the next
 */
export async function generate(
  root: string,
  vendor: VendorFiles,
  { document, kept }: { readonly document?: Document; readonly kept?: KeptPieces } = {},
): Promise<Generated> {
  const { files, ...counts } = await generated(root, vendor, document, kept);
  const drifts = driftOf(vendor, files);
  mkdirSync(vendor.generated, { recursive: true });
  for (const { file, reason } of drifts) {
    if (reason === 'left over') rmSync(join(vendor.generated, file));
    else writeFileSync(join(vendor.generated, file), files[file] ?? '');
  }
  return { ...counts, written: drifts.map(({ file }) => relative(root, join(vendor.generated, file))) };
}

/** How a vendor's generated folder differs from what the contract makes. Writes nothing. */
export async function drift(root: string, vendor: VendorFiles): Promise<readonly Drift[]> {
  const { files } = await generated(root, vendor);
  return driftOf(vendor, files);
}

async function generated(root: string, vendor: VendorFiles, document?: Document, kept: KeptPieces = new Map()) {
  // Of what is written by hand, and nothing else.
  const plan = planBy(vendor, document ?? (await bundleSpec(root, vendor.spec)));
  const pieces = piecesOf(plan, kept);
  // What is in the folder of a document elsewhere is nobody's to digest.
  const digest = isSpecOf(vendor.name, vendor.spec) ? { [FINGERPRINT]: `${fingerprintOf(vendor.folder)}\n` } : {};
  const files: Readonly<Record<string, string>> = { ...emit(plan, pieces, placesOf(root, vendor)), ...digest };
  return { operations: pieces.length, cases: pieces.reduce((sum, { cases }) => sum + cases, 0), files };
}

/** As seen from the project's folder. */
function placesOf(root: string, vendor: VendorFiles) {
  return { source: sourceOf(root, vendor), folder: relative(root, vendor.generated).replaceAll('\\', '/') || '.' };
}

/** Of each operation what is kept, or is made now. What is of no operation any more is let go. */
function piecesOf(plan: Plan, kept: KeptPieces): readonly OperationPieces[] {
  const keyOf = derivedFrom(plan, stubStatus);
  const { examplesOf } = fittingAnswers(plan.contract, true);
  const made = plan.operations.map((planned) => {
    const key = keyOf(planned);
    return [key, kept.get(key) ?? operationPieces(plan.contract.document, planned, examplesOf)] as const;
  });
  kept.clear();
  for (const [key, pieces] of made) kept.set(key, pieces);
  return made.map(([, pieces]) => pieces);
}

function driftOf({ generated: folder }: VendorFiles, files: Readonly<Record<string, string>>): Drift[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = Object.entries(files).flatMap(([file, text]): Drift[] => {
    if (!present.includes(file)) return [{ file, reason: 'missing' }];
    return readFileSync(join(folder, file), 'utf8') === text ? [] : [{ file, reason: 'changed' }];
  });
  return [
    ...wrong,
    ...present
      .filter((file) => !(file in files) && isGenerated(folder, file))
      .map((file): Drift => ({ file, reason: 'left over' })),
  ];
}

/** Written by us at some time: whatever else is in a folder is somebody's own. */
function isGenerated(folder: string, file: string): boolean {
  if (file === 'exceptions.json' || file === FINGERPRINT) return true;
  return file.endsWith('.ts') && isMade(readFileSync(join(folder, file), 'utf8'));
}
