import { randomUUID } from 'node:crypto';
import type { Answer } from '../answer.ts';
import type { Unreadable } from '../safe/answer-unreadable.ts';
import { refusalOf, vendorOf } from '../safe/words.ts';
import type { AnyVendor } from '../vendor.ts';
import type { Seen } from './seen.ts';

/** Tells each observer of what came and was no request, too: of its method and its time nobody knows. Gives the words with its id. */
export function seeUnreadable(
  words: (unreadable: Unreadable) => Answer,
  vendors: readonly AnyVendor[],
  observers: readonly ((seen: Seen) => void)[],
): (unreadable: Unreadable) => Answer {
  return (unreadable) => {
    const requestId = randomUUID();
    const seen: Seen = {
      requestId,
      method: undefined,
      vendor: vendorOf(vendors, unreadable)?.name,
      operation: undefined,
      status: unreadable.status,
      ms: undefined,
      refusal: refusalOf(unreadable),
      broken: false,
      aborted: false,
    };
    for (const observe of observers) observe(seen);
    const answer = words(unreadable);
    return { ...answer, headers: { ...answer.headers, 'X-Request-Id': requestId } };
  };
}
