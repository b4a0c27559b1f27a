import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Operation } from './operation.ts';

/**
 * Writes a line for each request: never its headers, body or query, and of its path only the template,
 * since a segment may be an activation key.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    // 'close' comes after 'finish', and also where the client has gone away.
    response.once('close', () => {
      const { vendor, operation } = response.locals as { readonly vendor?: string; readonly operation?: Operation };
      logger.info(
        {
          requestId: response.getHeader('X-Request-Id'),
          method: request.method,
          vendor,
          operation: operation?.id,
          path: operation && `/${vendor}${operation.path}`,
          status: response.statusCode,
          ms: Math.round((performance.now() - start) * 100) / 100,
          ...(response.writableFinished ? {} : { aborted: true }),
        },
        'request',
      );
    });
    next();
  };
}
