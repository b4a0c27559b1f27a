import { MANNERS, type Manner } from '../values/plausible.ts';
import { mediaOf, responseOf } from './declared.ts';
import { depthOf, type Kind } from './kind.ts';
import type { Lore } from './lore.ts';
import { successOf } from './success.ts';
import { untouched } from './thing.ts';
import { wrappedThing } from './wrapped.ts';

/** The first manner in which the first things of a kind are made up so that reading one is legal: a list then shows the same. */
export async function legalManner(lore: Lore, kind: Kind): Promise<Manner> {
  const [usual] = MANNERS as [Manner];
  const { read } = kind.operations;
  const status = read && successOf(read);
  const media = read && status && mediaOf(responseOf(lore.document, read, status), undefined);
  if (!read || !status || !media) return usual;
  const above = Array.from({ length: depthOf(kind) }, () => '1');
  const things = lore.seedIdsOf(kind).map((id) => untouched(kind, above, id));
  for (const manner of MANNERS) {
    const bodies = things.map((thing) => wrappedThing(lore, thing, media.schema ?? true, manner));
    const verdicts = bodies.map((body) => lore.guard.violationOf(read, { status, declaredType: media.type, body }));
    if ((await Promise.all(verdicts)).every((violation) => violation === undefined)) return manner;
  }
  return usual;
}
