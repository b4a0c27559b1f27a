import { type Contract, METHODS, type Operation } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import type { Case } from '../case.ts';
import { namedRequests } from './examples.ts';
import { alsoUnknown } from './made-up.ts';
import { inputRefusals } from './statuses.ts';

/** HTTP itself broken: bodies that cannot be read, a method and a path that are not there. */
export function protocolCases(contract: Contract, operation: Operation): Case[] {
  const request = namedRequests(operation)[0] ?? {};
  const shared = { operation: operation.id, kind: 'protocol' } as const;
  const others = contract.operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
  const missing = METHODS.find((method) => !others.includes(method) && !['options', 'head', 'trace'].includes(method));
  return [
    ...bodyCases(operation, request),
    ...(missing
      ? [
          {
            ...shared,
            id: `${operation.id}/protocol/method`,
            name: `refuses the method ${missing.toUpperCase()}, and says which there are`,
            request: { ...request, method: missing },
            statuses: [405],
          },
        ]
      : []),
    {
      ...shared,
      id: `${operation.id}/protocol/path`,
      name: 'does not know a path below its own',
      request: { ...request, pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    },
  ];
}

function bodyCases(operation: Operation, request: { example?: string }): Case[] {
  const types = Object.keys(operation.requestBody?.content ?? {});
  const json = types.find(isJson);
  const shared = {
    operation: operation.id,
    kind: 'protocol',
    statuses: [...new Set([...inputRefusals(operation), ...alsoUnknown(operation)])],
  } as const;
  const bodies: readonly { id: string; name: string; rawBody: { type?: string; text: string } }[] = [
    ...(json
      ? [{ id: 'malformed', name: 'refuses a body that is no JSON', rawBody: { type: json, text: '{"licet": ' } }]
      : []),
    ...(json && operation.requestBody?.required
      ? [{ id: 'empty', name: 'refuses an empty body', rawBody: { type: json, text: '' } }]
      : []),
    ...(types.length > 0
      ? [
          {
            id: 'media-type',
            name: 'refuses a media type that it does not declare',
            rawBody: { type: 'application/x-licet', text: '<licet/>' },
          },
        ]
      : []),
  ];
  return bodies.map(({ id, name, rawBody }) => ({
    ...shared,
    id: `${operation.id}/protocol/${id}`,
    name,
    request: { ...request, rawBody },
  }));
}
