import type { Plan } from '../contract/index.ts';
import { clientOf } from './client.ts';
import { contractTestOf } from './contract-test.ts';
import { handlersOf } from './handlers.ts';
import { header } from './names.ts';
import type { OperationPieces } from './operation-pieces.ts';
import { operationsOf } from './operations.ts';
import { planText } from './plan.ts';
import { stubsOf } from './stubs.ts';
import { typesOf } from './types.ts';

export { isMade } from './names.ts';
export { type OperationPieces, operationPieces } from './operation-pieces.ts';
export { stubStatus } from './stubs.ts';

type Pieces = readonly OperationPieces[];

/** What files are made of and where they lie, as a person in the project's folder would say it. */
export interface Places {
  readonly source: string;
  readonly folder: string;
}

/** Every file that is made of a contract and its plan, by its name. */
const FILES: Readonly<Record<string, (plan: Plan, pieces: Pieces, places: Places) => string>> = {
  'openapi.json': ({ contract }) => json(contract.document),
  'workflows.json': ({ workflows }) => json(workflows),
  'types.ts': ({ contract }) => typesOf(contract),
  'client.ts': ({ contract }) => clientOf(contract),
  'handlers.ts': ({ contract }) => handlersOf(contract),
  'operations.ts': ({ contract }) => operationsOf(contract),
  'stubs.ts': ({ contract }, pieces) =>
    stubsOf(
      contract,
      pieces.map(({ stub }) => stub),
    ),
  'contract.test.ts': ({ contract }, pieces, { folder }) =>
    contractTestOf(
      contract,
      pieces.map(({ test }) => test),
      folder,
    ),
  'plan.md': ({ contract }, pieces, { source }) =>
    planText(
      contract,
      pieces.map(({ plan }) => plan),
      source,
    ),
};

/**
 * A contract as code: file names and their text. The same plan gives the same bytes.
 * @param pieces what is made of each of the plan's operations, in its order
 */
export function emit(plan: Plan, pieces: Pieces, places: Places): Readonly<Record<string, string>> {
  const files = Object.entries(FILES).map(([name, textOf]) => {
    const text = textOf(plan, pieces, places);
    return [name, name.endsWith('.ts') ? `${header(places.source)}\n${text}` : text];
  });
  // No file where there is none: most contracts have no exception.
  const exceptions = plan.exceptions?.length ? { 'exceptions.json': json(plan.exceptions) } : {};
  return { ...Object.fromEntries(files), ...exceptions };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
