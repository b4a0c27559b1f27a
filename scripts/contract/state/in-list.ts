import { idOf } from './identity.ts';
import type { Listing } from './listing.ts';
import type { Item } from './make.ts';
import type { Shown } from './shown.ts';

/** The item as a list shows it, false where it is not there, undefined where what is listed has no ids to tell by. */
export function inList(
  { items }: Listing,
  { resource, path }: Pick<Item, 'resource' | 'path'>,
): Shown | false | undefined {
  const wanted = String(path[resource.parameter]);
  const ids = items.map(({ value }) => idOf(resource, value));
  const index = ids.findIndex((id) => String(id) === wanted);
  if (index >= 0) return items[index];
  return ids.some((id) => id === undefined) ? undefined : false;
}
