import type { Operation } from '../../openapi/contract.ts';
import { declaredStatuses } from './statuses.ts';

/** The status under which an answer bears the name, if it is one status only. */
export function statusOfNamesake(operation: Operation, example: string): number | undefined {
  const statuses = declaredStatuses(operation).filter((status) =>
    Object.values(operation.responses[status]?.content ?? {}).some(({ examples }) => Object.hasOwn(examples, example)),
  );
  return statuses.length === 1 ? statuses[0] : undefined;
}
