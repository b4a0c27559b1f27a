/** Why the sandbox will not do what a request asks, before any handler has seen it. */
export type RefusalKind =
  | 'unknown-path'
  | 'wrong-method'
  | 'malformed-body'
  | 'unsupported-media-type'
  | 'too-large'
  | 'invalid-request'
  | 'no-credential'
  | 'unknown-credential'
  | 'expired-credential'
  | 'fault'
  | 'internal';

/** One rule of the contract that a request breaks. */
export interface BrokenRule {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** The parameter's name, or a JSON Pointer into the body. */
  readonly at: string;
  readonly message: string;
}

/** A refusal, before the vendor's mapper has put it into the vendor's own words. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** The status HTTP itself would suggest: 404, 405, 400, 415, 413, 401, 500, or the status a fault switch asked for. */
  readonly status: number;
  /** Says what came and what was expected; holds nothing secret and no stack. */
  readonly message: string;
  /** Not set where the request's path belongs to no operation, or its method to none. */
  readonly operation?: string;
  readonly rules?: readonly BrokenRule[];
  /** Media types the caller would take, best first, from `Accept`. */
  readonly accepts: readonly string[];
}
