import { createHash } from 'node:crypto';
import { existsSync, type FSWatcher, readFileSync, realpathSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWithin } from './within.ts';

/** Files that somebody is told of when they are written. Which they are may change. */
export interface WatchedFiles {
  /** Watches these from now on, and no others, whether they are there yet or not. */
  follow(files: readonly string[]): void;
  close(): void;
}

/**
 * Watches folders, for an editor may put a new file in the place of the old one; and those above them as far as `top`, for a folder
 * may be taken away and come again. Of what is elsewhere, one above.
 * @param told of each file that is written, put or taken away in a folder with a file that is followed: of its neighbours too
 */
export function watchFiles(top: string, told: (file: string) => void): WatchedFiles {
  const watchers = new Map<string, FSWatcher>();
  /** By the names that the system calls them. */
  let followed: ReadonlyMap<string, string> = new Map();
  let folders: readonly string[] = [];

  const leave = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  /** From the outside inwards: what appears meanwhile is seen by the folder above it. */
  function refresh(): void {
    for (const folder of watchers.keys()) if (!folders.includes(folder)) leave(folder);
    for (const folder of folders) {
      if (watchers.has(folder) || !existsSync(folder)) continue;
      try {
        const watcher = watch(folder, (_event, name) => seen(folder, name ?? ''));
        watcher.on('error', () => leave(folder));
        watchers.set(folder, watcher);
      } catch {
        // Gone since: the folder above it says when it comes again.
      }
    }
  }

  function seen(folder: string, name: string): void {
    const file = join(folder, name);
    // A folder that is taken away says so by its own name.
    const above = folders.includes(file) ? file : name === basename(folder) ? folder : undefined;
    if (above === undefined) {
      told(followed.get(file) ?? file);
      return;
    }
    // It may be another folder in the place of the one before.
    for (const one of watchers.keys()) if (isWithin(above, one)) leave(one);
    refresh();
    for (const [real, one] of followed) if (isWithin(above, real)) told(one);
  }

  return {
    follow(files) {
      // Whoever writes through a link writes elsewhere.
      followed = new Map(files.flatMap((file) => [realOf(file), file].map((name) => [name, file] as const)));
      folders = [...new Set([...followed.keys()].flatMap((file) => foldersAbove(dirname(file), top)))].sort(
        (one, other) => one.length - other.length,
      );
      refresh();
    },
    close() {
      for (const folder of [...watchers.keys()]) leave(folder);
    },
  };
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** A folder and those that it is in. */
function foldersAbove(folder: string, top: string): readonly string[] {
  if (!isWithin(top, folder)) return [dirname(folder), folder];
  return folder === top ? [folder] : [...foldersAbove(dirname(folder), top), folder];
}

/** A digest of what stands in files: the same as long as nobody writes anything else. What is not there counts too. */
export function contentsOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file).update('\0');
    if (existsSync(file)) hash.update('1').update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}
