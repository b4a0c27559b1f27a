import type { Operation } from '../../openapi/contract.ts';
import type { Case } from '../case.ts';
import { namedRequests } from './examples.ts';
import { declaredStatuses } from './statuses.ts';

/** Each declared status, asked for by the target's own switch. */
export function provokedCases(operation: Operation): Case[] {
  return declaredStatuses(operation).map((status) => ({
    id: `${operation.id}/status/${status}`,
    name: `answers ${status} when it is asked to`,
    operation: operation.id,
    kind: 'status',
    request: namedRequests(operation)[0] ?? {},
    statuses: [status],
    provoked: true,
  }));
}
