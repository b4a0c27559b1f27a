import { isObject, type JsonObject } from '../guard/api-document.ts';
import { parameterNames } from '../path-tree.ts';
import { keepsRules } from '../values/keeps-rules.ts';
import { meaning } from '../values/meaning.ts';
import { type Manner, momentsAs, plausible } from '../values/plausible.ts';
import { shapeOf } from '../values/shape.ts';
import { idNamesOf } from './kind.ts';
import type { Lore } from './lore.ts';
import { membersOf, plain } from './schema.ts';
import { shown } from './shown.ts';
import { nameOf, type Thing } from './thing.ts';

/** A thing as a schema shows it. What nobody has set is made of the schema: for one thing always the same, wherever it is shown. */
export function thingShown(lore: Lore, thing: Thing, schema: unknown, manner: Manner): unknown {
  const { document, matching } = lore;
  const { kind } = thing;
  const facts = lore.factsOf(kind);
  const seed = nameOf(thing);
  const maker = plausible(document, matching, seed, thing.isUntouched ? manner : { ...manner, isFresh: true });
  const isFirst = thing.isUntouched && lore.seedIdsOf(kind)[0] === thing.id;
  const example = isFirst && manner.byExample ? facts.example : undefined;
  // By another schema it is shown as it is read: what each made up for itself would be two things.
  const isAside = manner.byExample && facts.schema !== true && meaning(schema) !== meaning(facts.schema);
  const read = isAside ? thingShown(lore, thing, facts.schema, manner) : undefined;
  const values: JsonObject = { ...example, ...(isObject(read) ? read : {}), ...thing.values };
  const names = parentNames(thing);
  const isTop = (name: string, place: string) => place === `/${name}`;
  const isNamed = isAside && facts.idProperty !== undefined && membersOf(document, schema).has(facts.idProperty);
  /** Where what names it is not among the members, one that names it otherwise and must be the same. */
  const isOtherName = (name: string, member: unknown) =>
    isAside && !isNamed && idNamesOf(kind).includes(plain(name)) && meaning(member) === meaning(facts.shownIdSchema);

  return shown(
    {
      maker,
      known(name, member, place) {
        if (!isTop(name, place)) return undefined;
        const isName = name === facts.idProperty || plain(name) === plain(kind.parameter) || isOtherName(name, member);
        if (isName && isId(lore, member, thing.id)) return { value: idAs(lore, member, thing.id) };
        if (!facts.settable.has(name)) {
          const time = timeOf(name, shapeOf(document, member).node, thing);
          if (time !== undefined) return { value: time };
        }
        if (Object.hasOwn(thing.values, name)) return undefined;
        const outer = names.get(plain(name));
        return outer === undefined || !isId(lore, member, outer) ? undefined : { value: idAs(lore, member, outer) };
      },
      fills(name, place) {
        if (!isTop(name, place)) return thing.isUntouched && !manner.bare;
        if (manner.bare || ENDED.test(name)) return false;
        return thing.isUntouched || !facts.settable.has(name);
      },
    },
    schema,
    values,
  );
}

/** What happens to a thing only at its end has not happened yet. */
const ENDED =
  /^(is_?)?(deleted|cancell?ed|archived|closed|finished|completed|expired|revoked|removed|ended|disabled|failed)(_?(at|on|by|date|time|reason))?$|^(error|failure)(s|_?(code|message|reason))?$/i;

/** The values of the path above, by the names that a property may have that names what a thing lies below. */
function parentNames({ kind, above, within }: Thing): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const parameters = parameterNames(kind.collection);
  for (const [index, value] of above.entries()) names.set(plain(parameters[index] ?? ''), value);
  const last = above.at(-1);
  if (kind.parent && last !== undefined)
    for (const name of idNamesOf(kind.parent)) if (!/^(id|uuid)$/.test(name)) names.set(name, last);
  for (const [name, value] of Object.entries(within ?? {})) names.set(plain(name), value);
  return names;
}

/** An id of a path as a property has it: as a number, where that is its type. */
export function idAs({ document }: Pick<Lore, 'document'>, schema: unknown, id: string): unknown {
  const types = [shapeOf(document, schema).node['type']].flat();
  const isNumber = types.includes('integer') || types.includes('number');
  return isNumber && Number.isFinite(Number(id)) ? Number(id) : id;
}

/** False of a text where a number is wanted, and of what the schema refuses: a path may take more than a body, or other words. */
export function isId(lore: Pick<Lore, 'document'>, schema: unknown, id: string): boolean {
  const { node } = shapeOf(lore.document, schema);
  const words = node['const'] === undefined ? node['enum'] : [node['const']];
  if (Array.isArray(words) && !words.some((word) => String(word) === id)) return false;
  const types = [node['type']].flat();
  const isText = types.includes(undefined) || types.includes('string');
  return isText ? keepsRules(node, id) : typeof idAs(lore, schema, id) === 'number';
}

const CREATED =
  /^(created|inserted|added|registered|opened|submitted|ordered)_?(at|on|date|time|timestamp)?$|^(date|time)_?created$|^creation_?(date|time)$/i;
const CHANGED =
  /^(last_?)?(updated|modified|changed)_?(at|on|date|time|timestamp)?$|^(date|time)_?(updated|modified)$|^last_?(update|modification|change)(_?(date|time))?$/i;

function timeOf(name: string, node: JsonObject, { created, changed }: Thing): string | number | undefined {
  const { type, format } = node;
  const moment = CREATED.test(name) ? created : CHANGED.test(name) ? changed : undefined;
  if (moment === undefined) return undefined;
  if (format === 'date-time') return momentsAs(new Date(moment).toISOString()).find((text) => keepsRules(node, text));
  if (format === 'date') return new Date(moment).toISOString().slice(0, 10);
  return [type].flat().includes('integer') ? Math.floor(moment / 1000) : undefined;
}
