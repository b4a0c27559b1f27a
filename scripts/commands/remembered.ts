import type { Exchange, Verdict } from '../contract/index.ts';

const NOTHING = new Uint8Array();

/**
 * As much of a verdict as a report says of it: of a case that was kept, how often was asked, what status and media type
 * came, and how long it took. What was sent and came is let go, or the memory needed would grow with what a target has to say.
 */
export function remembered(verdict: Verdict): Verdict {
  if (verdict.findings.length > 0) return verdict;
  return { ...verdict, exchanges: verdict.exchanges.map(outline) };
}

function outline({ request: { method, url }, response, milliseconds }: Exchange): Exchange {
  const { status, headers } = response;
  const type = headers['content-type'];
  const told = type === undefined ? {} : { 'content-type': type };
  return { request: { method, url, headers: {} }, response: { status, headers: told, body: NOTHING }, milliseconds };
}
