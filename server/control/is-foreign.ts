import type { Request } from 'express';

/** Whether a page of another site asks: one that somebody has open must not be able to empty their sandbox. */
export function isForeign(request: Request): boolean {
  const { origin, host } = request.headers;
  if (origin !== undefined) return origin !== `http://${host}` && origin !== `https://${host}`;
  // Sent by browsers alone, and never by scripts of theirs. Whoever types an address is of no site.
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
