import { mappedTo, standsForOthers, wordsOfBranch } from '../values/names-of-branches.ts';
import { isObject, type JsonObject } from './api-document.ts';

/**
 * A union whose branches say themselves what its discriminator says with a mapping, as soon as that names one of them: each is for values
 * of its names alone; one that stands for others itself is for any but those. A branch whose own words for that property are others is
 * left as it is: nothing could fit it.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function withNamedBranches(document: JsonObject, node: JsonObject): JsonObject {
  const { discriminator } = node;
  const { propertyName, mapping } = Object(discriminator) as JsonObject;
  if (typeof propertyName !== 'string' || !isObject(mapping)) return node;
  const unions = ['oneOf', 'anyOf'].flatMap((union) => {
    const branches = node[union];
    if (!Array.isArray(branches) || !branches.some((branch) => mappedTo(branch, mapping).length > 0)) return [];
    const words = branches.map((branch) => wordsOfBranch(document, branch, discriminator));
    const taken = [...new Set(words.flat())];
    const named = branches.map((branch, place) => {
      const own = words[place] ?? [];
      const isOthers = standsForOthers(document, branch, discriminator) && taken.length > 0;
      const rule = own.length > 0 ? { enum: own } : isOthers ? { not: { enum: taken } } : undefined;
      return rule ? { allOf: [branch, { properties: { [propertyName]: rule } }] } : branch;
    });
    return [[union, named] as const];
  });
  return unions.length === 0 ? node : { ...node, ...Object.fromEntries(unions) };
}
