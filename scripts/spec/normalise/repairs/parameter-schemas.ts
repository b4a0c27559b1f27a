import { isNode, type Node } from '../../../openapi/resolve.ts';
import type { Repair } from '../repair.ts';

const KEYWORDS = new Set(
  'type format enum items minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems default nullable allOf anyOf oneOf'.split(
    ' ',
  ),
);

/** As Swagger 2.0 has it: `{name, in, type}`. Since OpenAPI 3.0 all that stands in `schema`. */
export const parameterSchemas: Repair = {
  name: 'parameter-schemas',
  what: 'a parameter or header whose type stands beside its name, not in a `schema`',
  chokes: 'tools take any value for right',
  done: 'moved into `schema`',
  roles: ['parameter', 'header'],
  apply(node) {
    if (node['schema'] !== undefined || isNode(node['content']) || typeof node['type'] !== 'string') return undefined;
    const [schema, rest] = parted(node);
    return { ...rest, schema };
  },
};

function parted(node: Node): readonly [Node, Node] {
  const isKeyword = ([name]: readonly [string, unknown]) => KEYWORDS.has(name);
  const entries = Object.entries(node);
  return [
    Object.fromEntries(entries.filter(isKeyword)),
    Object.fromEntries(entries.filter((entry) => !isKeyword(entry))),
  ];
}
