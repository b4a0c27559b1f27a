import { essenceOf } from '../../openapi/media-type.ts';
import { headerOf } from '../exchange.ts';
import type { Check } from './check.ts';

/** An answer with a body says its media type, and it is one that is declared for the status: `+json` is not `json`. */
export const mediaTypeIsDeclared: Check = ({ exchange: { response }, declared, foreign }) => {
  const types = Object.keys(declared?.content ?? {});
  const came = headerOf(response, 'content-type');
  if (foreign)
    return came !== undefined && essenceOf(came) === 'text/html'
      ? [{ message: 'answered a web page (text/html)' }]
      : [];
  if (types.length === 0 || types.some((type) => matches(type, came))) return [];
  return [{ message: `answered ${came ?? 'no Content-Type'}, but declares only ${types.join(', ')}` }];
};

/** True where the type that came is the declared one, or in the range it declares. @see RFC 9110 §12.5.1 */
export function matches(declared: string, came: string | undefined): boolean {
  if (came === undefined) return false;
  const [type, subtype] = essenceOf(declared).split('/');
  const [cameType, cameSubtype] = essenceOf(came).split('/');
  return (type === '*' || type === cameType) && (subtype === '*' || subtype === cameSubtype);
}
