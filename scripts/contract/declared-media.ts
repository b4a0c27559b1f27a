import type { DeclaredResponse, MediaType } from '../openapi/contract.ts';
import { essenceOf } from '../openapi/media-type.ts';

/**
 * The media type of a declared response that says most about the one that came: itself, then `text/*`, then `*`/`*`; of several that
 * differ in their parameters the one that has most of those that came, and no other. @see https://spec.openapis.org/oas/v3.1.0#media-types
 */
export function declaredMedia(declared: DeclaredResponse | undefined, came: string | undefined): MediaType | undefined {
  const candidates = Object.entries(declared?.content ?? {}).filter(([type]) => matches(type, came));
  const [best] = candidates.sort(([a], [b]) => exactness(b) - exactness(a) || fit(b, came) - fit(a, came));
  return best?.[1];
}

/** True where the type that came is the declared one, or in the range it declares. @see RFC 9110 §12.5.1 */
export function matches(declared: string, came: string | undefined): boolean {
  if (came === undefined) return false;
  const [type, subtype] = essenceOf(declared).split('/');
  const [cameType, cameSubtype] = essenceOf(came).split('/');
  return (type === '*' || type === cameType) && (subtype === '*' || subtype === cameSubtype);
}

function exactness(declared: string): number {
  const [type, subtype] = essenceOf(declared).split('/');
  return Number(type !== '*') + Number(subtype !== '*');
}

function fit(declared: string, came = ''): number {
  const own = parametersOf(declared);
  const others = parametersOf(came);
  return own.every((one) => others.includes(one)) ? own.length : -1;
}

function parametersOf(type: string): readonly string[] {
  return type.toLowerCase().replaceAll(/\s|"/g, '').split(';').slice(1);
}
