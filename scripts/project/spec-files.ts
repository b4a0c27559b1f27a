import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { bundleSpec } from '../spec/bundle.ts';
import { redocly } from '../spec/redocly.ts';
import { resolverFor } from '../spec/resolver.ts';
import { UserError } from '../user-error.ts';

/**
 * A document as it goes into a vendor's folder: the text of each of its files, by the name it has there.
 * @throws UserError where it cannot be read, or refers to files that are not below its folder
 */
export async function specFilesOf(root: string, document: string): Promise<Readonly<Record<string, string>>> {
  const main = resolve(root, document);
  const folder = dirname(main);
  const text = read(main, document);
  // What is wrong with it is told with its line, before anything is made of it.
  await bundleSpec(root, main);
  const files = (await referredFrom(main))
    .filter((file) => file !== main)
    .map((file) => [file, relative(folder, file)] as const);
  const away = files.find(([, name]) => name.startsWith('..') || isAbsolute(name));
  if (away)
    throw new UserError(
      `${document} refers to ${away[0]}, which is not below its folder.`,
      `Make one file of it, and begin with that: npx licet bundle ${document} > openapi.json`,
    );
  return {
    [specName(document, text)]: text,
    ...Object.fromEntries(files.map(([file, name]) => [name, read(file, name)])),
  };
}

/** What the main file is called: JSON keeps its ending, all else is YAML. */
export function specName(document: string, text: string): string {
  return document.endsWith('.json') || /^\s*\{/.test(text) ? 'openapi.json' : 'openapi.yaml';
}

/** All files that a document consists of. */
async function referredFrom(main: string): Promise<readonly string[]> {
  const core = await redocly();
  const config = await core.createConfig({});
  const { fileDependencies } = await core.bundle({ ref: main, config, externalRefResolver: resolverFor(core, main) });
  return [...fileDependencies].filter((file) => !/^https?:/.test(file));
}

function read(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${shown} cannot be read.`, 'Name an OpenAPI document: a file in YAML or JSON, or a URL.', {
      cause,
    });
  }
}
