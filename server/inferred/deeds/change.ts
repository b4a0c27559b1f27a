import type { Answer } from '../../answer.ts';
import { isObject, type JsonObject } from '../../guard/api-document.ts';
import { essenceOf } from '../../media-type.ts';
import type { Manner } from '../../values/plausible.ts';
import { shapeOf } from '../../values/shape.ts';
import { answered } from '../answered.ts';
import { withoutDefaults } from '../as-read.ts';
import { type Asked, isOpen, no, notThere, pathValues } from '../asked.ts';
import { type Kind, wordFor } from '../kind.ts';
import { mergePatched } from '../patches.ts';
import { membersOf } from '../schema.ts';
import { sentOf } from '../sent.ts';
import { declares, successOf } from '../success.ts';
import type { Thing } from '../thing.ts';
import { thingShown } from '../thing-shown.ts';
import { Things } from '../things.ts';
import { isTaken, proseOf } from '../unique.ts';
import { assertVersion } from '../version.ts';
import { answerMade } from './create.ts';
import { answerWith } from './read.ts';

/** Where a request says which thing it is about: in its path, else in its body. */
function addressOf(asked: Asked, kind: Kind): { readonly above: readonly string[]; readonly id: string } {
  const values = pathValues(asked);
  if (kind.item !== undefined && asked.operation.path.replace(/\/+$/, '').endsWith('}'))
    return { above: values.slice(0, -1), id: values.at(-1) ?? '' };
  const { idProperty } = asked.lore.factsOf(kind);
  const id = idProperty === undefined ? undefined : sentOf(asked, kind)[idProperty];
  return { above: values, id: String(id ?? '') };
}

/** Puts what was sent in the place of what clients had set; makes it anew where the document lets a PUT do that. */
export async function replace(asked: Asked, kind: Kind): Promise<Answer> {
  const { lore, operation, state } = asked;
  const { above, id } = addressOf(asked, kind);
  const sent = sentOf(asked, kind);
  const mayMake = !lore.model.made.has(kind) || operation.responses['201'] !== undefined;
  const { thing, isNew } = await state.store.transaction(async (tx) => {
    const things = new Things(lore, tx, state.world);
    const before = await things.find(kind, above, id, isOpen(operation));
    if (!before && (!mayMake || !(await things.around(kind, above)))) throw notThere(asked, wordFor(kind, [id]));
    if (before) assertVersion(asked, before);
    const others = (await things.list(kind, above)).filter((one) => one.id !== id && !one.isUntouched);
    if (isTaken(asked, sent, others)) throw no(asked, [409], 'One like that is there already.');
    const now = state.world.now();
    const after: Thing = {
      ...(before ?? { kind, above, id, created: now, isSeed: false }),
      values: { ...notSettable(asked, kind, before?.values ?? {}), ...sent },
      changed: now,
      isUntouched: false,
    };
    await things.put(after);
    return { thing: after, isNew: !before };
  });
  const status = isNew && operation.responses['201'] ? 201 : successOf(operation);
  return status === 201 ? answerMade(asked, thing, status) : answerWith(asked, thing, status);
}

/** Changes what was sent, and nothing else: by a merge patch, or as JSON Patch where that came. */
export async function change(came: Asked, kind: Kind): Promise<Answer> {
  const asked = { ...came, request: { ...came.request, body: withoutDefaults(came.request.body) } };
  const { lore, operation, state } = asked;
  const { above, id } = addressOf(asked, kind);
  const usual = await lore.mannerOf(kind);
  const thing = await state.store.transaction(async (tx) => {
    const things = new Things(lore, tx, state.world);
    const before = await things.find(kind, above, id, isOpen(operation));
    if (!before) throw notThere(asked, wordFor(kind, [id]));
    assertVersion(asked, before);
    const values = await changed(asked, before, usual);
    const after: Thing = { ...before, values, changed: state.world.now(), isUntouched: false };
    await assertLegal(asked, after);
    await things.put(after);
    return after;
  });
  return answerWith(asked, thing, successOf(operation));
}

async function changed(asked: Asked, before: Thing, usual: Manner): Promise<JsonObject> {
  const { lore, request } = asked;
  const { kind } = before;
  const { schema, settable } = lore.factsOf(kind);
  const seen = thingShown(lore, before, schema, usual);
  const whole: JsonObject = { ...before.values, ...(isObject(seen) ? seen : {}) };
  const after = await patched(asked, kind, whole, essenceOf(request.type ?? ''));
  const entries = Object.entries(after).filter(([name]) => settable.has(name) || Object.hasOwn(before.values, name));
  return Object.fromEntries(entries);
}

async function patched(asked: Asked, kind: Kind, whole: JsonObject, type: string): Promise<JsonObject> {
  if (type === 'application/json-patch+json') {
    const { jsonPatched } = await import('../json-patch.ts');
    const result = jsonPatched(whole, asked.request.body);
    if (!isObject(result)) throw no(asked, [409, 422, 400], 'The patch cannot be applied to what is there.');
    return result;
  }
  const sent = sentOf(asked, kind);
  // A null that is a value of its own stays one.
  const members = membersOf(asked.lore.document, asked.lore.factsOf(kind).schema);
  const kept = Object.entries(sent).filter(([name, value]) => value === null && mayBeNull(asked, members.get(name)));
  return { ...(mergePatched(whole, sent) as JsonObject), ...Object.fromEntries(kept) };
}

function mayBeNull({ lore: { document } }: Asked, schema: unknown): boolean {
  if (schema === undefined) return false;
  const { type, nullable } = shapeOf(document, schema).node;
  return nullable === true || [type].flat().includes('null');
}

/** @throws {Refused} where what would be there is nothing that the document lets be read */
async function assertLegal(asked: Asked, thing: Thing): Promise<void> {
  const { lore } = asked;
  const { schema } = lore.factsOf(thing.kind);
  const { node } = shapeOf(lore.document, schema);
  const required = Array.isArray(node['required']) ? node['required'].map(String) : [];
  const { settable } = lore.factsOf(thing.kind);
  const { values } = thing;
  const missing = required.find(
    (name) => settable.has(name) && Object.hasOwn(Object(asked.request.body), name) && values[name] === undefined,
  );
  if (missing !== undefined) throw no(asked, [422, 400, 409], `${missing} cannot be taken away.`);
}

/** Takes one away, with all that lies below it; where the document says that this is refused as long as something does, not. */
export async function remove(asked: Asked, kind: Kind): Promise<Answer> {
  const { lore, operation, request, state } = asked;
  const { above, id } = addressOf(asked, kind);
  const thing = await state.store.transaction(async (tx) => {
    const things = new Things(lore, tx, state.world);
    const found = await things.find(kind, above, id, isOpen(operation));
    if (!found) throw notThere(asked, wordFor(kind, [id]));
    assertVersion(asked, found);
    if (
      operation.responses['409'] &&
      HELD.test(proseOf(asked)) &&
      (await things.hasBelow(found, things.kindsBelow(kind)))
    )
      throw no(asked, [409], 'Something still lies below it.');
    await things.remove(found);
    return found;
  });
  const status = successOf(operation);
  const facts = lore.factsOf(kind);
  if (facts.schema === undefined || !declares(operation, status)) return answered(lore, operation, request, { status });
  return answerWith(asked, thing, status);
}

const HELD = /\b(still|has|have|having|contains?|in use|not empty|non-empty|children|referenced|depend)/i;

function notSettable({ lore }: Asked, kind: Kind, values: JsonObject): JsonObject {
  const { settable } = lore.factsOf(kind);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !settable.has(name)));
}
