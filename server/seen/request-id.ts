import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** Nothing that could break out of a log line or fill it. */
const HARMLESS = /^[\w.-]{8,64}$/;

/** Gives every request an id, the caller's own where it is harmless, and answers it. */
export const requestId: RequestHandler = (request, response, next) => {
  const came = request.get('X-Request-Id');
  response.setHeader('X-Request-Id', came !== undefined && HARMLESS.test(came) ? came : randomUUID());
  next();
};
