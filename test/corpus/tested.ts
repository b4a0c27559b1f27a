import { type Plan, planAsTaken } from '../../scripts/contract/index.ts';
import type { Contract } from '../../scripts/openapi/contract.ts';

/** What is planned of a document: every operation, or of one with more than `most` so many, spread evenly over it. */
export function testedOf(contract: Contract, most: number): Pick<Plan, 'operations'> & { readonly share: string } {
  const { operations } = planAsTaken(contract, []);
  if (operations.length <= most) return { operations, share: '' };
  const picked = Array.from({ length: most }, (_, index) => operations[Math.floor((index * operations.length) / most)]);
  return {
    operations: picked.flatMap((each) => each ?? []),
    share: ` of ${most} among ${operations.length} operations`,
  };
}
