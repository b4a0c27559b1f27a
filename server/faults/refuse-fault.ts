import { declaredTypes } from '../declared-types.ts';
import type { Operation } from '../operation.ts';
import { Refused, RefusedByServer, RefusedOutsideContract } from '../refused.ts';
import type { Fault } from './fault.ts';

export const FAULT_HEADER = 'X-Licet-Fault';

/** Whether an operation can be made to answer so: with an error that it declares. Anything may be answered too many. */
export function canStrike(operation: Operation, fault: Fault): boolean {
  if (fault.kind !== 'status') return true;
  return /^[45]\d\d$/.test(String(fault.status)) && declaredTypes(operation, fault.status) !== undefined;
}

/** The refusal that a fault asks for, in the vendor's own words; undefined for faults that are none. */
export function refusalFor(operation: Operation, fault: Fault): Refused | undefined {
  if (fault.kind === 'status')
    return new Refused({ kind: 'fault', status: fault.status, message: `${FAULT_HEADER} asked for ${fault.status}.` });
  if (fault.kind !== 'too-many') return undefined;
  const reason = { kind: 'fault', status: 429, message: `Too many requests: ask again in ${fault.after} s.` } as const;
  return declaredTypes(operation, 429) ? new Refused(reason) : new RefusedByServer(reason);
}

/** Refuses a header that asks for no fault; `message` follows "must ". */
export function refusedHeader(message: string): RefusedOutsideContract {
  const must = `must ${message}`;
  return new RefusedOutsideContract({
    kind: 'invalid-request',
    status: 400,
    message: `header ${FAULT_HEADER} ${must}`,
    rules: [{ in: 'header', at: FAULT_HEADER, message: must }],
  });
}

/** What an operation can be asked for instead of a status that it does not declare; follows "must ". */
export function declaredChoice(operation: Operation): string {
  const choice = Object.keys(operation.responses).filter((declared) => !/^[123]/.test(declared));
  return `be one of ${choice.join(', ')}: ${operation.id} declares no other refusals`;
}
