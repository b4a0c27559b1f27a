import type { Request } from 'express';
import { declaredTypes } from './declared-types.ts';
import type { Operation } from './operation.ts';
import { Refused, RefusedOutsideContract } from './refused.ts';

const HEADER = 'X-Licet-Fault';

/**
 * Where a request asks for a refusal by its status, refuses it so: the way to see refusals that nothing else brings about.
 * @throws {Refused}
 */
export function refuseOnDemand(operation: Operation, request: Request): void {
  const asked = request.get(HEADER);
  if (asked === undefined) return;
  const status = /^[45]\d\d$/.test(asked) ? Number(asked) : undefined;
  if (status !== undefined && declaredTypes(operation, status)) {
    throw new Refused({ kind: 'fault', status, message: `${HEADER} asked for ${status}.` });
  }
  const choice = Object.keys(operation.responses).filter((declared) => !/^[123]/.test(declared));
  const message = `must be one of ${choice.join(', ')}`;
  throw new RefusedOutsideContract({
    kind: 'invalid-request',
    status: 400,
    message: `header ${HEADER} ${message}: ${operation.id} declares no other refusals`,
    rules: [{ in: 'header', at: HEADER, message }],
  });
}
