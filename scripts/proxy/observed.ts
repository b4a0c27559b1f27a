import type { HeaderLine } from './head.ts';

/** Content as far as it was kept. */
export interface ObservedBody {
  readonly bytes: Buffer;
  /** How long it is, without what chunks are put around. */
  readonly size: number;
  /** False where it was too long to be kept, and `bytes` are empty. */
  readonly isKept: boolean;
}

/** A request and its answer as they passed, and when. */
export interface Observed {
  readonly connection: number;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly request: {
    readonly method: string;
    /** As the upstream was sent it. */
    readonly target: string;
    readonly version: string;
    readonly headers: readonly HeaderLine[];
    readonly headSize: number;
    readonly body: ObservedBody;
  };
  /** None where none came. */
  readonly response?: {
    readonly status: number;
    readonly statusText: string;
    readonly version: string;
    readonly headers: readonly HeaderLine[];
    readonly headSize: number;
    readonly body: ObservedBody;
  };
  /** Milliseconds to send the request, until the answer began, and until it ended. */
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  /** What the upstream did instead of answering as HTTP has it. */
  readonly failure?: string;
  /** Why there is nothing in it for the upstream to be judged by. */
  readonly unjudged?: string;
  /** The answer is ours: the upstream could not be asked. */
  readonly isOurs?: true;
}
