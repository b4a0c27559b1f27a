import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

/** Digests have one length, which `timingSafeEqual` insists on. */
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
