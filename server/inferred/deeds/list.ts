import type { Answer } from '../../answer.ts';
import { isObject, type JsonObject } from '../../guard/api-document.ts';
import type { Manner } from '../../values/plausible.ts';
import { plausible } from '../../values/plausible.ts';
import { shapeOf } from '../../values/shape.ts';
import { answered, madeFor } from '../answered.ts';
import { type Asked, pathValues } from '../asked.ts';
import { answerSchemaOf, parametersIn, schemaOf } from '../declared.ts';
import { type Around, aroundList, headersAround } from '../envelope.ts';
import { kept } from '../filters.ts';
import type { Kind, Scope } from '../kind.ts';
import { ordered } from '../ordering.ts';
import { pageOf } from '../paging.ts';
import { isOfObjects, itemsOf, listPlace, schemaAt } from '../schema.ts';
import { belongs, placeOf } from '../scoped.ts';
import { shown } from '../shown.ts';
import { successOf } from '../success.ts';
import type { Thing } from '../thing.ts';
import { thingShown } from '../thing-shown.ts';
import { seedsOf, Things } from '../things.ts';
import { urlOf } from '../url.ts';

/** Answers the things of a kind that a request asks for: filtered, in order, and of these one page. */
export async function list(asked: Asked, kind: Kind, scope?: Scope): Promise<Answer> {
  const { lore, operation, request, state } = asked;
  const { document } = lore;
  const { things, within, above } = await state.store.read(async (tx) => {
    const known = new Things(lore, tx, state.world);
    const place = await placeOf(asked, known, kind, scope);
    return { things: await known.list(kind, place.above), ...place };
  });
  const parameters = parametersIn(document, operation);
  const node = (one: JsonObject) => shapeOf(document, schemaOf(one)).node;

  /** What fills up a list that may not be so short: things of which nobody has said whose they are, and at last such as are gone. */
  const spare = () => {
    const untouched = things.filter(({ isUntouched }) => isUntouched);
    const gone = seedsOf(lore, kind, above).filter(({ id }) => !things.some((one) => one.id === id));
    return [...untouched, ...gone];
  };
  const part = (schema: unknown, manner: Manner) => {
    const found = listPlace(document, schema);
    const whole = found && schemaAt(document, schema, found);
    const items = found && itemsOf(document, whole);
    const { minItems = 0, maxItems } = shapeOf(document, whole ?? true).node;
    const atMost = typeof maxItems === 'number' && maxItems > 0 ? { atMost: maxItems } : {};
    const wholes = new Map<Thing, JsonObject>();
    // Most requests want to know nothing of what is not on their page.
    const wholeOf = (thing: Thing) => {
      const whole = wholes.get(thing) ?? wholeItem(asked, thing, items, manner);
      wholes.set(thing, whole);
      return whole;
    };
    const own = things.filter((thing) => belongs(thing, () => wholeOf(thing), scope, within));
    const all = Number(minItems) > own.length ? enough(own, spare(), minItems) : own;
    const wanted = ordered(enough(kept(all, request.query, wholeOf), all, minItems), request.query, wholeOf);
    const ids = wanted.map(({ id }) => id);
    const page = pageOf(wanted, ids, { parameters, query: request.query, node, ...atMost });
    const shownItems = page.items.map((thing) => thingShown(lore, thing, items, manner));
    const around: Around = { page, url: urlOf(asked, operation.path, pathValues(asked)) };
    return { found, around, items: shownItems };
  };

  const status = successOf(operation);
  const usual = await lore.mannerOf(kind);
  const usualSchema = answerSchemaOf(document, operation, status) ?? true;
  const first = part(usualSchema, usual);
  return answered(lore, operation, request, {
    status,
    headers: headersAround(first.around),
    manner: usual,
    body(schema, manner) {
      const { found, around, items } = schema === usualSchema && manner === usual ? first : part(schema, manner);
      // In another media type the same may be told one by one.
      if (!found && isOfObjects(document, schema))
        return madeFor(lore, `${operation.id} ${status} alone`, schema, manner);
      if (!found || found.length === 0) return items;
      const place = `/${found.join('/')}`;
      const maker = plausible(document, lore.matching, `around ${kind.name}`, manner);
      const way = found.slice(0, -1).reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), {});
      const known = (name: string, member: unknown, at: string) =>
        at === place ? { value: items } : aroundList(document, around, name, member);
      return shown({ maker, known, fills: () => !manner.bare, isDeep: true }, schema, way);
    },
  });
}

/** What is found, and where the document promises more than that, what else there is. */
function enough(found: readonly Thing[], all: readonly Thing[], least: unknown): readonly Thing[] {
  const missing = Number(least) - found.length;
  return missing > 0 ? [...found, ...all.filter((one) => !found.includes(one)).slice(0, missing)] : found;
}

/** A thing with all that may be asked for: what the list shows of it, and what it shows by itself. */
function wholeItem({ lore }: Asked, thing: Thing, items: unknown, manner: Manner): JsonObject {
  const whole = thingShown(lore, thing, lore.factsOf(thing.kind).schema, manner);
  const listed = items === undefined ? undefined : thingShown(lore, thing, items, manner);
  return { ...(isObject(whole) ? whole : {}), ...(isObject(listed) ? listed : {}) };
}
