import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import type { Operation } from './operation.ts';
import { refuse } from './refuse.ts';
import { Refused } from './refused.ts';
import { byConcreteness, routePattern } from './route-pattern.ts';
import type { RunningVendor } from './running-vendor.ts';
import { serveOperation } from './serve-operation.ts';

/** A vendor's routes: one for each operation of its table, and a refusal in its own words for everything else, and for what the steps `before` refuse. */
export function vendorRouter(running: RunningVendor, before: readonly RequestHandler[] = []): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  for (const step of before) router.use(step);
  const byPath = Object.groupBy(running.vendor.operations, ({ path }) => path);
  for (const path of Object.keys(byPath).sort(byConcreteness)) {
    const operations = byPath[path] ?? [];
    const route = router.route(routePattern(path));
    for (const operation of operations) {
      route[methodOf(operation)](serveOperation(running, operation));
    }
    route.all(wrongMethod(running, allowed(operations)));
  }
  router.use((request, response) => refuse(running, { request, response }, unknownPath()));
  router.use(((error, request, response, _next) =>
    refuse(running, { request, response }, error)) satisfies ErrorRequestHandler);
  return router;
}

/** The methods that a path item of OpenAPI may have, all of which Express has too. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

function methodOf({ id, method }: Operation): (typeof METHODS)[number] {
  const known = METHODS.find((candidate) => candidate === method.toLowerCase());
  if (!known) throw new Error(`${id} has the method ${method}, which OpenAPI does not know`);
  return known;
}

/** Whoever answers GET answers HEAD. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2 */
function allowed(operations: readonly Operation[]): string {
  const methods = operations.map(({ method }) => method.toUpperCase());
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ');
}

function wrongMethod(running: RunningVendor, allow: string): RequestHandler {
  return (request, response) => {
    const message = `The path does not answer ${request.method}, only ${allow}.`;
    return refuse(running, { request, response, allow }, new Refused({ kind: 'wrong-method', status: 405, message }));
  };
}

function unknownPath(): Refused {
  return new Refused({ kind: 'unknown-path', status: 404, message: 'No operation has this path.' });
}
