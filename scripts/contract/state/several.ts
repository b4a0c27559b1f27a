import type { Path } from './identity.ts';
import { type Item, make, pathAbove } from './make.ts';
import { unlessNotSetUp } from './not-set-up.ts';
import type { Resource } from './resources.ts';
import type { Scene } from './scene.ts';

/** Makes several of a resource beside each other, as many as go through; the path is that of the list they are in. */
export async function several(scene: Scene, resource: Resource, count: number): Promise<{ path: Path; made: Item[] }> {
  const made: Item[] = [];
  for (let left = resource.create ? count : 0; left > 0; left -= 1) {
    const item = await make(scene, resource, made[0]?.path).catch(unlessNotSetUp);
    if (item) made.push(item);
    else break;
  }
  return { path: made[0]?.path ?? (await pathAbove(scene, resource)), made };
}
