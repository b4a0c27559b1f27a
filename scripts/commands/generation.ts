import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Plan, planAsTaken, type WholePlan, type Workflow, wholePlan } from '../contract/index.ts';
import { emit } from '../emit/index.ts';
import type { Contract, Document } from '../openapi/contract.ts';
import { readContract } from '../openapi/read-contract.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { readExceptions } from '../spec/exceptions.ts';
import { fingerprintOf } from '../spec/fingerprint.ts';
import { readWorkflows } from '../spec/workflows.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { FINGERPRINT } from './freshness.ts';

/** A generated file that is not what the contract makes it. */
export interface Drift {
  readonly file: string;
  readonly reason: 'missing' | 'changed' | 'left over';
}

/** Reads a vendor's contract and derives its plan, from what is written by hand. */
export async function planFrom(
  root: string,
  vendor: VendorFiles,
  adapted: (contract: Contract) => Contract = (contract) => contract,
): Promise<Plan> {
  const contract = adapted(contractFrom(vendor.name, await bundleSpec(root, vendor.spec)));
  const plan = planAsTaken(contract, readWorkflows(vendor.workflows) as readonly Workflow[]);
  const exceptions = readExceptions(
    vendor.exceptions,
    contract.operations.map(({ id }) => id),
  );
  return { ...plan, exceptions };
}

/** @throws UserError where the document is not one of OpenAPI 3.0 or 3.1. */
function contractFrom(name: string, document: Document): Contract {
  try {
    return readContract(name, document);
  } catch (cause) {
    throw new UserError(
      cause instanceof Error ? cause.message : String(cause),
      'Licet reads OpenAPI 3.0 and 3.1; `npx licet lint` shows what is wrong with a document.',
      { cause },
    );
  }
}

/** Writes a vendor's generated folder; only files whose text has changed are touched. */
export async function generate(
  root: string,
  vendor: VendorFiles,
): Promise<{ plan: WholePlan; written: readonly string[] }> {
  const { plan, files } = await generated(root, vendor);
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
): Promise<{ plan: WholePlan; files: Record<string, string> }> {
  const plan = wholePlan(await planFrom(root, vendor));
  return { plan, files: { ...(await emit(plan)), [FINGERPRINT]: `${fingerprintOf(vendor.folder)}\n` } };
}

function driftOf({ generated: folder }: VendorFiles, files: Readonly<Record<string, string>>): Drift[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = Object.entries(files).flatMap(([file, text]): Drift[] => {
    if (!present.includes(file)) return [{ file, reason: 'missing' }];
    return readFileSync(join(folder, file), 'utf8') === text ? [] : [{ file, reason: 'changed' }];
  });
  return [
    ...wrong,
    ...present.filter((file) => !(file in files)).map((file): Drift => ({ file, reason: 'left over' })),
  ];
}
