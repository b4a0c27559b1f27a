import { OwnRefusal } from '../own-refusal.ts';
import { DEFAULT_WORLD, nameOf } from '../worlds/world-name.ts';
import type { Route } from './route.ts';

/** Worlds beside the one that everybody is in who names none. */
export const WORLD_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/worlds',
    says: 'Lists the worlds.',
    async answer({ worlds }) {
      const made = await worlds.list();
      return { status: 200, body: { worlds: [{ name: DEFAULT_WORLD }, ...made] } };
    },
  },
  {
    method: 'put',
    path: '/worlds/:name',
    says: 'Makes one with first data of its own, where there is none yet of that name.',
    async answer({ worlds, name }) {
      await worlds.enter(nameOf('world', name), true);
      return { status: 200, body: { world: name } };
    },
  },
  {
    method: 'delete',
    path: '/worlds/:name',
    says: 'Deletes one and all that is in it; a second time is no error.',
    async answer({ worlds, name }) {
      if (nameOf('world', name) === DEFAULT_WORLD)
        throw new OwnRefusal(409, `The world ${DEFAULT_WORLD} is always there.`, 'POST /_sandbox/reset empties it.');
      return { status: 200, body: { world: name, deleted: await worlds.delete(name) } };
    },
  },
];
