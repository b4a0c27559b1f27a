import type { ApiDocument } from '../guard/api-document.ts';
import { meaning } from '../values/meaning.ts';
import { answerSchemaOf, bodySchemaOf } from './declared.ts';
import { idNamesOf, type Kind } from './kind.ts';
import { isOfObjects, membersOf, plain } from './schema.ts';
import { successOf } from './success.ts';

/** Where in an answer, or a body, a thing of a kind itself stands: `[]`, or the name that it is wrapped in. */
export function thingPlace(document: ApiDocument, schema: unknown, kind: Kind): readonly string[] {
  const members = membersOf(document, schema);
  const objects = [...members].filter(([, member]) => isOfObjects(document, member));
  const sent = sentNames(document, kind);
  const hasSent = (one: unknown) => [...membersOf(document, one).keys()].some((name) => sent.has(name));
  // What has to do with what is sent is the thing, whatever else stands around it.
  const around = hasSent(schema) ? undefined : objects.find(([name, member]) => AROUND.has(name) && hasSent(member));
  if (around) return [around[0]];
  const idNames = idNamesOf(kind);
  const isNamed = (one: unknown) => {
    const names = [...membersOf(document, one).keys()].map(plain);
    return idNames.some((wanted) => names.includes(wanted));
  };
  // A domain that is an object is no domain's name.
  const others = [...members.keys()].filter((name) => !objects.some(([one]) => one === name)).map(plain);
  if (idNames.some((wanted) => others.includes(wanted))) return [];
  const wrapped =
    objects.find(([name, member]) => idNames.includes(`${plain(name)}id`) && isNamed(member)) ??
    objects.find(([name]) => name === 'data') ??
    (members.size === 1 || objects.length === 1 ? objects[0] : undefined);
  if (!wrapped) return [];
  const [name, member] = wrapped;
  if (isShownAsPart(document, schema, kind, name)) return [];
  // Beside what is sent too, it is a part of the thing, unless it is called like it.
  const isIt = name === 'data' || idNames.includes(`${plain(name)}id`);
  const isPart = !isIt && [...members.keys()].some((one) => one !== name && sent.has(one));
  return members.size === 1 || (isNamed(member) && !isPart) ? [name] : [];
}

/** Whether who reads a thing sees, at its top, a member of that name: then it is a part of the thing where it is sent alone too. */
function isShownAsPart(document: ApiDocument, schema: unknown, kind: Kind, name: string): boolean {
  const { read, replace, create } = kind.operations;
  const operation = read ?? replace ?? create;
  const shown = operation && answerSchemaOf(document, operation, successOf(operation));
  if (shown === undefined || meaning(shown) === meaning(schema)) return false;
  const members = membersOf(document, shown);
  return members.size > 1 && members.has(name) && thingPlace(document, shown, kind).length === 0;
}

/** Names that say of a member no more than that it is what was asked for. */
const AROUND = new Set(['data', 'result', 'item']);

const KNOWN = new WeakMap<Kind, ReadonlySet<string>>();

/** What the bodies that make and change a kind's things have, but what names one. */
function sentNames(document: ApiDocument, kind: Kind): ReadonlySet<string> {
  const known = KNOWN.get(kind);
  if (known) return known;
  const { create, replace, change } = kind.operations;
  const bodies = [create, replace, change].map((one) => one && bodySchemaOf(document, one));
  const names = bodies.flatMap((body) => (body === undefined ? [] : [...membersOf(document, body).keys()]));
  const idNames = idNamesOf(kind);
  const sent = new Set(names.filter((name) => !idNames.includes(plain(name))));
  KNOWN.set(kind, sent);
  return sent;
}
