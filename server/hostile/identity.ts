import { isObject } from '../guard/api-document.ts';

/** Names of what is asked for next by its value: an id, a key, a token. Whoever makes these up tests nothing any more. */
const IDENTITY =
  /^(?:id|uuid|guid|key|token|href|url|uri|location|etag|cursor)$|(?:[_-](?:id|uuid|guid|key|token|url|uri)|[a-z\d](?:I[dD]|Uuid|Guid|Key|Token|U(?:rl|RL|ri|RI)))$/;

/**
 * A made-up value with the ids, keys and tokens of the true one at the same places: a client that goes on with them finds what
 * they stand for. `isListed` says of a place that the contract lists its values.
 */
export function withIdentity(
  madeUp: unknown,
  truth: unknown,
  isListed: (place: string) => boolean,
  place = '',
): unknown {
  if (Array.isArray(madeUp)) {
    if (!Array.isArray(truth)) return madeUp;
    return madeUp.map((item, index) => withIdentity(item, truth[index], isListed, `${place}/*`));
  }
  if (!isObject(madeUp) || !isObject(truth)) return madeUp;
  const entries = Object.entries(madeUp).map(([name, value]) => {
    const at = `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const known = Object.hasOwn(truth, name) ? truth[name] : undefined;
    const isKept = isIdentity(name, known) && typeof known === typeof value && !isListed(at);
    return [name, isKept ? known : withIdentity(value, known, isListed, at)];
  });
  return Object.fromEntries(entries);
}

function isIdentity(name: string, value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return value !== '' && IDENTITY.test(name);
}
