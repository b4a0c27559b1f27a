import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../answer.ts';
import { isObject } from '../../guard/api-document.ts';
import { shapeOf } from '../../values/shape.ts';
import { answered } from '../answered.ts';
import { type Asked, isOpen, no, notThere, pathValues } from '../asked.ts';
import { answerSchemaOf } from '../declared.ts';
import { depthOf, type Kind, wordFor } from '../kind.ts';
import { membersOf, plain, referenceOf, schemaAt } from '../schema.ts';
import { sentOf } from '../sent.ts';
import { successOf } from '../success.ts';
import type { Thing } from '../thing.ts';
import { thingPlace } from '../thing-place.ts';
import { Things } from '../things.ts';
import { assertVersion } from '../version.ts';
import { answerWith } from './read.ts';

/** Does to one what a word below it says: a state that is called like it is the thing's from now on. */
export async function act(asked: Asked, kind: Kind, word: string): Promise<Answer> {
  const { lore, operation, request, state } = asked;
  const values = pathValues(asked);
  const depth = depthOf(kind);
  const become = stateFor(asked, kind, word);
  const thing = await state.store.transaction(async (tx) => {
    const things = new Things(lore, tx, state.world);
    const before = await things.find(kind, values.slice(0, depth), values[depth] ?? '', isOpen(operation));
    if (!before) throw notThere(asked, wordFor(kind, [values[depth] ?? '']));
    assertVersion(asked, before);
    const isAlready = become !== undefined && before.values[become.name] === become.value;
    if (isAlready && operation.responses['409']) throw no(asked, [409], `It is ${String(become.value)} already.`);
    const after = { ...before, ...doneTo(asked, before, become), changed: state.world.now() };
    const isChanged = become || !isDeepStrictEqual(after.values, before.values);
    // What does nothing leaves the version that it was.
    if (!isChanged) return before;
    await things.put(after);
    return after;
  });
  const status = successOf(operation, 200);
  if (answersIt(asked, kind, status)) return answerWith(asked, thing, status);
  return answered(lore, operation, request, { status, byExample: true });
}

/** A property, and the one of its words that an action makes it. */
interface Become {
  readonly name: string;
  readonly value: unknown;
}

function stateFor({ lore }: Asked, kind: Kind, word: string): Become | undefined {
  const stem = plain(word).replace(/e$/, '');
  if (stem.length < 3) return undefined;
  for (const [name, schema] of membersOf(lore.document, lore.factsOf(kind).schema)) {
    const { enum: words } = shapeOf(lore.document, schema).node;
    if (!Array.isArray(words) || !/status|state|phase|stage/i.test(name)) continue;
    const value = words.find((one) => typeof one === 'string' && plain(one).startsWith(stem.slice(0, 5)));
    if (value !== undefined) return { name, value };
  }
  return undefined;
}

/** What an action leaves: the new state, and what was sent that is the thing's own to have. */
function doneTo(asked: Asked, before: Thing, become: Become | undefined): Pick<Thing, 'values' | 'isUntouched'> {
  const { lore } = asked;
  const { settable } = lore.factsOf(before.kind);
  const sent = Object.entries(isObject(asked.request.body) ? sentOf(asked, before.kind) : {});
  const own = sent.filter(([name]) => settable.has(name));
  const values = { ...before.values, ...Object.fromEntries(own), ...(become ? { [become.name]: become.value } : {}) };
  return { values, isUntouched: before.isUntouched };
}

/** Whether an answer shows the thing itself: it is called by the same name, or has what names one. */
function answersIt({ lore: { document, factsOf }, operation }: Asked, kind: Kind, status: number): boolean {
  const schema = answerSchemaOf(document, operation, status);
  if (schema === undefined) return false;
  const place = thingPlace(document, schema, kind);
  const own = schemaAt(document, schema, place);
  const facts = factsOf(kind);
  const reference = referenceOf(own);
  if (reference !== undefined) return reference === referenceOf(facts.schema);
  return facts.idProperty !== undefined && membersOf(document, own).has(facts.idProperty);
}
