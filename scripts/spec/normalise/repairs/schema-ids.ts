import type { Repair } from '../repair.ts';

/**
 * An id gives a schema a base of its own: references in it, which a bundle writes from the root of the document, would lead
 * elsewhere. Two schemas of one id cannot be told apart. In a bundle nothing refers by it any more.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
 */
export const schemaIds: Repair = {
  name: 'schema-ids',
  what: 'a schema with an `$id` or `$anchor`, or an `id` of older drafts',
  chokes: 'Ajv, and so express-openapi-validator, refuses two of one id, and looks for references in the wrong place',
  done: 'left out, since nothing refers by it',
  roles: ['schema'],
  apply(node) {
    const { $id, id, $schema, $anchor, ...rest } = node;
    const isOne = [$id, id, $schema, $anchor].some((name) => typeof name === 'string');
    return isOne ? rest : undefined;
  },
};
