import type { Document } from '../../openapi/contract.ts';
import type { Node } from '../../openapi/resolve.ts';
import type { Role } from './grammar.ts';
import { type Place, pointerOf } from './place.ts';
import { rebuilt } from './rebuilt.ts';
import { REFUSALS } from './refusals/index.ts';
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

const REPAIRS_OF = byRole(REPAIRS);
const REFUSALS_OF = byRole(REFUSALS);

/**
 * A bundled document in words that the tools read, promising what it promised before. A document that has nothing unusual
 * is returned as it is. One walk, so the cost grows as the document does.
 * @throws Unrepairable where what it says cannot be kept
 */
export function normalised(document: Document): { readonly document: Document; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const visit = (node: Node, role: Role, place: Place): Node => {
    const around = { document, place, role };
    let now = node;
    for (const repair of REPAIRS_OF.get(role) ?? []) {
      const made = repair.apply(now, around);
      if (made === undefined) continue;
      changes.push({ repair, pointer: pointerOf(place) });
      now = made;
    }
    for (const { refuse } of REFUSALS_OF.get(role) ?? []) refuse(now, around);
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
      const detail = remark.sees(node, { document, place, role });
      if (detail !== undefined) remarks.push({ remark, pointer: pointerOf(place), detail });
    }
    return node;
  };
  rebuilt(document, 'document', visit, ROOT);
  return remarks;
}

function byRole<One extends { readonly roles: readonly Role[] }>(
  all: readonly One[],
): ReadonlyMap<Role, readonly One[]> {
  const roles = new Set(all.flatMap((one) => one.roles));
  return new Map([...roles].map((role) => [role, all.filter((one) => one.roles.includes(role))]));
}
