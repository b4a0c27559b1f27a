import type { RequestHandler } from 'express';
import { sameSecret } from '../same-secret.ts';
import { sendUnchecked } from '../send-answer.ts';
import type { Metrics } from './metrics.ts';

/** Who may read the metrics: anyone, nobody, or who has the token. */
export type MetricsAccess = 'open' | 'closed' | { readonly token: string };

/** Answers the metrics to those who may read them. */
export function metricsRoute(metrics: Metrics, access: MetricsAccess): RequestHandler {
  return async (request, response) => {
    if (access === 'closed') {
      const message = 'The metrics are not open to others: start with --metrics, or set LICET_METRICS_TOKEN.';
      return sendUnchecked(response, { status: 403, body: { message } });
    }
    if (access !== 'open' && !sameSecret(request.headers.authorization ?? '', `Bearer ${access.token}`)) {
      const headers = { 'WWW-Authenticate': 'Bearer realm="metrics"' };
      return sendUnchecked(response, { status: 401, headers, body: { message: 'The metrics take a bearer token.' } });
    }
    const { type, body } = await metrics.text();
    sendUnchecked(response, { status: 200, type, body });
  };
}
