import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type WholePlan, wholePlan, withFittingAnswers } from '../contract/index.ts';
import { emit, isMade } from '../emit/index.ts';
import type { Document } from '../openapi/contract.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { fingerprintOf } from '../spec/fingerprint.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { FINGERPRINT } from './freshness.ts';
import { contractFrom, planBy } from './plan-from.ts';

/** A generated file that is not what the contract makes it. */
export interface Drift {
  readonly file: string;
  readonly reason: 'missing' | 'changed' | 'left over';
}

/**
 * Writes a vendor's generated folder; only files whose text has changed are touched.
 * @param document where it has been read already
 */
export async function generate(
  root: string,
  vendor: VendorFiles,
  document?: Document,
): Promise<{ plan: WholePlan; written: readonly string[] }> {
  const { plan, files } = await generated(root, vendor, document);
  const drifts = driftOf(vendor, files);
  mkdirSync(vendor.generated, { recursive: true });
  for (const { file, reason } of drifts) {
    if (reason === 'left over') rmSync(join(vendor.generated, file));
    else writeFileSync(join(vendor.generated, file), files[file] ?? '');
  }
  return { plan, written: drifts.map(({ file }) => relative(root, join(vendor.generated, file))) };
}

/** How a vendor's generated folder differs from what the contract makes. Writes nothing. */
export async function drift(root: string, vendor: VendorFiles): Promise<readonly Drift[]> {
  const { files } = await generated(root, vendor);
  return driftOf(vendor, files);
}

async function generated(
  root: string,
  vendor: VendorFiles,
  document?: Document,
): Promise<{ plan: WholePlan; files: Record<string, string> }> {
  // Of what is written by hand, and nothing else.
  const plan = wholePlan(planBy(vendor, document ?? (await bundleSpec(root, vendor.spec))));
  // What is in the folder of a document elsewhere is nobody's to digest.
  const digest = isSpecOf(vendor.name, vendor.spec) ? { [FINGERPRINT]: `${fingerprintOf(vendor.folder)}\n` } : {};
  const fitting = contractFrom(vendor.name, withFittingAnswers(plan.contract, true));
  return { plan, files: { ...(await emit(plan, fitting)), ...digest } };
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
