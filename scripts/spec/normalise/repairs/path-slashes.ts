import type { Document } from '../../../openapi/contract.ts';
import { below } from '../../../openapi/pointer.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { type Repair, Unrepairable } from '../repair.ts';

/** @see https://spec.openapis.org/oas/v3.1.0#patterned-fields */
export const pathSlashes: Repair = {
  name: 'path-slashes',
  what: 'a path that does not begin with a slash',
  chokes: 'it grows together with the host of the server’s URL; Prism leaves the request without an answer',
  done: 'given its slash',
  roles: ['document'],
  apply(node, { document }) {
    const { paths } = node;
    if (!isNode(paths)) return undefined;
    const names = Object.keys(paths);
    const wrong = names.filter((name) => !/^(?:\/|x-)/.test(name));
    if (wrong.length === 0) return undefined;
    for (const name of wrong) refuseWhereItCannot(name, names, document);
    return {
      ...node,
      paths: Object.fromEntries(names.map((name) => [wrong.includes(name) ? `/${name}` : name, paths[name]])),
    };
  },
};

/** Two paths would be one, or a reference would lead to where it stood. */
function refuseWhereItCannot(name: string, names: readonly string[], document: Document): void {
  const pointer = below('#/paths', name);
  if (names.includes(`/${name}`) || JSON.stringify(document).includes(`"${pointer}/`))
    throw new Unrepairable(
      pointer,
      'a path begins with a slash',
      `Call it /${name}, there and where it is referred to.`,
    );
}
