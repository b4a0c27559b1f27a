import { OwnRefusal } from '../own-refusal.ts';
import { firstDataOf } from '../worlds/first-data.ts';
import { readScene, SceneError } from '../worlds/read-scene.ts';
import { type Scene, sceneOf } from '../worlds/scene.ts';
import { deleteSnapshot, listSnapshots, MOST_BYTES, putSnapshot, sceneNamed } from '../worlds/snapshots.ts';
import { nameOf } from '../worlds/world-name.ts';
import { fieldsOf } from './fields.ts';
import type { Route } from './route.ts';

/** The name of a snapshot that nobody has named. */
const UNNAMED = 'last';

/** What is in a world: forgotten, kept and put back. */
export const SCENE_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/reset',
    says: 'Puts back the first data and the clock, and takes away the rules of faults. Snapshots stay.',
    async answer({ worlds, world, body }) {
      fieldsOf(body);
      await worlds.reset(world);
      return { status: 200, body: { world, reset: true } };
    },
  },
  {
    method: 'post',
    path: '/snapshot',
    says: 'Keeps all that is there now under a name, in place of an earlier snapshot of that name.',
    body: { name: 'two-orders' },
    async answer({ worlds, world, body }) {
      const name = nameOf('snapshot', fieldsOf(body, 'name').name ?? UNNAMED);
      const snapshot = await worlds.alone(world, async ({ part, stamp: { offset } }) => {
        const scene = await sceneOf(part, worlds.scopes, { now: worlds.now() + offset, offset });
        return { result: await putSnapshot(part, name, scene) };
      });
      return { status: 200, body: { world, ...snapshot } };
    },
  },
  {
    method: 'post',
    path: '/restore',
    says: 'Puts a snapshot in place of all that is there, its clock too; with "clock": "then", it is the moment when it was taken.',
    body: { name: 'two-orders' },
    async answer({ worlds, world, body }) {
      const { name: named = UNNAMED, clock = 'kept' } = fieldsOf(body, 'name', 'clock');
      const name = nameOf('snapshot', named);
      if (clock !== 'kept' && clock !== 'then')
        throw new OwnRefusal(400, 'There is no such clock.', 'It is "kept", or "then".');
      const scene = await worlds.look(world, (part) => sceneNamed(part, name));
      const offset = clock === 'then' ? Date.parse(scene.taken) - worlds.now() : scene.offset;
      await worlds.replace(world, firstDataOf(scene), offset);
      return { status: 200, body: { world, restored: name, now: new Date(worlds.now() + offset).toISOString() } };
    },
  },
  {
    method: 'get',
    path: '/snapshots',
    says: 'Lists the snapshots.',
    async answer({ worlds, world }) {
      return { status: 200, body: { world, snapshots: await worlds.look(world, (part) => listSnapshots(part)) } };
    },
  },
  {
    method: 'get',
    path: '/snapshots/:name',
    says: 'Downloads a snapshot, which `licet serve --seed FILE` takes. It holds the keys and sessions of the sandbox.',
    async answer({ worlds, world, name }) {
      return { status: 200, body: await worlds.look(world, (part) => sceneNamed(part, nameOf('snapshot', name))) };
    },
  },
  {
    method: 'put',
    path: '/snapshots/:name',
    says: 'Uploads one, as it was downloaded, from here or from another sandbox.',
    body: { licet: 'scene' },
    most: MOST_BYTES,
    async answer({ worlds, world, name, body }) {
      const scene = sceneIn(body);
      const snapshot = await worlds.alone(world, async ({ part }) => ({
        result: await putSnapshot(part, nameOf('snapshot', name), scene),
      }));
      return { status: 200, body: { world, ...snapshot } };
    },
  },
  {
    method: 'delete',
    path: '/snapshots/:name',
    says: 'Deletes one; a second time is no error.',
    async answer({ worlds, world, name }) {
      const deleted = await worlds.alone(world, async ({ part }) => ({
        result: await deleteSnapshot(part, nameOf('snapshot', name)),
      }));
      return { status: 200, body: { world, name, deleted } };
    },
  },
];

function sceneIn(body: unknown): Scene {
  try {
    return readScene(body);
  } catch (error) {
    if (error instanceof SceneError) throw new OwnRefusal(400, `${error.message}.`, error.hint);
    throw error;
  }
}
