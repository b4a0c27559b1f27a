import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../user-error.ts';

/** A vendor's folder in `specs/` and what is derived from it. */
export interface VendorFiles {
  readonly name: string;
  /** The folder with all that is written by hand. */
  readonly folder: string;
  readonly spec: string;
  readonly errata: string;
  readonly workflows: readonly string[];
  readonly generated: string;
}

/**
 * The vendors below a project's `specs/`, all of them or those named, in alphabetical order.
 * @throws UserError where there is no `specs/` or a name is unknown.
 */
export function findVendors(root: string, names: readonly string[] = []): VendorFiles[] {
  const known = vendorNames(root);
  if (known.length === 0) {
    throw new UserError(
      `No contracts in ${join(root, 'specs')}.`,
      'Run licet in the project’s folder, or put a document at specs/<vendor>/openapi.yaml.',
    );
  }
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UserError(`There is no vendor “${unknown}”.`, `Known vendors: ${known.join(', ')}.`);
  return known.filter((name) => names.length === 0 || names.includes(name)).map((name) => filesOf(root, name));
}

function vendorNames(root: string): string[] {
  const specs = join(root, 'specs');
  if (!existsSync(specs)) return [];
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(specs, entry.name, 'openapi.yaml')))
    .map((entry) => entry.name)
    .sort();
}

function filesOf(root: string, name: string): VendorFiles {
  const folder = resolve(root, 'specs', name);
  return {
    name,
    folder,
    spec: join(folder, 'openapi.yaml'),
    errata: join(folder, 'errata.yaml'),
    workflows: readdirSync(folder)
      .filter((file) => file.endsWith('.arazzo.yaml'))
      .sort()
      .map((file) => join(folder, basename(file))),
    generated: resolve(root, 'generated', name),
  };
}
