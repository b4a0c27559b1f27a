/** Which way goes what changed: what clients may send, or what they may be answered. */
export type Direction = 'request' | 'answer';

/**
 * `breaking`: a witness proves it. `unprovable`: it may break clients, and no request or answer can show whether it does.
 * `harmless`: whatever was legal is, as far as a document can say.
 */
export type Verdict = 'breaking' | 'unprovable' | 'harmless';

/** A difference between two versions of a contract, and what it means to who keeps the earlier one. */
export interface Change {
  readonly verdict: Verdict;
  readonly direction: Direction;
  /** As it is asked for: `POST /orders`. */
  readonly operation: string;
  /** What it is about: `the body’s /lines/0/sku`, with an asterisk for each item. */
  readonly subject: string;
  /** What became of it: `maximum is 50, was 100`. */
  readonly words: string;
  /** Where it stands in the document of each version; left out where it is in one of them only. */
  readonly before?: string;
  readonly after?: string;
  /** Why nothing can prove it, or why it does no harm. */
  readonly reason?: string;
  readonly witness?: Witness;
}

/** What shows that a change breaks clients, checked by the validators of both versions. */
export type Witness = RequestWitness | AnswerWitness;

/** A request that the earlier version takes and the later one does not. */
export interface RequestWitness {
  readonly direction: 'request';
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As text, where it has a body that is text. */
  readonly body?: string;
  /** A command that sends it. */
  readonly curl: string;
  /** What the later version says against it. */
  readonly broken: readonly string[];
  /** `wire`: both versions read the request as it is sent. `schemas`: they judge the value, which no reader of the wire is sure of. */
  readonly checked: 'wire' | 'schemas';
}

/** An answer that the later version allows and the earlier one does not. */
export interface AnswerWitness {
  readonly direction: 'answer';
  /** The request that may be answered so. */
  readonly curl: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where in the body, as a JSON Pointer, and what stands there. */
  readonly at?: string;
  readonly excerpt?: string;
  /** What the earlier version says against it. */
  readonly broken: readonly string[];
}

/** All that is different between two versions. */
export interface Diff {
  readonly vendor: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}
