import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether somebody has shown a secret, in a time that does not tell how much of it; never where there is none to be shown. */
export function sameSecret(shown: string, secret: string | undefined): boolean {
  const same = timingSafeEqual(digest(shown), digest(secret ?? ''));
  return same && secret !== undefined;
}

/** Digests have one length, which `timingSafeEqual` insists on. */
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
