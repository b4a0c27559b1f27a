import type { WholePlan } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';
import { clientOf } from './client.ts';
import { contractTestOf } from './contract-test.ts';
import { handlersOf } from './handlers.ts';
import { operationsOf } from './operations.ts';
import { planText } from './plan.ts';
import { stubsOf } from './stubs.ts';
import { typesOf } from './types.ts';

export { isMade } from './names.ts';

/** Every file that is made of a contract and its plan, by its name. */
const FILES: Readonly<Record<string, (plan: WholePlan, fitting: Contract) => string | Promise<string>>> = {
  'openapi.json': ({ contract }) => json(contract.document),
  'workflows.json': ({ workflows }) => json(workflows),
  'types.ts': ({ contract }) => typesOf(contract),
  'client.ts': ({ contract }) => clientOf(contract),
  'handlers.ts': ({ contract }) => handlersOf(contract),
  'operations.ts': ({ contract }) => operationsOf(contract),
  'stubs.ts': ({ contract }, fitting) => stubsOf(contract, fitting),
  'contract.test.ts': contractTestOf,
  'plan.md': planText,
};

/**
 * A contract as code: file names and their text. The same plan gives the same bytes.
 * @param fitting the contract with examples that fit their schemas, where its own do not
 */
export async function emit(
  plan: WholePlan,
  fitting: Contract = plan.contract,
): Promise<Readonly<Record<string, string>>> {
  const files = await Promise.all(
    Object.entries(FILES).map(async ([name, textOf]): Promise<[string, string]> => [name, await textOf(plan, fitting)]),
  );
  // No file where there is none: most contracts have no exception.
  const exceptions = plan.exceptions?.length ? { 'exceptions.json': json(plan.exceptions) } : {};
  return { ...Object.fromEntries(files), ...exceptions };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
