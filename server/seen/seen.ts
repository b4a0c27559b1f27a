import type { RequestHandler } from 'express';
import type { Operation } from '../operation.ts';
import type { Refusal } from '../refusal.ts';

/** A request that is over, as the log and the metrics see it. */
export interface Seen {
  readonly requestId: string;
  /** Undefined where nobody could read what came. */
  readonly method: string | undefined;
  readonly vendor: string | undefined;
  readonly operation: Operation | undefined;
  readonly status: number;
  readonly ms: number | undefined;
  readonly refusal: Refusal | undefined;
  /** The answer that was meant broke the contract, and another was sent. */
  readonly broken: boolean;
  /** The client did not wait for the whole answer. */
  readonly aborted: boolean;
}

/** What serving a request notes in `response.locals`. */
interface Noted {
  readonly vendor?: string;
  readonly operation?: Operation;
  readonly refusal?: Refusal;
  readonly broken?: boolean;
}

/** Tells each observer of each request when it is over: never its headers, body, query or path, which may hold something secret. */
export function seeRequests(observers: readonly ((seen: Seen) => void)[]): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    // 'close' comes after 'finish', and also where the client has gone away.
    response.once('close', () => {
      const { vendor, operation, refusal, broken = false } = response.locals as Noted;
      const seen: Seen = {
        requestId: String(response.getHeader('X-Request-Id')),
        method: request.method,
        vendor,
        operation,
        status: response.statusCode,
        ms: performance.now() - start,
        refusal,
        broken,
        aborted: !response.writableFinished,
      };
      for (const observe of observers) observe(seen);
    });
    next();
  };
}
