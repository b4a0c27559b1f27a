import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import type { StatePromise } from '../state/promise.ts';
import { PROMISES } from '../state/promises/index.ts';
import { resourcesOf } from '../state/resources.ts';

/** For each promise of what comes after an answer, a case of each operation that makes it. */
export function stateCases(contract: Contract): Case[] {
  const cases = Object.entries<StatePromise>(PROMISES).flatMap(([promise, { words, madeBy, of }]) =>
    (of ?? resourcesOf)(contract).flatMap((resource) =>
      madeBy(resource, contract)
        .filter((operation): operation is Operation => operation !== undefined)
        .map(
          (operation): Case => ({
            id: `${operation.id}/state/${promise}`,
            name: words,
            operation: operation.id,
            kind: 'state',
            request: {},
            statuses: [],
            scenario: `${promise}/${resource.name}`,
          }),
        ),
    ),
  );
  const first = new Map<string, Case>();
  for (const one of cases) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}
