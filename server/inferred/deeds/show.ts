import type { Answer } from '../../answer.ts';
import { answered, madeFor } from '../answered.ts';
import { type Asked, isOpen, notThere, pathValues } from '../asked.ts';
import { depthOf, type Kind, wordFor } from '../kind.ts';
import { successOf } from '../success.ts';
import { Things } from '../things.ts';

/** Answers the document's example, else what its schema makes: the same to the same path. Nothing is remembered of it. */
export async function show(asked: Asked, parent: Kind | undefined): Promise<Answer> {
  const { lore, operation, request, state } = asked;
  const values = pathValues(asked);
  if (parent) {
    const depth = depthOf(parent);
    const find = () =>
      state.store.read((tx) =>
        new Things(lore, tx, state.world).find(parent, values.slice(0, depth), values[depth] ?? '', isOpen(operation)),
      );
    if (!(await find())) throw notThere(asked, wordFor(parent, [values[depth] ?? '']));
  }
  const words = [operation.id, ...values].join(' ');
  return answered(lore, operation, request, {
    status: successOf(operation),
    byExample: true,
    body: (schema, manner) => madeFor(lore, words, schema, manner),
  });
}
