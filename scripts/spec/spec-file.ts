import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const NAMES = ['openapi.yaml', 'openapi.yml', 'openapi.json'];

/** A vendor's document in its folder; undefined where it has none. */
export function specIn(folder: string): string | undefined {
  return NAMES.map((name) => join(folder, name)).find((file) => existsSync(file));
}

/** Whether a file is a vendor's document, and no file of any other name or place. */
export function isSpecOf(vendor: string, file: string): boolean {
  return (
    NAMES.includes(basename(file)) && basename(dirname(file)) === vendor && basename(dirname(dirname(file))) === 'specs'
  );
}
