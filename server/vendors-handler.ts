import type { RequestHandler } from 'express';
import { inTurn } from './in-turn.ts';
import { refuse } from './refuse.ts';
import type { RunningVendor } from './running-vendor.ts';
import { setDataHeaders } from './security-headers.ts';
import { vendorRouter } from './vendor-router.ts';

/** A vendor at work, and the way to its operations. */
export interface RoutedVendor {
  readonly running: RunningVendor;
  readonly route: ReturnType<typeof vendorRouter>;
}

export function routed(running: RunningVendor): RoutedVendor {
  return { running, route: vendorRouter(running) };
}

/**
 * Leads a request to the vendor that its path begins with, in one step: Express would try one after the other.
 * What the steps `before` refuse is refused in the vendor's words.
 * @param byName looked into at each request: a vendor may be exchanged while requests are answered by the one before
 */
export function vendorsHandler(
  byName: ReadonlyMap<string, RoutedVendor>,
  before: readonly RequestHandler[],
): RequestHandler {
  const enter = inTurn(before);
  return (request, response, next) => {
    const { path } = request;
    const end = path.indexOf('/', 1);
    const name = end < 0 ? path.slice(1) : path.slice(1, end);
    const found = byName.get(name);
    if (!found) return next();
    const { running, route } = found;
    response.locals['vendor'] = name;
    setDataHeaders(response);
    enter(request, response, (error?: unknown) => {
      const answered =
        error === undefined
          ? route(end < 0 ? '/' : path.slice(end), request, response)
          : refuse(running, { request, response }, error);
      answered.catch(next);
    });
  };
}
