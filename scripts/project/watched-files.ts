import { createHash } from 'node:crypto';
import { existsSync, type FSWatcher, readFileSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that somebody is told of when they are written. Which they are may change. */
export interface WatchedFiles {
  /** Watches these from now on, and no others. Folders are watched: an editor may put a new file in the place of the old one. */
  follow(files: readonly string[]): void;
  close(): void;
}

/** @param told of each file that is written, put or taken away in a folder with a file that is followed: of its neighbours too */
export function watchFiles(told: (file: string) => void): WatchedFiles {
  const watchers = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    follow(files) {
      const folders = new Set(files.map((file) => dirname(file)).filter((folder) => existsSync(folder)));
      for (const folder of watchers.keys()) if (!folders.has(folder)) leave(folder);
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        const watcher = watch(folder, (_event, name) => told(join(folder, name ?? '')));
        // The folder is gone; where it comes back, the next save elsewhere finds it.
        watcher.on('error', () => leave(folder));
        watchers.set(folder, watcher);
      }
    },
    close() {
      for (const folder of [...watchers.keys()]) leave(folder);
    },
  };
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
