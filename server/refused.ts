import type { Refusal } from './refusal.ts';

/** What a refusal says before it is known who asked for what. */
export type Reason = Pick<Refusal, 'kind' | 'status' | 'message' | 'rules'>;

/** Thrown by a step that will not let a request go on. */
export class Refused extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason.message, options);
    this.name = 'Refused';
    this.reason = reason;
  }
}

/** Refuses something that is the sandbox's own, of which the contract knows nothing: the answer need not be a declared one. */
export class RefusedOutsideContract extends Refused {}

/** Refuses what no vendor would have let through to the operation: the words are the vendor's, the status is as it is here. */
export class RefusedByServer extends RefusedOutsideContract {}
