import type { Contract, Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import { schemaJudge } from '../violations.ts';
import { namedRequests } from './examples.ts';
import { alsoUnknown, answersToValid, unsurelyUnknown } from './made-up.ts';
import { nowhereBelow } from './nowhere.ts';
import { operationsAlike } from './operations-alike.ts';
import { promisedRequests } from './promised-requests.ts';
import { protocolBodies } from './protocol-bodies.ts';
import { inputRefusals, welcomeStatuses } from './statuses.ts';

/** HTTP itself broken: bodies that cannot be read, a method and a path that are not there, an answer nobody can give. */
export function protocolCases(contract: Contract, operation: Operation): Case[] {
  return [
    ...bodyCases(contract, operation),
    ...methodCases(contract, operation),
    ...headCases(contract, operation),
    {
      id: `${operation.id}/protocol/path`,
      operation: operation.id,
      kind: 'protocol',
      name: 'does not know a path below its own',
      request: { ...namedRequests(operation)[0], pathSuffix: nowhereBelow(contract, operation) },
      statuses: [404],
    },
    ...acceptCases(operation),
  ];
}

const TRIED = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Each method that no path has which a request to this one may be taken for; of a path's operations, by the first. */
function methodCases(contract: Contract, operation: Operation): Case[] {
  const alike = operationsAlike(contract)(operation.path);
  const first = alike.find(({ path }) => path === operation.path);
  if (first !== operation) return [];
  const there = alike.map(({ method }) => method);
  return TRIED.filter((method) => !there.includes(method)).map((method) => ({
    id: `${operation.id}/protocol/method/${method}`,
    operation: operation.id,
    kind: 'protocol',
    name: `refuses the method ${method.toUpperCase()}, and says which there are`,
    request: { ...namedRequests(operation)[0], method },
    // Who does not say that a path is there may as well not know it.
    statuses: [405, 404],
  }));
}

/** What GET answers, HEAD answers without the body, where it is known. Clients send no body with it. @see RFC 9110 §9.3.2 */
function headCases(contract: Contract, operation: Operation): Case[] {
  const declared = operationsAlike(contract)(operation.path).some(({ method }) => method === 'head');
  const [base] = promisedRequests(operation);
  if (operation.method !== 'get' || declared || !base || operation.requestBody?.required) return [];
  return [
    {
      id: `${operation.id}/protocol/head`,
      operation: operation.id,
      kind: 'protocol',
      name: 'answers HEAD as it does GET, or refuses the method',
      request: { ...base, method: 'head' },
      ...answersToValid(operation, [405, 404, 501]),
    },
  ];
}

/** @see RFC 9110 §12.5.1: who cannot answer as asked may say so, or answer as it can. */
function acceptCases(operation: Operation): Case[] {
  const [base] = promisedRequests(operation);
  const answers = Object.values(operation.responses).some(({ content }) => Object.keys(content).length > 0);
  if (!base || !answers) return [];
  return [
    {
      id: `${operation.id}/protocol/accept`,
      operation: operation.id,
      kind: 'protocol',
      name: 'answers as declared, or says that it cannot, where a media type is asked for that nobody knows',
      request: { ...base, accept: 'application/x-licet' },
      ...answersToValid(operation, [406]),
    },
  ];
}

function bodyCases(contract: Contract, operation: Operation): Case[] {
  const refusals = [
    ...new Set([...inputRefusals(operation), ...alsoUnknown(operation), ...unsurelyUnknown(operation)]),
  ];
  return protocolBodies(operation, schemaJudge(contract, 'request')).map(({ id, name, rawBody, mayBeGuessed }) => ({
    id: `${operation.id}/protocol/${id}`,
    operation: operation.id,
    kind: 'protocol',
    name,
    request: { ...namedRequests(operation)[0], rawBody },
    statuses: mayBeGuessed ? [...new Set([...refusals, ...welcomeStatuses(operation)])] : refusals,
  }));
}
