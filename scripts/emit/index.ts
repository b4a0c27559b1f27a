import type { Contract } from '../openapi/contract.ts';
import { clientOf } from './client.ts';
import { handlersOf } from './handlers.ts';
import { operationsOf } from './operations.ts';
import { stubsOf } from './stubs.ts';
import { typesOf } from './types.ts';

/** Every file of code that is made of a contract, by the name of the file. */
const FILES = {
  'types.ts': typesOf,
  'client.ts': clientOf,
  'handlers.ts': handlersOf,
  'operations.ts': operationsOf,
  'stubs.ts': stubsOf,
} satisfies Record<string, (contract: Contract) => string | Promise<string>>;

/** The contract as code: file names and their text. The same contract gives the same bytes. */
export async function emit(contract: Contract): Promise<Record<string, string>> {
  const files: [string, string][] = [['openapi.json', `${JSON.stringify(contract.document, undefined, 2)}\n`]];
  for (const [name, textOf] of Object.entries(FILES)) files.push([name, await textOf(contract)]);
  return Object.fromEntries(files);
}
