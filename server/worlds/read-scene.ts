import { MOST_NESTED_OF_OURS, parseJson } from '../body/parse-json.ts';
import type { Json } from '../state/store.ts';
import { isStoredName } from '../state/stored-name.ts';
import { firstMoment, lastMoment } from './clock.ts';
import type { Part, Scene } from './scene.ts';
import { STAMPS } from './stamp.ts';

/** Something that is no scene: the message says where and why, the hint where scenes come from. */
export class SceneError extends Error {
  readonly hint = 'GET /_sandbox/snapshots/<name> of a sandbox with --control answers a scene that can be used.';

  constructor(at: string, reason: string) {
    super(`no scene: ${at} ${reason}`);
    this.name = 'SceneError';
  }
}

/** Reads a scene from a file's text. @throws {SceneError} */
export function parseScene(text: string): Scene {
  let value: unknown;
  try {
    value = parseJson(text, MOST_NESTED_OF_OURS);
  } catch {
    throw new SceneError('it', 'is not JSON, is nested too deeply, or has a key "__proto__"');
  }
  return readScene(value);
}

/**
 * Checks that a value is a scene. What the records of a vendor look like only the vendor knows, and nobody checks.
 * @throws {SceneError}
 */
export function readScene(value: unknown): Scene {
  const { licet, version, taken, offset, vendors } = objectAt('it', value);
  if (licet !== 'scene') throw new SceneError('/licet', 'is not "scene"');
  if (version !== 1) throw new SceneError('/version', `is ${JSON.stringify(version)}, and only 1 is known`);
  if (typeof taken !== 'string' || Number.isNaN(Date.parse(taken))) throw new SceneError('/taken', 'is no moment');
  if (!Number.isSafeInteger(offset) || Math.abs(Number(offset)) > lastMoment - firstMoment)
    throw new SceneError('/offset', 'is no number of milliseconds');
  const parts = Object.entries(objectAt('/vendors', vendors)).map(
    ([scope, part]) => [scope, readPart(`/vendors/${step(scope)}`, part)] as const,
  );
  return { licet, version, taken, offset: Number(offset), vendors: Object.fromEntries(parts) };
}

function readPart(at: string, value: unknown): Part {
  const collections = Object.entries(objectAt(at, value)).map(([collection, pairs]) => {
    const there = `${at}/${step(collection)}`;
    if (!isStoredName(collection) || collection === STAMPS) throw new SceneError(there, 'is no name of a collection');
    if (!Array.isArray(pairs)) throw new SceneError(there, 'is no list of pairs');
    return [collection, readPairs(there, pairs)] as const;
  });
  return Object.fromEntries(collections);
}

function readPairs(at: string, pairs: readonly unknown[]): [string, Json][] {
  const seen = new Set<string>();
  return pairs.map((pair, index) => {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new SceneError(`${at}/${index}`, 'is no pair of key and record');
    const [key, record] = pair as unknown as readonly [unknown, Json];
    if (typeof key !== 'string' || !isStoredName(key)) throw new SceneError(`${at}/${index}/0`, 'is no key');
    if (seen.has(key)) throw new SceneError(`${at}/${index}/0`, 'is a key that another pair has already');
    seen.add(key);
    return [key, record];
  });
}

function objectAt(at: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new SceneError(at, 'is no object');
}

/** A step of a JSON Pointer, short enough for a line. @see https://www.rfc-editor.org/rfc/rfc6901 */
function step(name: string): string {
  return name
    .slice(0, 80)
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll(/\p{Cc}/gu, '�');
}
