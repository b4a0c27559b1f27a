import { mappedTo, wordsOf } from '../values/names-of-branches.ts';
import { isObject, type JsonObject } from './api-document.ts';

/**
 * A union whose branches say themselves what its discriminator says with a mapping, as soon as that names one of them: each is for values
 * of its names alone. A branch whose own words for that property are others is left as it is: nothing could fit it.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function withNamedBranches(document: JsonObject, node: JsonObject): JsonObject {
  const { discriminator } = node;
  const { propertyName, mapping } = Object(discriminator) as JsonObject;
  if (typeof propertyName !== 'string' || !isObject(mapping)) return node;
  const named = (branch: unknown) => {
    const words = wordsOf(document, branch, discriminator);
    return words.length === 0 ? branch : { allOf: [branch, { properties: { [propertyName]: { enum: words } } }] };
  };
  const unions = ['oneOf', 'anyOf'].flatMap((union) => {
    const branches = node[union];
    const isMapped = Array.isArray(branches) && branches.some((branch) => mappedTo(branch, mapping).length > 0);
    return isMapped ? [[union, branches.map(named)] as const] : [];
  });
  return unions.length === 0 ? node : { ...node, ...Object.fromEntries(unions) };
}
