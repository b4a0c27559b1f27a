import { isJson } from '../../openapi/media-type.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import { declaredMedia } from '../declared-media.ts';
import { hasNoBody, headerOf, jsonOf, textOf } from '../exchange.ts';
import type { Check } from './check.ts';

const MOST_VIOLATIONS = 5;

/** The body fits the schema that is declared for its status and media type. */
export const bodyMatchesSchema: Check = ({ exchange, declared, schemas, contract }) => {
  const { response } = exchange;
  const came = headerOf(response, 'content-type') ?? '';
  const schema = declaredMedia(declared, came)?.schema;
  if (!schema || hasNoBody(exchange)) return [];
  const { pointer } = schema;
  if (!isJson(came) && !isTextual(typesOf(contract.document, pointer))) return [];
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

/** XML, a form or a table is text on the wire, whatever its schema says of what it means. */
function isTextual(types: readonly string[]): boolean {
  return types.length === 0 || types.includes('string');
}
