import { isNode } from '../../openapi/resolve.ts';
import { jsonOf } from '../exchange.ts';
import { idOf } from './identity.ts';
import type { Listing } from './listing.ts';
import type { Item } from './make.ts';
import type { Shown } from './shown.ts';

/** The item as a list shows it, false where it is not there, undefined where what is listed has no ids to tell by. */
export function inList(
  { items }: Listing,
  { resource, path, made }: Pick<Item, 'resource' | 'path' | 'made'>,
): Shown | false | undefined {
  const wanted = String(path[resource.parameter]);
  const body = made && jsonOf(made.exchange.response)?.value;
  const answered = isNode(body) ? idOf(resource, body) : undefined;
  const ids = items.map(({ value }) => idOf(resource, value));
  const index = ids.findIndex((id) => String(id) === wanted);
  if (index >= 0) return items[index];
  // Where answers call it otherwise than its path does, so may the list.
  const isOther = answered !== undefined && String(answered) !== wanted;
  return isOther || ids.some((id) => id === undefined) ? undefined : false;
}
