import { matches } from '../declared-media.ts';
import { hasNoBody, headerOf } from '../exchange.ts';
import type { Check } from './check.ts';

/** An answer with a body says its media type, and it is one that is declared for the status: `+json` is not `json`. */
export const mediaTypeIsDeclared: Check = ({ exchange, declared }) => {
  const { response } = exchange;
  const types = Object.keys(declared?.content ?? {});
  const came = headerOf(response, 'content-type');
  if (came === undefined && hasNoBody(exchange)) return [];
  if (types.length === 0 || types.some((type) => matches(type, came))) return [];
  return [
    { message: `answered ${response.status} as ${came ?? 'no media type'}, but declares only ${types.join(', ')}` },
  ];
};
