import type { HttpRequest } from '../contract/index.ts';
import type { RequestWitness } from './change.ts';
import { commandOf, type OperationPair, refusalsOf, requestOf, type Values } from './version.ts';

/** What a request is to show. */
export interface Asked {
  readonly pair: OperationPair;
  readonly values: Values;
  /** What the later version's schemas have against it, where nobody is sure to read that from the wire. */
  readonly unread?: readonly string[];
}

/** A request that the earlier version takes and the later one does not; undefined where that is not so. */
export async function requestWitness({
  pair: { before, after },
  values,
  unread,
}: Asked): Promise<RequestWitness | undefined> {
  const request = await requestOf(before, values);
  if (!canBeSent(request) || refusalsOf(before.version, request).length > 0) return undefined;
  const broken = refusalsOf(after.version, request);
  if (broken.length === 0 && unread === undefined) return undefined;
  return witnessOf(
    before,
    request,
    broken.length > 0 ? broken : (unread ?? []),
    broken.length > 0 ? 'wire' : 'schemas',
  );
}

export function witnessOf(
  before: OperationPair['before'],
  request: HttpRequest,
  broken: readonly string[],
  checked: RequestWitness['checked'],
): RequestWitness {
  const { method, url, headers, body } = request;
  const path = new URL(url);
  return {
    direction: 'request',
    method,
    url: path.pathname + path.search,
    headers: withoutCredentials(headers),
    ...(body ? { body: Buffer.from(body).toString('utf8') } : {}),
    curl: commandOf(before.version, request),
    broken,
    checked,
  };
}

function withoutCredentials(headers: HttpRequest['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => !value.includes('licet-credential')));
}

/** A header bears no control characters. What becomes of dots and nothing in a path, the earlier version says. */
function canBeSent({ headers }: HttpRequest): boolean {
  return Object.values(headers).every((value) => /^[\t\x20-\x7E]*$/.test(value));
}
