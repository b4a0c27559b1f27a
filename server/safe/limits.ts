/** How much of a client's is taken, and how long it is waited for. Bodies and uploads have limits where they are read. */
export interface Limits {
  /** Milliseconds for a request's head, for all of it, and until the next one of the same connection. */
  readonly headersMs: number;
  readonly requestMs: number;
  readonly keepAliveMs: number;
  /** Milliseconds for which a connection may carry nothing in either direction. */
  readonly silenceMs: number;
  readonly connections: number;
}

/** A client that sends slowly, or headers without end, must not hold on to a connection. */
export const LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  // Longer than any answer may be held up on purpose.
  silenceMs: 120_000,
  connections: 2_000,
};

/** Bytes of a target, and of all header names and values: what others allow too. */
export const MOST_URL = 8_192;
export const MOST_HEADERS = 16_384;
export const MOST_HEADER_FIELDS = 100;

/** Bytes of a head that Node reads at all. More than we take, so that a refusal is the vendor's own in most cases. */
export const MOST_HEAD = 65_536;
