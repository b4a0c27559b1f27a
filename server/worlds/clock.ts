import { OwnRefusal } from '../own-refusal.ts';
import { momentAfter } from './duration.ts';

/** A clock may be put from the first moment up to the last: vendors' tokens and dates have no room for much more. */
export const firstMoment = Date.UTC(2000, 0, 1);
export const lastMoment = Date.UTC(2100, 0, 1) - 1;

const HINT = 'Send {"now": "2030-01-31T00:00:00Z"}, {"advance": "P30D"}, {"advance": 60000} or {"reset": true}.';

/**
 * By how much a clock is ahead, in milliseconds, once it is set as a request says.
 * @throws {OwnRefusal} where the request says nothing that a clock can be set to
 */
export function offsetAfter(
  request: Readonly<Record<string, unknown>>,
  { real, offset }: { readonly real: number; readonly offset: number },
): number {
  const [[how, value] = [], ...more] = Object.entries(request);
  if (how === undefined || more.length > 0) throw new OwnRefusal(400, 'A clock is set in one of three ways.', HINT);
  const moment = momentOf(how, value, { real, now: real + offset });
  if (moment === undefined || Number.isNaN(moment))
    throw new OwnRefusal(400, `The clock cannot be set by this ${how}.`, HINT);
  if (moment < firstMoment || moment > lastMoment) {
    const [first, last] = [firstMoment, lastMoment].map((one) => new Date(one).toISOString());
    throw new OwnRefusal(400, `The clock goes from ${first} to ${last}.`, HINT);
  }
  return Math.round(moment - real);
}

/** With an offset from UTC, or it would be another moment in another place. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

function momentOf(
  how: string,
  value: unknown,
  { real, now }: { readonly real: number; readonly now: number },
): number | undefined {
  if (how === 'reset') return value === true ? real : undefined;
  if (how === 'now') {
    if (typeof value === 'number') return value;
    return typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : undefined;
  }
  if (how === 'advance') {
    if (typeof value === 'number') return now + value;
    return typeof value === 'string' ? momentAfter(now, value) : undefined;
  }
  throw new OwnRefusal(400, 'A clock is set in one of three ways.', HINT);
}
