import { isJson } from '../../openapi/media-type.ts';
import { declaredMedia } from '../declared-media.ts';
import { hasNoBody, headerOf, jsonOf, textOf } from '../exchange.ts';
import { speaksOf } from '../speaks-of.ts';
import type { Check } from './check.ts';

const MOST_VIOLATIONS = 5;

/** The body fits the schema that is declared for its status and media type. */
export const bodyMatchesSchema: Check = ({ exchange, declared, schemas, contract }) => {
  const { response } = exchange;
  const came = headerOf(response, 'content-type') ?? '';
  const schema = declaredMedia(declared, came)?.schema;
  if (!schema || hasNoBody(exchange)) return [];
  const { pointer } = schema;
  if (!speaksOf(contract.document, pointer, came)) return [];
  const body = isJson(came) ? jsonOf(response) : { value: textOf(response) };
  if (body === undefined) return [{ message: 'answered a body that is no JSON', pointer }];
  return schemas
    .violationsOf(pointer, body.value)
    .slice(0, MOST_VIOLATIONS)
    .map(({ at, message, pointer: broken }) => ({
      message: `the body’s ${at || 'root'} ${message}`,
      // A schema that many answers share is broken once.
      pointer: broken ?? pointer,
    }));
};
