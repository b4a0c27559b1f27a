import { join } from 'node:path';

/** True of a folder itself, and of all that is in it. Both are absolute. */
export function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(join(folder, '/'));
}
