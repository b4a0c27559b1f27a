import { type Plan, planAsTaken, type Workflow } from '../contract/index.ts';
import type { Contract, Document } from '../openapi/contract.ts';
import { readContract } from '../openapi/read-contract.ts';
import { readExceptions } from '../spec/exceptions.ts';
import { readWorkflows } from '../spec/workflows.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { documentOf } from './document-of.ts';

type Adapt = (contract: Contract) => Contract;

/** Reads a vendor's contract and derives its plan. */
export async function planFrom(root: string, vendor: VendorFiles, adapted?: Adapt): Promise<Plan> {
  return planBy(vendor, await documentOf(root, vendor), adapted);
}

/**
 * The plan by a vendor's document, and what is written beside it.
 * @throws UserError where the document is not one of OpenAPI 3.0 or 3.1.
 */
export function planBy(vendor: VendorFiles, document: Document, adapted: Adapt = (contract) => contract): Plan {
  const contract = adapted(contractFrom(vendor.name, document));
  const plan = planAsTaken(contract, readWorkflows(vendor.workflows) as readonly Workflow[]);
  const exceptions = readExceptions(
    vendor.exceptions,
    contract.operations.map(({ id }) => id),
  );
  return { ...plan, exceptions };
}

/**
 * The contract that a document is.
 * @throws UserError where it is not one of OpenAPI 3.0 or 3.1.
 */
export function contractFrom(name: string, document: Document): Contract {
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
