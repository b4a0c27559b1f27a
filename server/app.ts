import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { controlRouter } from './control.ts';
import { healthz } from './healthz.ts';
import { asLogged } from './log.ts';
import { requestId } from './request-id.ts';
import { requestLog } from './request-log.ts';
import type { RunningVendor } from './running-vendor.ts';
import { dataHeaders, securityHeaders } from './security-headers.ts';
import { sendUnchecked } from './send-answer.ts';
import type { Database } from './state/store.ts';
import { vendorRouter } from './vendor-router.ts';

export interface AppParts {
  readonly vendors: readonly RunningVendor[];
  readonly database: Pick<Database, 'engine' | 'check'>;
  readonly logger: Logger;
  /** Empties and fills the state again; left out where nobody may ask for it. */
  readonly reset?: (() => Promise<void>) | undefined;
  /** Answers what no vendor does, such as the documentation. */
  readonly site?: RequestHandler | undefined;
}

/** The Express app: every vendor at `/<name>`. */
export function createApp({ vendors, database, logger, reset, site }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.use(requestId, requestLog(logger), securityHeaders);
  for (const running of vendors) {
    const { name } = running.vendor;
    app.use(`/${name}`, markVendor(name), dataHeaders, vendorRouter(running));
  }
  app.get('/healthz', dataHeaders, healthz(database));
  if (reset) app.use('/_sandbox', controlRouter(reset));
  if (site) app.use(site);
  app.use(dataHeaders, outsideOfVendors(vendors.map(({ vendor }) => vendor.name)));
  app.use(failed(logger));
  return app;
}

function markVendor(vendor: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['vendor'] = vendor;
    next();
  };
}

function outsideOfVendors(names: readonly string[]): RequestHandler {
  return (request, response) => {
    const base = `http://${request.get('Host') ?? 'localhost'}`;
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
    const isClients = error instanceof URIError;
    if (!isClients) logger.error({ requestId: response.getHeader('X-Request-Id'), error: asLogged(error) }, 'bug');
    if (response.headersSent) return response.destroy();
    const message = isClients
      ? 'The path is not percent-encoded as it must be.'
      : 'The sandbox has a bug: its log says more.';
    sendUnchecked(response, { status: isClients ? 400 : 500, body: { message } });
  };
}
