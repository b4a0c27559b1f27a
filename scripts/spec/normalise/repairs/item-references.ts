import { namedThere } from '../parameters.ts';
import type { Repair } from '../repair.ts';

/** @see https://spec.openapis.org/oas/v3.1.0#path-item-object */
export const itemReferences: Repair = {
  name: 'item-references',
  what: 'a path that refers to another, or to a named one',
  chokes: 'openapi-typescript lists its operations once, under one of their ids',
  done: 'replaced by what the reference names',
  roles: ['pathItem'],
  apply(node, { document }) {
    const { $ref, ...rest } = node;
    const target = typeof $ref === 'string' ? namedThere(document, { $ref }) : undefined;
    return target && { ...target, ...rest };
  },
};
