import type { Answer } from '../../answer.ts';
import { isObject, type JsonObject } from '../../guard/api-document.ts';
import { parameterNames } from '../../path-tree.ts';
import type { Transaction } from '../../state/store.ts';
import { plausible } from '../../values/plausible.ts';
import { answered, madeFor } from '../answered.ts';
import { type Asked, isOpen, notThere, pathValues } from '../asked.ts';
import { answerSchemaOf } from '../declared.ts';
import { depthOf, type Kind, type Role, wordFor } from '../kind.ts';
import { mergePatched } from '../patches.ts';
import { shown } from '../shown.ts';
import { successOf } from '../success.ts';
import { Things } from '../things.ts';

type Single = Extract<Role, { does: 'single' }>;

/** What was set of the one thing at a path; or that it was taken away. */
interface Kept {
  readonly values: unknown;
  readonly isGone?: boolean;
  /** Nothing of what the document makes up is left. */
  readonly isWhole?: boolean;
}

/** Reads, sets, changes or takes away the one thing that is at a path. Until somebody does, it is as the document shows it. */
export async function single(asked: Asked, { deed, path, parent }: Single): Promise<Answer> {
  const { lore, operation, request, state } = asked;
  const values = pathValues(asked);
  const key = JSON.stringify([path.replace(/\{[^}]*\}/g, '{}'), ...values.slice(0, parameterNames(path).length)]);
  const work = async (tx: Transaction): Promise<Kept | undefined> => {
    await assertParent(asked, new Things(lore, tx, state.world), parent, values);
    const singles = tx.collection<Kept>('singles');
    const before = await singles.get(key);
    if (deed === 'read') return before;
    if (before?.isGone && (deed === 'change' || deed === 'remove') && !isOpen(operation)) throw notThere(asked, path);
    const after = done(deed, before, request.body);
    await singles.put(key, after);
    return after;
  };
  const kept = await (deed === 'read' ? state.store.read(work) : state.store.transaction(work));
  if (kept?.isGone && deed === 'read' && !isOpen(operation)) throw notThere(asked, path);
  const isSet = deed !== 'read' || kept !== undefined;
  return answered(lore, operation, request, {
    status: successOf(operation, deed === 'create' ? undefined : 200),
    byExample: !isSet,
    body(schema, manner) {
      if (!isSet || !kept) return madeFor(lore, key, schema, manner);
      const maker = plausible(lore.document, lore.matching, key, manner);
      const base = kept.isWhole ? undefined : answerSchemaOf(lore.document, operation, successOf(operation));
      const made = base === undefined ? {} : madeFor(lore, key, schema, manner);
      const merged = isObject(made) && isObject(kept.values) ? { ...made, ...kept.values } : (kept.values ?? made);
      return shown({ maker, fills: () => false }, schema, merged);
    },
  });
}

function done(deed: Single['deed'], before: Kept | undefined, body: unknown): Kept {
  if (deed === 'remove') return { values: {}, isGone: true };
  if (deed === 'replace') return { values: body ?? {}, isWhole: true };
  const base = (before?.isGone ? {} : (before?.values ?? {})) as JsonObject;
  return { values: mergePatched(base, body ?? {}), isWhole: before?.isWhole ?? false };
}

/** @throws {Refused} where what it lies below is not there */
async function assertParent(
  asked: Asked,
  things: Things,
  parent: Kind | undefined,
  values: readonly string[],
): Promise<void> {
  if (!parent) return;
  const depth = depthOf(parent);
  const outer = await things.find(parent, values.slice(0, depth), values[depth] ?? '', isOpen(asked.operation));
  if (!outer) throw notThere(asked, wordFor(parent, [values[depth] ?? '']));
}
