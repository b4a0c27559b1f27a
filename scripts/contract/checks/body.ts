import { isJson } from '../../openapi/media-type.ts';
import { headerOf, textOf } from '../exchange.ts';
import type { Check } from './check.ts';
import { matches } from './media-type-is-declared.ts';

const MOST_VIOLATIONS = 5;

/** The body fits the schema that is declared for its status and media type. */
export const bodyMatchesSchema: Check = ({ exchange: { request, response }, declared, schemas }) => {
  const came = headerOf(response, 'content-type');
  const [type, media] = Object.entries(declared?.content ?? {}).find(([candidate]) => matches(candidate, came)) ?? [];
  if (type === undefined || !media?.schema || request.method === 'HEAD') return [];
  const { pointer } = media.schema;
  const body = bodyOf(type, textOf(response));
  if (body === undefined) return [{ message: 'answered a body that is no JSON', pointer }];
  return schemas
    .violationsOf(pointer, body.value)
    .slice(0, MOST_VIOLATIONS)
    .map(({ at, message }) => ({ message: `the body’s ${at || 'root'} ${message}`, pointer }));
};

/** Where no body is declared, none comes. */
export const bodyIsEmptyWhereNoneIsDeclared: Check = ({ exchange: { response }, declared }) =>
  declared && Object.keys(declared.content).length === 0 && response.body.length > 0
    ? [{ message: `answered ${response.body.length} bytes where no body is declared` }]
    : [];

function bodyOf(type: string, text: string): { value: unknown } | undefined {
  if (!isJson(type)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
