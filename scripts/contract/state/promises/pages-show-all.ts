import { idOf } from '../identity.ts';
import { itemsIn } from '../listing.ts';
import { NotSetUp } from '../not-set-up.ts';
import { pageSizeFor, type Walk, walked } from '../paged.ts';
import { limitOf } from '../paging.ts';
import type { StatePromise } from '../promise.ts';
import { several } from '../several.ts';

/** Who goes from page to page meets each item once. */
export const pagesShowAll: StatePromise = {
  words: 'shows each item on one of its pages',
  madeBy: ({ list }) => [list && limitOf(list) ? list : undefined],
  async play(scene, resource, operation) {
    const { path } = await several(scene, resource, 3);
    const { items } = await itemsIn(scene, resource, path);
    const ids = items.map(({ value }) => idOf(resource, value));
    if (ids.includes(undefined)) throw new NotSetUp('what is listed has no ids to tell by');
    const known = new Set(ids.map(String));
    const size = pageSizeFor(scene, operation, known.size);
    const first = amiss(await walked(scene, resource, path, size), known);
    // Others may add or take away while we walk.
    const found = first === undefined ? undefined : amiss(await walked(scene, resource, path, size), known);
    if (found === undefined) return [];
    return [{ message: `was asked for ${size.size} to a page, and ${found}`, pointer: operation.pointer }];
  },
};

function amiss({ pages, ended }: Walk, known: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  for (const [index, ids] of pages.entries()) {
    const again = ids.find((id) => seen.has(id));
    const all = [...known].every((id) => seen.has(id));
    // Asked past the end, a server may show the last page again.
    if (again !== undefined && all && ids.join() === pages[index - 1]?.join()) return undefined;
    if (again !== undefined) return `page ${index + 1} shows ${again}, as a page before it does`;
    for (const id of ids) seen.add(id);
  }
  if (!ended) return undefined;
  const missing = [...known].filter((id) => !seen.has(id));
  return missing.length > 0 ? `no page shows ${missing.slice(0, 3).join(', ')}` : undefined;
}
