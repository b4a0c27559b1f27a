import { readFileSync, statSync } from 'node:fs';
import { parseScene, type Scene, SceneError } from '../../server/start.ts';
import { UserError } from '../user-error.ts';

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The scene in a file.
 * @throws UserError where it cannot be read, or is none
 */
export function readSeed(file: string): Scene {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      throw new UserError(`${file} has ${size} bytes, and may have ${MOST_BYTES}.`, 'Name a smaller scene.');
    return parseScene(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SceneError) throw new UserError(`${file} is ${error.message}.`, error.hint);
    if (error instanceof Error && 'code' in error)
      throw new UserError(`${file} cannot be read: ${error.code}.`, 'Name a file with a scene.', { cause: error });
    throw error;
  }
}
