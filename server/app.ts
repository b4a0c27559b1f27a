import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { noWorlds, pickWorld } from './control/pick-world.ts';
import { inTurn } from './in-turn.ts';
import { asLogged } from './log.ts';
import { OwnRefusal } from './own-refusal.ts';
import { Refused } from './refused.ts';
import { dataHeaders, securityHeaders } from './security-headers.ts';
import { healthz, type Readiness, readyz } from './seen/health.ts';
import type { Metrics } from './seen/metrics.ts';
import { type MetricsAccess, metricsRoute } from './seen/metrics-route.ts';
import { requestId } from './seen/request-id.ts';
import { type Seen, seeRequests } from './seen/seen.ts';
import { sendUnchecked } from './send-answer.ts';
import type { Database } from './state/store.ts';
import { StoreAway } from './state/store-away.ts';
import { type RoutedVendor, vendorsHandler } from './vendors-handler.ts';

export interface AppParts {
  /** By their names. One may be exchanged, none added. */
  readonly vendors: ReadonlyMap<string, RoutedVendor>;
  readonly database: Pick<Database, 'engine' | 'check'>;
  readonly logger: Logger;
  /** Who is told of each request when it is over. */
  readonly observers: readonly ((seen: Seen) => void)[];
  readonly metrics: Metrics;
  readonly metricsAccess: MetricsAccess;
  readonly readiness: () => Readiness;
  /** Hears of each request for a vendor. */
  readonly asked: RequestHandler;
  /** What a request must get past before anything is done for it. */
  readonly cors?: RequestHandler | undefined;
  readonly before: readonly RequestHandler[];
  /** Lets requests control the sandbox, anyone's where it is open; left out where none may. */
  readonly control?: { readonly router: RequestHandler; readonly isOpen: boolean } | undefined;
  /** Answers what no vendor does, such as the documentation. */
  readonly site?: RequestHandler | undefined;
}

/** The Express app: every vendor at `/<name>`. */
export function createApp(parts: AppParts): Express {
  const { vendors, database, logger, metrics, control, site } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  const first = [
    requestId,
    seeRequests(parts.observers),
    securityHeaders,
    ...(parts.cors ? [parts.cors] : []),
    control ? pickWorld(control.isOpen) : noWorlds,
    vendorsHandler(vendors, [parts.asked, ...parts.before]),
    ...parts.before,
  ];
  app.use(inTurn(first));
  app.get('/healthz', dataHeaders, healthz(database));
  app.get('/readyz', dataHeaders, readyz(database, parts.readiness));
  app.get('/metrics', dataHeaders, metricsRoute(metrics, parts.metricsAccess));
  if (control) app.use('/_sandbox', control.router);
  if (site) app.use(site);
  app.use(dataHeaders, outsideOfVendors([...vendors.keys()]));
  app.use(failed(logger));
  return app;
}

function outsideOfVendors(names: readonly string[]): RequestHandler {
  return (request, response) => {
    const base = `${request.protocol}://${request.get('Host') ?? 'localhost'}`;
    const body = {
      message: 'Nothing is here. The vendors are at these base URLs.',
      vendors: names.map((name) => `${base}/${name}`),
    };
    sendUnchecked(response, { status: 404, body });
  };
}

/** For what fails outside of the vendors, who have refusals of their own: never Express' page with a stack. */
function failed(logger: Logger): ErrorRequestHandler {
  return (error, _request, response, _next) => {
    if (error instanceof Refused && !response.headersSent) {
      const { status, message } = error.reason;
      return sendUnchecked(response, { status, body: { message } });
    }
    if (error instanceof OwnRefusal) return sendUnchecked(response, error.answer);
    if (error instanceof StoreAway)
      return sendUnchecked(response, { status: 503, body: { message: 'The database is away: try again later.' } });
    const isClients = error instanceof URIError;
    if (!isClients) logger.error({ requestId: response.getHeader('X-Request-Id'), error: asLogged(error) }, 'bug');
    if (response.headersSent) return response.destroy();
    const message = isClients
      ? 'The path is not percent-encoded as it must be.'
      : 'The sandbox has a bug: its log says more.';
    sendUnchecked(response, { status: isClients ? 400 : 500, body: { message } });
  };
}
