import type { Answer } from '../../answer.ts';
import { resolved } from '../../guard/api-document.ts';
import { patternOf } from '../../patterns/pattern.ts';
import { shapeOf } from '../../values/shape.ts';
import { answered } from '../answered.ts';
import { type Asked, no } from '../asked.ts';
import { responseOf, schemaOf } from '../declared.ts';
import type { Kind, Scope } from '../kind.ts';
import { placeOf } from '../scoped.ts';
import { sentOf } from '../sent.ts';
import { successOf } from '../success.ts';
import type { Thing } from '../thing.ts';
import { Things } from '../things.ts';
import { isTaken } from '../unique.ts';
import { absolute, urlOf } from '../url.ts';
import { answerWith } from './read.ts';

/** Makes one of a kind of what was sent; what the sandbox chooses, it chooses as the document's schemas allow. */
export async function create(asked: Asked, kind: Kind, scope?: Scope): Promise<Answer> {
  const { lore, operation, state } = asked;
  const facts = lore.factsOf(kind);
  const values = sentOf(asked, kind);
  const thing = await state.store.transaction(async (tx) => {
    const things = new Things(lore, tx, state.world);
    const { above, within } = await placeOf(asked, things, kind, scope);
    const there = await things.list(kind, above);
    const chosen = facts.isIdChosen && facts.idProperty !== undefined ? values[facts.idProperty] : undefined;
    const isChosen = typeof chosen === 'string' || typeof chosen === 'number';
    const taken = isChosen && (await things.find(kind, above, String(chosen)));
    const others = there.filter(({ isUntouched }) => !isUntouched);
    if ((taken && operation.responses['409']) || isTaken(asked, values, others))
      throw no(asked, [409], 'One like that is there already.');
    const id = isChosen ? String(chosen) : await things.newId(kind, above);
    if (id === undefined) throw no(asked, [409, 422, 400], 'All that can be there is there.');
    const now = state.world.now();
    const made: Thing = {
      kind,
      above,
      id,
      values,
      created: now,
      changed: now,
      isSeed: false,
      isUntouched: false,
      ...(within ? { within } : {}),
    };
    await things.put(made);
    return made;
  });
  return answerMade(asked, thing, successOf(operation));
}

/** Answers what was made, and says where it is. */
export function answerMade(asked: Asked, thing: Thing, status: number): Promise<Answer> {
  const { lore, operation, request } = asked;
  const { kind, above, id } = thing;
  const path = kind.item ?? `${kind.collection}/{id}`;
  const url = urlOf(asked, path, [...above, id]);
  const location = locationOf(asked, status, url);
  if (status === 303 || status === 302) return answered(lore, operation, request, { status, headers: { location } });
  return answerWith(asked, thing, status, { location, contentlocation: url });
}

/** The address as the document wants a `Location` to be: whole where it shall be a URI, and as its pattern says. */
function locationOf(asked: Asked, status: number, url: string): string {
  const { lore, operation } = asked;
  const headers = Object.entries(Object(responseOf(lore.document, operation, status)?.['headers']));
  const declared = headers.find(([name]) => /^location$/i.test(name))?.[1];
  if (declared === undefined) return url;
  const { format, pattern } = shapeOf(lore.document, schemaOf(resolved(lore.document, declared))).node;
  const whole = absolute(asked, url);
  const usual = ['uri', 'url'].includes(String(format)) ? whole : url;
  if (typeof pattern !== 'string') return usual;
  const ends = [...url.matchAll(/\//g)].map(({ index }) => url.slice(index));
  const wanted = patternOf(pattern);
  return [usual, url, whole, ...ends].find((one) => wanted.test(one)) ?? usual;
}
