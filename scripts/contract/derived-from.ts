import { digestsIn } from '../openapi/referred.ts';
import { operationsAlike } from './derive/operations-alike.ts';
import type { Plan, Planned } from './plan.ts';

/**
 * A digest of all that an operation's cases are derived from, and its answers made of: as long as it is the same, so are they. Where a
 * derivation reads something else of a contract, it belongs in here.
 */
export function derivedFrom({ contract }: Plan): (planned: Planned) => string {
  const digestOf = digestsIn(contract.document);
  const { securitySchemes, document } = contract;
  const alike = operationsAlike(contract);
  return ({ operation, scenes }) => {
    const beside = alike(operation.path).map(({ path, method }) => [path, method]);
    return digestOf([document.openapi, securitySchemes, operation, scenes, beside]);
  };
}
