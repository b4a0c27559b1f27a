import type { NextFunction, Request, RequestHandler, Response } from 'express';

/**
 * Takes the steps of a request one after the other, as Express does where each is used by itself, and without what its router
 * looks at for each of them.
 */
export function inTurn(steps: readonly RequestHandler[]): RequestHandler {
  return (request, response, next) => take(steps, 0, request, response, next);
}

function take(
  steps: readonly RequestHandler[],
  at: number,
  request: Request,
  response: Response,
  done: NextFunction,
): void {
  const step = steps[at];
  if (!step) {
    done();
    return;
  }
  const taken = step(request, response, (error?: unknown) => {
    if (error === undefined) take(steps, at + 1, request, response, done);
    else done(error);
  });
  if (taken instanceof Promise) taken.catch(done);
}
