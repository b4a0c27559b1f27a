import { OwnRefusal } from '../own-refusal.ts';
import type { Collection, Transaction } from '../state/store.ts';
import { recordsIn, type Scene } from './scene.ts';

/** A snapshot as a list shows it. */
export interface Snapshot {
  readonly name: string;
  /** When it was taken, by the world's own clock. */
  readonly taken: string;
  readonly records: number;
  readonly bytes: number;
}

export const MOST_SNAPSHOTS = 20;
export const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Keeps a scene under a name, in place of what had that name before.
 * @throws {OwnRefusal} where there are too many, or it is too large
 */
export async function putSnapshot(world: Transaction, name: string, scene: Scene): Promise<Snapshot> {
  const bytes = Buffer.byteLength(JSON.stringify(scene));
  if (bytes > MOST_BYTES)
    throw new OwnRefusal(
      413,
      `The snapshot has ${bytes} bytes, and may have ${MOST_BYTES}.`,
      'POST /_sandbox/reset makes the world small again.',
    );
  const known = await snapshotsIn(world).list();
  if (known.length >= MOST_SNAPSHOTS && !known.some((other) => other.name === name))
    throw new OwnRefusal(
      409,
      `The world has ${MOST_SNAPSHOTS} snapshots already.`,
      'DELETE /_sandbox/snapshots/<name> makes room.',
    );
  const snapshot = { name, taken: scene.taken, records: recordsIn(scene), bytes };
  await snapshotsIn(world).put(name, snapshot);
  await scenesIn(world).put(name, scene);
  return snapshot;
}

export function listSnapshots(world: Transaction): Promise<readonly Snapshot[]> {
  return snapshotsIn(world).list();
}

/** @throws {OwnRefusal} where there is none of that name */
export async function sceneNamed(world: Transaction, name: string): Promise<Scene> {
  const scene = await scenesIn(world).get(name);
  if (scene) return scene;
  const names = (await listSnapshots(world)).map((snapshot) => snapshot.name);
  throw new OwnRefusal(
    404,
    `The world has no snapshot ${name}.`,
    names.length > 0 ? `It has ${names.join(', ')}.` : 'POST /_sandbox/snapshot {"name": "…"} takes one.',
  );
}

export async function deleteSnapshot(world: Transaction, name: string): Promise<boolean> {
  await scenesIn(world).delete(name);
  return snapshotsIn(world).delete(name);
}

/** Apart from the scenes, so that a list does not read them all. */
function snapshotsIn(world: Transaction): Collection<Snapshot> {
  return world.scope('_sandbox').collection('snapshots');
}

function scenesIn(world: Transaction): Collection<Scene> {
  return world.scope('_sandbox').collection('scenes');
}
