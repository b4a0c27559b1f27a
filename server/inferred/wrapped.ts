import { type Manner, plausible } from '../values/plausible.ts';
import { idNamesOf } from './kind.ts';
import type { Lore } from './lore.ts';
import { plain, schemaAt } from './schema.ts';
import { shown } from './shown.ts';
import type { Thing } from './thing.ts';
import { thingPlace } from './thing-place.ts';
import { idAs, isId, thingShown } from './thing-shown.ts';

/** A thing as a schema shows it; where that has it in something else, in that. */
export function wrappedThing(lore: Lore, thing: Thing, schema: unknown, manner: Manner): unknown {
  const { document, matching } = lore;
  const place = thingPlace(document, schema, thing.kind);
  const [wrapper] = place;
  if (wrapper === undefined) return thingShown(lore, thing, schema, manner);
  const inner = thingShown(lore, thing, schemaAt(document, schema, place), manner);
  const maker = plausible(document, matching, `around ${thing.kind.name}`, manner);
  const idNames = idNamesOf(thing.kind);
  const known = (name: string, member: unknown, at: string) => {
    if (at !== `/${name}`) return undefined;
    if (name === wrapper) return { value: inner };
    const namesIt = idNames.includes(plain(name)) && isId(lore, member, thing.id);
    return namesIt ? { value: idAs(lore, member, thing.id) } : undefined;
  };
  return shown({ maker, known, fills: () => !manner.bare }, schema, {});
}
