import type { Document } from '../../openapi/contract.ts';
import type { Node } from '../../openapi/resolve.ts';
import type { Role } from './grammar.ts';
import { type Place, pointerOf } from './place.ts';
import { rebuilt } from './rebuilt.ts';
import { REMARKS } from './remarks/index.ts';
import type { Remark, Repair } from './repair.ts';
import { REPAIRS } from './repairs/index.ts';

export { Unrepairable } from './repair.ts';

/** A place where a document was repaired. */
export interface Change {
  readonly repair: Repair;
  readonly pointer: string;
}

/** A place that is unusual, and was left as it is. */
export interface Remarked {
  readonly remark: Remark;
  readonly pointer: string;
  readonly detail: string;
}

const ROOT: Place = { segment: '#' };

/**
 * A bundled document in words that the tools read, promising what it promised before. A document that has nothing unusual
 * is returned as it is. One walk, so the cost grows as the document does.
 * @throws Unrepairable where what it says cannot be kept
 */
export function normalised(document: Document): { readonly document: Document; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const byRole = Map.groupBy(
    REPAIRS.flatMap((repair) => repair.roles.map((role) => ({ role, repair }))),
    ({ role }) => role,
  );
  const visit = (node: Node, role: Role, place: Place): Node => {
    let now = node;
    for (const { repair } of byRole.get(role) ?? []) {
      const made = repair.apply(now, { document, place });
      if (made === undefined) continue;
      changes.push({ repair, pointer: pointerOf(place) });
      now = made;
    }
    return now;
  };
  return { document: rebuilt(document, 'document', visit, ROOT) as Document, changes };
}

/** What is unusual about a document, and left as it is. */
export function remarksOn(document: Document): readonly Remarked[] {
  const remarks: Remarked[] = [];
  const visit = (node: Node, role: Role, place: Place): Node => {
    for (const remark of REMARKS) {
      if (!remark.roles.includes(role)) continue;
      const detail = remark.sees(node, { document, place });
      if (detail !== undefined) remarks.push({ remark, pointer: pointerOf(place), detail });
    }
    return node;
  };
  rebuilt(document, 'document', visit, ROOT);
  return remarks;
}
