import type { Contract, Operation } from '../../openapi/contract.ts';
import { sentPath } from '../askable.ts';
import { operationsAlike } from './operations-alike.ts';

/** What follows a path so that no other path of the contract is meant. */
export function nowhereBelow(contract: Contract, { path }: Operation): string {
  let suffix = '/licet-no-such-path/nor-this/nor-that';
  while (operationsAlike(contract)(sentPath(path) + suffix).length > 0) suffix += '/nor-there';
  return suffix;
}
