/** What goes back to the client: a declared status with its media type, body and headers. */
export interface Answer {
  readonly status: number;
  /** The media type; may be left out where the contract declares one, and where there is no body. */
  readonly type?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | undefined;
}
