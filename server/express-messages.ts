import express, { type Express } from 'express';
import { IncomingMessage, ServerResponse } from './http.ts';

/** The classes that a server makes requests and responses of. */
export interface Messages {
  readonly IncomingMessage: typeof IncomingMessage;
  readonly ServerResponse: typeof ServerResponse;
}

/**
 * Requests and responses that are made as an app wants them. Express gives each that comes another prototype, which makes all that is
 * done with it slower: of these it finds that they have it.
 */
export function expressMessages(app: Express): Messages {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  for (const like of [express.request, app.request]) take(AppRequest.prototype, like);
  for (const like of [express.response, app.response]) take(AppResponse.prototype, like);
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse as typeof ServerResponse };
}

function take(prototype: object, like: object): void {
  Object.defineProperties(prototype, Object.getOwnPropertyDescriptors(like));
}
