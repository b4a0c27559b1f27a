import type { Answer } from '../../answer.ts';
import { answered } from '../answered.ts';
import { type Asked, isOpen, notThere, pathValues } from '../asked.ts';
import { type Kind, wordFor } from '../kind.ts';
import { successOf } from '../success.ts';
import type { Thing } from '../thing.ts';
import { Things } from '../things.ts';
import { etagOf, headersAbout, names } from '../version.ts';
import { wrappedThing } from '../wrapped.ts';

/** Answers one thing. */
export async function read(asked: Asked, kind: Kind): Promise<Answer> {
  const { lore, operation, request, state } = asked;
  const values = pathValues(asked);
  const thing = await state.store.read((tx) =>
    new Things(lore, tx, state.world).find(kind, values.slice(0, -1), values.at(-1) ?? '', isOpen(operation)),
  );
  if (!thing) throw notThere(asked, wordFor(kind, values));
  const known = request.headers['if-none-match'];
  if (typeof known === 'string' && operation.responses['304'] && names(known, etagOf(lore, thing)))
    return answered(lore, operation, request, { status: 304, headers: headersAbout(lore, thing) });
  return answerWith(asked, thing, successOf(operation));
}

/** Answers with a thing, as the operation's schema shows it; where that wraps it, in its wrapping. */
export async function answerWith(
  { lore, operation, request }: Pick<Asked, 'lore' | 'operation' | 'request'>,
  thing: Thing,
  status: number,
  headers: Readonly<Record<string, string | undefined>> = {},
): Promise<Answer> {
  return answered(lore, operation, request, {
    status,
    headers: { ...headersAbout(lore, thing), ...headers },
    manner: await lore.mannerOf(thing.kind),
    body: (schema, manner) => wrappedThing(lore, thing, schema, manner),
  });
}
