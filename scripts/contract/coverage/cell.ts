/** What is counted, each by itself. */
export const DIMENSIONS = [
  'operations',
  'statuses',
  'response-types',
  'request-types',
  'parameters',
  'keywords',
  'headers',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A keyword is kept or broken, a parameter sent or left out. */
export type Side = 'legal' | 'broken' | 'sent' | 'left out';

/**
 * Why nobody has seen it. `unreachable` and `wire`: no request can bring it about. `not-asked`: the cases that would show
 * it were skipped. `broken`: it was asked for, and something else came.
 */
export type EmptyCode =
  | 'unreachable'
  | 'wire'
  | 'needs-scenario'
  | 'needs-credential'
  | 'excepted'
  | 'not-asked'
  | 'broken';

export interface Empty {
  readonly code: EmptyCode;
  readonly words: string;
}

/** One thing that the document says may happen. */
export interface Promised {
  readonly dimension: Dimension;
  readonly operation: string;
  /** `409`, `200 application/json`, `query limit`, `minLength`. */
  readonly what: string;
  readonly side?: Side;
  /** Where the document says so. */
  readonly pointer?: string;
  /** Unique within its contract. */
  readonly key: string;
}

/** A promised thing, and whether it was seen. */
export interface Cell extends Promised {
  readonly seen: boolean;
  readonly empty?: Empty;
}

/** What a run has seen of a contract, on all of its targets together. */
export interface Coverage {
  readonly vendor: string;
  readonly cells: readonly Cell[];
}

/** These count for nothing: no request can fill them. */
const BEYOND: readonly EmptyCode[] = ['unreachable', 'wire', 'excepted'];

/** False for what no request from outside can bring about, and for what is excepted. */
export function isReachable({ seen, empty }: Cell): boolean {
  return seen || !empty || !BEYOND.includes(empty.code);
}
