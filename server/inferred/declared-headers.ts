import { type ApiDocument, isObject, type JsonObject, resolved } from '../guard/api-document.ts';
import { keepsRules } from '../values/keeps-rules.ts';
import { madeUp } from '../values/made-up.ts';
import type { Matching } from '../values/matching.ts';
import { MANNERS, type Manner, plausible } from '../values/plausible.ts';
import { shapeOf } from '../values/shape.ts';
import { examplesOf, schemaOf } from './declared.ts';
import { plain } from './schema.ts';

interface Parts {
  readonly document: ApiDocument;
  /** What makes texts of patterns; none until it is loaded. */
  matching(): Matching;
}

/**
 * The headers that a response declares and somebody knows, by their names in small letters and without signs, as far as their schemas
 * allow it; of the others the required ones, always the same for the same words.
 */
export function declaredHeaders(
  { document, matching }: Parts,
  words: string,
  response: JsonObject | undefined,
  known: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const declared = Object.entries(isObject(response?.['headers']) ? response['headers'] : {});
  const found = declared.map(([name, described]): [string, string | undefined] => {
    const header = resolved(document, described);
    const said = known[plain(name)];
    const own = said !== undefined && keepsRules(shapeOf(document, schemaOf(header)).node, said) ? said : undefined;
    if (own !== undefined || header['required'] !== true) return [name, own];
    const [example] = examplesOf(header);
    const made =
      example ??
      madeUp(plausible(document, matching(), `${words} ${name}`, MANNERS[0] as Manner), schemaOf(header) ?? true);
    return [name, typeof made === 'object' ? JSON.stringify(made) : String(made)];
  });
  return Object.fromEntries(
    found.filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !/^content-(type|length)$/i.test(entry[0]),
    ),
  );
}
