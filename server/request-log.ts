import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Operation } from './operation.ts';
import type { Refusal } from './refusal.ts';

/** What serving a request has found out about it. */
interface Noted {
  readonly vendor?: string;
  readonly operation?: Operation;
  readonly refusal?: Refusal;
}

const LONGEST_REASON = 200;

/**
 * Writes a line for each request: never its headers, body or query, and of its path only the template,
 * since a segment may be an activation key. Of a refused request it says why: a vendor's own words may not.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    // 'close' comes after 'finish', and also where the client has gone away.
    response.once('close', () => {
      const { vendor, operation, refusal } = response.locals as Noted;
      logger.info(
        {
          requestId: response.getHeader('X-Request-Id'),
          method: request.method,
          vendor,
          operation: operation?.id,
          path: operation && `/${vendor}${operation.path}`,
          status: response.statusCode,
          ms: Math.round((performance.now() - start) * 100) / 100,
          ...(refusal ? { refused: refusal.kind, because: refusal.message.slice(0, LONGEST_REASON) } : {}),
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}
