import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../user-error.ts';
import { isUrl } from './remote.ts';
import { isSpecOf, specIn } from './spec-file.ts';

/** A vendor's folder in `specs/` and what is derived from it. */
export interface VendorFiles {
  readonly name: string;
  /** The folder with all that is written by hand. */
  readonly folder: string;
  readonly spec: string;
  readonly errata: string;
  readonly exceptions: string;
  readonly workflows: readonly string[];
  readonly generated: string;
}

/**
 * The vendors below a project's `specs/`, all of them or those named, in alphabetical order; by name also those that come with Licet.
 * @throws UserError where there is no `specs/` or a name is unknown.
 */
export function findVendors(root: string, names: readonly string[] = []): VendorFiles[] {
  const known = vendorNames(root);
  if (known.length === 0 && !names.some(isOurs)) {
    throw new UserError(
      `No contracts in ${join(root, 'specs')}.`,
      'Name a document; or run licet in the project’s folder, or make one there: npx licet init <name> <document>.',
    );
  }
  const unknown = names.find((name) => !known.includes(name) && !isOurs(name));
  if (unknown !== undefined)
    throw new UserError(
      `There is no vendor “${unknown}”.`,
      `Known vendors: ${[...new Set([...known, ...vendorNames(OURS)])].join(', ')}.`,
    );
  const asked = names.length === 0 ? known : [...new Set(names)].sort();
  return asked.map((name) => filesOf(known.includes(name) ? root : OURS, name));
}

/** The folder that Licet itself is in, with the vendors that it knows without a project. */
const OURS = fileURLToPath(new URL('../..', import.meta.url));

function isOurs(name: string): boolean {
  return vendorNames(OURS).includes(name);
}

/**
 * The documents that arguments name: an existing file is one, whatever is beside it; another name is a vendor's.
 * @throws UserError where a name is neither.
 */
export function findDocuments(root: string, names: readonly string[]): VendorFiles[] {
  const files = names.filter((name) => statSync(resolve(root, name), { throwIfNoEntry: false })?.isFile());
  const vendors = names.filter((name) => !files.includes(name));
  const elsewhere = vendors.find(isUrl);
  if (elsewhere !== undefined)
    throw new UserError(
      `${elsewhere} is no file here.`,
      `Save it, and name the file; or make a project of it: npx licet init <name> ${elsewhere}`,
    );
  const missing = vendors.find((name) => /[./\\]/.test(name));
  if (missing !== undefined)
    throw new UserError(`There is no file ${missing}.`, 'Name an OpenAPI document, as YAML or JSON, or a vendor.');
  return [
    ...files.map((file) => documentFiles(root, file)),
    ...(vendors.length > 0 || files.length === 0 ? findVendors(root, vendors) : []),
  ];
}

/** A document outside `specs/`, with the workflows beside it that bear its name: `shop.yaml`, `shop.arazzo.yaml`. */
function documentFiles(root: string, file: string): VendorFiles {
  const spec = resolve(root, file);
  const name = basename(spec, extname(spec));
  const folder = dirname(spec);
  const workflows = readdirSync(folder).filter(
    (one) => one.startsWith(`${name}.`) && /\.arazzo\.(ya?ml|json)$/.test(one),
  );
  return {
    name,
    folder,
    spec,
    errata: join(folder, `${name}.errata.yaml`),
    exceptions: join(folder, `${name}.exceptions.yaml`),
    workflows: workflows.sort().map((one) => join(folder, one)),
    generated: resolve(root, 'generated', name),
  };
}

/** A vendor or document as its folder is now: its file may have another ending, and workflows have come or gone. */
export function foundAgain(vendor: VendorFiles): VendorFiles {
  const { name, folder, spec, generated } = vendor;
  if (!existsSync(folder)) return vendor;
  return isSpecOf(name, spec) ? filesOf(resolve(folder, '../..'), name) : { ...documentFiles(folder, spec), generated };
}

/**
 * Documents of which each is to be written somewhere by its name.
 * @param placeOf what is written for each, as a person would name it
 * @throws UserError where two would go to one place, also where a disk does not tell capitals from small letters
 */
export function assertApart(found: readonly VendorFiles[], placeOf: (one: VendorFiles) => string): void {
  const places = Map.groupBy(found, (one) => placeOf(one).toLowerCase());
  for (const [first, ...others] of places.values()) {
    const [second] = others.filter(({ spec }) => spec !== first?.spec);
    if (first && second)
      throw new UserError(
        `${first.spec} and ${second.spec} would both be written to ${placeOf(first)}.`,
        'Name them one by one, each with a place of its own, or rename a file.',
      );
  }
}

/** What files are made of, as a person in the project's folder would name it: a vendor's folder, or the document. */
export function sourceOf(root: string, { name, folder, spec }: VendorFiles): string {
  return relative(root, isSpecOf(name, spec) ? folder : spec).replaceAll('\\', '/');
}

/** Whether what is made of a document lies in this project: of a vendor that came with Licet it does not. */
export function isOfProject(root: string, { name, generated }: VendorFiles): boolean {
  return generated === resolve(root, 'generated', name);
}

/** The vendors below a project’s `specs/`, in alphabetical order; none where it has no such folder. */
export function vendorNames(root: string): string[] {
  const specs = join(root, 'specs');
  if (!existsSync(specs)) return [];
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && specIn(join(specs, entry.name)) !== undefined)
    .map((entry) => entry.name)
    .sort();
}

function filesOf(root: string, name: string): VendorFiles {
  const folder = resolve(root, 'specs', name);
  return {
    name,
    folder,
    spec: specIn(folder) ?? join(folder, 'openapi.yaml'),
    errata: join(folder, 'errata.yaml'),
    exceptions: join(folder, 'exceptions.yaml'),
    workflows: readdirSync(folder)
      .filter((file) => file.endsWith('.arazzo.yaml'))
      .sort()
      .map((file) => join(folder, basename(file))),
    generated: resolve(root, 'generated', name),
  };
}
