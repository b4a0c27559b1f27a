import { isNode } from '../../../openapi/resolve.ts';
import { namedThere } from '../parameters.ts';
import type { Repair } from '../repair.ts';

/** A parameter is known by its name and its place. @see https://spec.openapis.org/oas/v3.1.0#fixed-fields-7 */
export const repeatedParameters: Repair = {
  name: 'repeated-parameters',
  what: 'a list with two parameters of one name and place',
  chokes: 'openapi-typescript writes a member twice, which does not compile',
  done: 'the first one kept',
  roles: ['operation', 'pathItem'],
  apply(node, { document }) {
    const list = node['parameters'];
    if (!Array.isArray(list)) return undefined;
    const seen = new Set<string>();
    const once = list.filter((parameter: unknown) => {
      const { name, in: place } = namedThere(document, parameter) ?? {};
      const key = JSON.stringify([name, place]);
      if (!isNode(parameter) || name === undefined || !seen.has(key)) {
        seen.add(key);
        return true;
      }
      return false;
    });
    return once.length === list.length ? undefined : { ...node, parameters: once };
  },
};
