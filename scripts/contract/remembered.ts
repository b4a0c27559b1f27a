import type { Exchange, HttpResponse } from './exchange.ts';
import type { Verdict } from './finding.ts';

const NOTHING = new Uint8Array();

/**
 * As much of a verdict as a report says of it: of a case that was kept, how often was asked, what status and media type
 * came, and how long it took. What was sent and came is let go, or the memory needed would grow with what a target has to say.
 */
export function remembered(verdict: Verdict): Verdict {
  return verdict.findings.length > 0 ? verdict : outlined(verdict);
}

/** A verdict without what was sent and came. */
export function outlined(verdict: Verdict): Verdict {
  return { ...verdict, exchanges: verdict.exchanges.map(outline) };
}

function outline({ request: { method, url }, response, milliseconds, secrets }: Exchange): Exchange {
  return {
    request: { method, url, headers: {} },
    response: { status: response.status, headers: told(response), body: NOTHING },
    milliseconds,
    ...(secrets ? { secrets } : {}),
  };
}

/** The headers that a report says something of: the media type, and whether nobody has written the answer yet. */
function told({ headers }: HttpResponse): HttpResponse['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(content-type|x-licet-.*)$/.test(name)));
}
