import { isJson } from '../../openapi/media-type.ts';
import { declaredMedia } from '../declared-media.ts';
import { headerOf, jsonOf, textOf } from '../exchange.ts';
import type { Check } from './check.ts';

const MOST_VIOLATIONS = 5;

/** The body fits the schema that is declared for its status and media type. */
export const bodyMatchesSchema: Check = ({ exchange: { request, response }, declared, schemas }) => {
  const came = headerOf(response, 'content-type') ?? '';
  const schema = declaredMedia(declared, came)?.schema;
  if (!schema || request.method === 'HEAD') return [];
  const { pointer } = schema;
  const body = isJson(came) ? jsonOf(response) : { value: textOf(response) };
  if (body === undefined) return [{ message: 'answered a body that is no JSON', pointer }];
  return schemas
    .violationsOf(pointer, body.value)
    .slice(0, MOST_VIOLATIONS)
    .map(({ at, message }) => ({ message: `the body’s ${at || 'root'} ${message}`, pointer }));
};
