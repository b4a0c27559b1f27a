/** Where a case comes from. */
export type CaseKind =
  | 'example'
  | 'positive'
  | 'status'
  /** Legal, and what few think of: it may be refused, and nothing may fall over it. */
  | 'unusual'
  | 'rule'
  | 'security'
  | 'protocol'
  | 'workflow'
  | 'fuzz'
  | 'state'
  /** Asked by somebody else, and watched. */
  | 'observed';

/**
 * A change to a request, in the manner of JSON Patch, whose root is `{ path, query, header, cookie, body }`.
 * @see RFC 6902 §4
 */
export type Edit =
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown };

/** What becomes of the credentials that an operation takes. Of several schemes, `scheme` names the one concerned. */
export interface CredentialUse {
  readonly use: 'valid' | 'none' | 'empty' | 'malformed' | 'wrong-word' | 'unknown' | 'expired' | 'unscoped';
  readonly scheme?: string;
  /** The schemes of the alternative that is tried, where it is not the first. */
  readonly alternative?: readonly string[];
}

/** A request, said as its difference from a named example of the document. */
export interface CaseRequest {
  /** The example that parameters and body are taken from. */
  readonly example?: string;
  /** The media type of the body, where there is one. */
  readonly type?: string;
  readonly edits?: readonly Edit[];
  /** Sent as it stands instead of the example's body. */
  readonly rawBody?: { readonly type?: string; readonly text: string };
  readonly credential?: CredentialUse;
  /** Another method or path than the operation's own. */
  readonly method?: string;
  readonly pathSuffix?: string;
  /** The only media type that the answer may be in. */
  readonly accept?: string;
}

/** The rule of the document that a case breaks. */
export interface BrokenRule {
  readonly keyword: string;
  /** Where the keyword stands in the document. */
  readonly pointer: string;
}

/** A named request and what is expected of the answer. Plain data: the same document gives the same cases. */
export interface Case {
  /** Unique within its contract. */
  readonly id: string;
  /** A sentence without a subject: what the operation does. */
  readonly name: string;
  readonly operation: string;
  readonly kind: CaseKind;
  readonly request: CaseRequest;
  /** Any of these is as promised. */
  readonly statuses: readonly number[];
  /** What says no more than no where there may be nothing: a case that one of these answers is skipped, not kept. */
  readonly unsure?: readonly number[];
  /** The named answer that must come back, except for values that the server chooses (`readOnly`). */
  readonly answer?: string;
  readonly breaks?: BrokenRule;
  /** The rule that a valid request keeps only just, as a maximum that is reached. */
  readonly keeps?: BrokenRule;
  /** Made-up requests to send instead of a single one: how many, the judge is told. */
  readonly fuzz?: { readonly sends: 'valid' | 'invalid' };
  /** The workflow to run instead of a single request. */
  readonly workflow?: string;
  /** The scene to play instead of a single request: a promise, a slash, and the resource that makes it. */
  readonly scenario?: string;
  /** What the document contradicts itself in: nobody can be asked, for nobody could be right. */
  readonly defect?: string;
  /** The answer is asked for, by a mock's or a sandbox's switch, rather than caused. */
  readonly provoked?: true;
}

/** True where the request belongs to no operation: another method, or a path that is not in the document. */
export function isForeign({ request: { method, pathSuffix } }: Pick<Case, 'request'>): boolean {
  return method !== undefined || pathSuffix !== undefined;
}
