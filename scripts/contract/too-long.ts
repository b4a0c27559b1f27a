import type { Exchange } from './exchange.ts';

/** Octets of a URL that everybody should take. @see RFC 9110 §4.1; of a header's fields HTTP says nothing, and servers take as much. */
const TAKEN = 8_000;

/** Why an answer says nothing of the operation: what a document allows, or a breach of it, can be longer than servers take at all. */
export function tooLong({ request, response: { status } }: Exchange): string | undefined {
  if (status === 414 && request.url.length > TAKEN)
    return `its URL has ${request.url.length} octets, and no server has to take more than ${TAKEN}`;
  const headers = Object.entries(request.headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (status === 431 && headers > TAKEN) return `its headers have ${headers} octets, and servers take about ${TAKEN}`;
  return undefined;
}
