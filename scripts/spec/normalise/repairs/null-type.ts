import type { Repair } from '../repair.ts';

const BRANCHES = ['allOf', 'anyOf', 'oneOf'];

/** OpenAPI 3.0 has no such type: beside branches it can only mean that null fits too. */
export const nullType: Repair = {
  name: 'null-type',
  what: 'a type "null" beside branches, in OpenAPI 3.0, which has none',
  chokes: 'openapi-typescript writes a type that refers to itself; validators take nothing',
  done: 'written as `nullable`',
  roles: ['schema'],
  apply(node, { document }) {
    const { type, ...rest } = node;
    const isOld = /^3\.0/.test(String(document.openapi));
    return isOld && type === 'null' && BRANCHES.some((keyword) => Array.isArray(node[keyword]))
      ? { ...rest, nullable: true }
      : undefined;
  },
};
