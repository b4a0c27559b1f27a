import type { MediaType } from '../openapi/contract.ts';
import { essenceOf } from '../openapi/media-type.ts';

/** What a version declares for a media type: by its own name, else with other parameters, else by a range that has it. */
export function mediaFor(
  content: Readonly<Record<string, MediaType>>,
  type: string,
): { readonly type: string; readonly media: MediaType } | undefined {
  const essence = essenceOf(type);
  const [group] = essence.split('/');
  for (const fits of [
    (one: string) => one === type,
    (one: string) => essenceOf(one) === essence,
    (one: string) => essenceOf(one) === `${group}/*`,
    (one: string) => essenceOf(one) === '*/*',
  ]) {
    const found = Object.entries(content).find(([one]) => fits(one));
    if (found) return { type: found[0], media: found[1] };
  }
  return undefined;
}
