import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';

/** For everything that is sent. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Frame-Options', 'DENY');
  next();
};

/** For what is not a page: it is kept in no cache, and a browser that shows it all the same runs nothing. */
export const dataHeaders: RequestHandler = (_request, response, next) => {
  setDataHeaders(response);
  next();
};

export function setDataHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
}
