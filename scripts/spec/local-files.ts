import { realpathSync } from 'node:fs';
import { dirname, parse, relative, resolve, sep } from 'node:path';

/**
 * Why a document may not name a file; undefined where it may. Documents come from strangers, and what they name is shown, served and written
 * down: so it is read only from the folder of the document that the user named and from where the user stands, and below these, and no
 * file there that is hidden, as `.env` is. What a link leads to counts.
 */
export function localFileOf(file: string, named: string, root: string): string | undefined {
  const path = resolve(root, file);
  const own = resolve(root, named);
  if (path === own) return undefined;
  const real = realOf(path);
  // What is not there, whoever opens it says.
  if (real === undefined) return isOpen(path, [dirname(own), root]) ? undefined : refused(file);
  const homes = [dirname(own), root].flatMap((home) => realOf(home) ?? []);
  return real === realOf(own) || isOpen(real, homes) ? undefined : refused(file);
}

function isOpen(path: string, homes: readonly string[]): boolean {
  return homes.some((home) => {
    // Who stands at the root of all stands nowhere.
    if (home === parse(home).root) return false;
    const steps = relative(home, path).split(sep);
    return !steps.some((step) => step.startsWith('.')) && path !== home && resolve(home, ...steps) === path;
  });
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function refused(file: string): string {
  return `${file} is hidden, or neither below the folder of the document nor below where you stand.`;
}
