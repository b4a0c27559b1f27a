import type { Document } from '../../../openapi/contract.ts';
import { valueAt } from '../../../openapi/pointer.ts';
import { type Identified, identified } from '../../identified.ts';
import { pointerOf } from '../place.ts';
import type { Repair } from '../repair.ts';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2 */
export const namedReferences: Repair = {
  name: 'named-references',
  what: 'a reference to a schema by its `$id` or `$anchor`',
  chokes: 'openapi-typescript throws; others look for a file of that name',
  done: 'written as the place of what it names',
  roles: ['schema'],
  apply(node, { document, place }) {
    const keyword = ['$ref', '$dynamicRef'].find((name) => typeof node[name] === 'string');
    if (keyword === undefined) return undefined;
    const names = namesIn(document);
    if (!names) return undefined;
    const ref = String(node[keyword]);
    const pointer = names.placeOf(ref, pointerOf(place)) ?? ref;
    if (pointer === node['$ref'] || valueAt(document, pointer) === undefined) return undefined;
    const { $ref, $dynamicRef, ...rest } = node;
    return { ...rest, $ref: pointer.replaceAll('%', '%25') };
  },
};

const NAMES = new WeakMap<Document, { readonly names: Identified | undefined }>();

function namesIn(document: Document): Identified | undefined {
  const known = NAMES.get(document) ?? { names: identified(document) };
  NAMES.set(document, known);
  return known.names;
}
