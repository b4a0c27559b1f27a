import { below } from '../../../openapi/pointer.ts';
import { isNode } from '../../../openapi/resolve.ts';
import { type Member, memberOf, namedRole, type Role } from '../grammar.ts';
import { pointerOf } from '../place.ts';
import { type Refusal, Unrepairable } from '../repair.ts';

/** Where an object is expected, and something else stands there. Keywords of schemas are left out where they cannot be read. */
export const misshapenMembers: Refusal = {
  roles: [
    'document',
    'components',
    'pathItem',
    'operation',
    'parameter',
    'header',
    'requestBody',
    'response',
    'mediaType',
    'callback',
  ],
  refuse(node, { role, place }) {
    for (const [name, value] of Object.entries(node)) {
      const kind = memberOf(role, name);
      if (kind === undefined || isLoose(kind)) continue;
      const wrong = wrongIn(value, kind, name);
      if (wrong) throw new Unrepairable(below(pointerOf(place), name, ...wrong.way), wrong.message, HINT);
    }
  },
};

const HINT = 'Correct it there; `npx licet lint` shows what else the standard has against the document.';

interface Wrong {
  readonly way: readonly string[];
  readonly message: string;
}

/** What is shown may be anything. */
function isLoose(kind: Member): boolean {
  const role = typeof kind === 'string' ? kind : 'named' in kind ? kind.named : kind.list;
  return role === 'shown' || role === 'extension' || role === 'example';
}

function wrongIn(value: unknown, kind: Member, container: string): Wrong | undefined {
  if (typeof kind === 'string') return isOf(kind, value) ? undefined : wrong(value, NAMES[kind] ?? 'an object');
  if ('list' in kind) {
    if (!Array.isArray(value)) return wrong(value, 'a list');
    const index = value.findIndex((item) => !isOf(kind.list, item));
    return index < 0 ? undefined : wrong(value[index], NAMES[kind.list] ?? 'an object', String(index));
  }
  if (!isNode(value)) return wrong(value, 'an object');
  const found = Object.entries(value).find(([name, item]) => {
    const role = namedRole(kind.named, container, name);
    return role !== 'extension' && !isOf(role, item);
  });
  return found && wrong(found[1], NAMES[kind.named] ?? 'an object', found[0]);
}

function isOf(role: Role, value: unknown): boolean {
  return isNode(value) || (role === 'schema' && typeof value === 'boolean');
}

const NAMES: Readonly<Partial<Record<Role, string>>> = {
  pathItem: 'a path’s operations',
  operation: 'an operation',
  parameter: 'a parameter',
  requestBody: 'a request body',
  response: 'an answer',
  header: 'a header',
  mediaType: 'a media type',
  schema: 'a schema',
};

function wrong(value: unknown, expected: string, ...way: readonly string[]): Wrong {
  const found = Array.isArray(value) ? 'a list' : isNode(value) ? 'an object' : shown(value);
  return { way, message: `${found} stands where ${expected} is expected` };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
