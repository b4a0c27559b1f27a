import { below } from '../../openapi/pointer.ts';
import { regularExpression } from '../../openapi/regular-expression.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';

/** Pointers to the schemas that an object's schema gives to a member by its name: `properties` and `patternProperties`. */
export function memberSchemas({ properties, patternProperties }: Node, pointer: string, name: string): string[] {
  const patterns = isNode(patternProperties) ? Object.keys(patternProperties) : [];
  return [
    ...(isNode(properties) && Object.hasOwn(properties, name) ? [below(pointer, 'properties', name)] : []),
    ...patterns
      .filter((pattern) => regularExpression(pattern)?.test(name))
      .map((pattern) => below(pointer, 'patternProperties', pattern)),
  ];
}
