import type { DeclaredResponse, MediaType } from '../openapi/contract.ts';
import { essenceOf } from '../openapi/media-type.ts';

/** The media type of a declared response that says most about the one that came: itself, then `text/*`, then `*`/`*`. */
export function declaredMedia(declared: DeclaredResponse | undefined, came: string | undefined): MediaType | undefined {
  const candidates = Object.entries(declared?.content ?? {}).filter(([type]) => matches(type, came));
  const [best] = candidates.sort(([a], [b]) => closeness(b, came) - closeness(a, came));
  return best?.[1];
}

/** True where the type that came is the declared one, or in the range it declares. @see RFC 9110 §12.5.1 */
export function matches(declared: string, came: string | undefined): boolean {
  if (came === undefined) return false;
  const [type, subtype] = essenceOf(declared).split('/');
  const [cameType, cameSubtype] = essenceOf(came).split('/');
  return (type === '*' || type === cameType) && (subtype === '*' || subtype === cameSubtype);
}

function closeness(declared: string, came = ''): number {
  const [type, subtype] = essenceOf(declared).split('/');
  return Number(type !== '*') + Number(subtype !== '*') + Number(bare(declared) === bare(came));
}

function bare(type: string): string {
  return type.toLowerCase().replaceAll(/\s|"/g, '');
}
