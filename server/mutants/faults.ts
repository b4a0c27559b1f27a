import type { ApiDocument } from '../guard/api-document.ts';
import { faultsOfAccess, type KnownCredentials } from './faults-of-access.ts';
import { faultsOfAnswers } from './faults-of-answers.ts';
import { faultsOfGoodInput } from './faults-of-good-input.ts';
import { faultsOfInput } from './faults-of-input.ts';
import { faultsOfLists } from './faults-of-lists.ts';
import { faultsOfMessages } from './faults-of-messages.ts';
import { faultsOfProtocol } from './faults-of-protocol.ts';
import { faultsOfState } from './faults-of-state.ts';
import type { Fault } from './mutant.ts';
import { modelOf } from './operation-model.ts';
import { fitsOfRequests } from './reading.ts';
import { fitsOf } from './validator.ts';

/** Every deliberate fault of a server of this document, ready to be put in front of it. */
export function faultsOf(document: ApiDocument, known: KnownCredentials): readonly Fault[] {
  const answer = fitsOf(document, 'answer');
  const parameter = fitsOf(document, 'parameter');
  const requests = fitsOfRequests(document);
  const operations = modelOf(document);
  const faults = operations.flatMap((operation): Fault[] => [
    ...faultsOfAnswers(document, operation, answer),
    ...faultsOfMessages(document, operation, parameter),
    ...faultsOfAccess(operation, known),
    ...faultsOfInput(document, operation, requests),
    ...faultsOfGoodInput(document, operation, requests),
    ...faultsOfLists(operation, operations, answer),
    ...faultsOfProtocol(operation, operations),
    ...faultsOfState(operation, operations),
  ]);
  return [...new Map(faults.map((fault) => [fault.mutant.id, fault])).values()];
}
