import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { OwnRefusal } from '../own-refusal.ts';
import { dataHeaders } from '../security-headers.ts';
import { sendUnchecked } from '../send-answer.ts';
import { worldOf } from '../worlds/world-of.ts';
import type { Worlds } from '../worlds/worlds.ts';
import { controlAccess } from './access.ts';
import { type FaultControl, faultRoutes } from './fault-routes.ts';
import { overview } from './overview.ts';
import { readFields } from './read-fields.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';

/** Who may control what. */
export interface Control {
  readonly worlds: Worlds;
  /** What must be shown for it; where left out, nothing. */
  readonly token?: string | undefined;
  /** Left out where nobody may ask for faults. */
  readonly faults?: FaultControl | undefined;
}

/** What may be asked of the sandbox itself, at `/_sandbox`. */
export function controlRouter({ worlds, token, faults }: Control): Router {
  const routes = faults ? [...ROUTES, ...faultRoutes(faults)] : ROUTES;
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use(dataHeaders, controlAccess(token));
  router.get('/', overview(worlds, routes));
  for (const route of routes) router[route.method](route.path, answering(worlds, route));
  for (const path of new Set(routes.map((route) => route.path))) router.all(path, wrongMethod(path, routes));
  if (!faults) router.all('/faults', noFaults);
  router.use(() => {
    throw new OwnRefusal(404, 'There is no such thing here.', 'GET /_sandbox lists what is.');
  });
  return router;
}

function answering(worlds: Worlds, route: Route): RequestHandler {
  return async (request: Request, response: Response) => {
    const body = await readFields(request, response, route);
    const { name } = request.params;
    const asked = { worlds, world: worldOf(response), name: typeof name === 'string' ? name : '', body };
    sendUnchecked(response, await route.answer(asked));
  };
}

const noFaults: RequestHandler = () => {
  throw new OwnRefusal(404, 'The sandbox lets nobody ask for faults.', 'Start it with --faults.');
};

function wrongMethod(path: string, routes: readonly Route[]): RequestHandler {
  const allow = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
  return (request) => {
    throw new OwnRefusal(405, `This does not answer ${request.method}.`, `It answers ${allow.join(', ')}.`, {
      Allow: allow.join(', '),
    });
  };
}
