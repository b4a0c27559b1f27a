import type { Operation } from '../openapi/contract.ts';
import { digestsIn } from '../openapi/referred.ts';
import { sentPath, telling } from './askable.ts';
import { nowhereBelow } from './derive/nowhere.ts';
import { operationsAlike } from './derive/operations-alike.ts';
import { ownWordsForNotThere } from './derive/statuses.ts';
import type { Plan, Planned } from './plan.ts';

/**
 * A digest of all that an operation's cases are derived from: as long as it is the same, so are they. Where a derivation reads
 * something else of a contract, it belongs in here.
 * @param shown the status of the answer that is looked at besides, as a whole
 */
export function derivedFrom(
  { contract }: Plan,
  shown: (operation: Operation) => string | undefined,
): (planned: Planned) => string {
  const digestOf = digestsIn(contract.document);
  const { securitySchemes, document } = contract;
  const alike = operationsAlike(contract);
  /** Of thousands at one place each has the others beside it: they are looked at once. */
  const known = new Map<string, string>();
  const besideAt = (path: string) => {
    const there = known.get(path) ?? digestOf(alike(path).map((one) => [one.path, one.method]));
    known.set(path, there);
    return there;
  };
  return ({ operation, scenes }) => {
    const { responses, ...asked } = operation;
    const answers = Object.entries(responses).map(([status, { content }]) => [status, namesIn(content)]);
    const answer = responses[shown(operation) ?? ''];
    // Of words, what they say; of other operations, how this one is told from them.
    return digestOf([
      document.openapi,
      securitySchemes,
      asked,
      answers,
      answer,
      scenes,
      besideAt(sentPath(operation.path)),
      ownWordsForNotThere(operation),
      telling(contract)(operation)?.map((parameter) => [parameter.in, parameter.name]),
      nowhereBelow(contract, operation),
    ]);
  };
}

/** Of answers a case knows their media types, and which examples they have: a schema that all refusals share is none of its business. */
function namesIn(content: Operation['responses'][string]['content']): unknown {
  return Object.entries(content).map(([type, { examples }]) => [type, Object.keys(examples)]);
}
