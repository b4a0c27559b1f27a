import type { Operation } from '../../openapi/contract.ts';
import type { CredentialUse } from '../case.ts';

/** Exact statuses that an operation declares, in numeric order. */
export function declaredStatuses({ responses }: Operation): number[] {
  return Object.keys(responses)
    .filter((status) => /^\d{3}$/.test(status))
    .map(Number)
    .sort((a, b) => a - b);
}

/** The statuses that say yes: 2xx, else 3xx. */
export function successStatuses(operation: Operation): number[] {
  const statuses = declaredStatuses(operation);
  const good = statuses.filter((status) => status >= 200 && status < 300);
  return good.length > 0 ? good : statuses.filter((status) => status >= 300 && status < 400);
}

/** The statuses that may refuse input: 400 and its more exact kin, else any 4xx that the operation declares. */
export function inputRefusals(operation: Operation): number[] {
  return preferred(operation, [400, 413, 415, 422]);
}

/**
 * The statuses that may refuse a credential. 440 says of a session that it has timed out, and is for nothing else; where
 * it is declared, an expired credential is answered with it.
 */
export function credentialRefusals(operation: Operation, use: CredentialUse['use']): number[] {
  if (use === 'expired' && operation.responses['440']) return [440];
  return preferred(operation, [401, 403]);
}

function preferred(operation: Operation, wanted: readonly number[]): number[] {
  const refusals = declaredStatuses(operation).filter((status) => status >= 400 && status < 500);
  const exact = refusals.filter((status) => wanted.includes(status));
  return exact.length > 0 ? exact : refusals.length > 0 ? refusals : [...wanted];
}
