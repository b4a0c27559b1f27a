import express, { type Router } from 'express';
import { dataHeaders } from './security-headers.ts';
import { sendUnchecked } from './send-answer.ts';

/** What a test may ask of the sandbox itself. */
export function controlRouter(reset: () => Promise<void>): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use(dataHeaders);
  router.post('/reset', async (request, response) => {
    // A web page that somebody has open must not be able to empty their sandbox.
    if (isForeign(request.get('Origin'), request.get('Host'))) {
      return sendUnchecked(response, { status: 403, body: { message: 'Other sites may not reset the sandbox.' } });
    }
    await reset();
    sendUnchecked(response, { status: 204 });
  });
  return router;
}

function isForeign(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}
