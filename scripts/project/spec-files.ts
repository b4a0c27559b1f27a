import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { bundled } from '../spec/bundled.ts';
import { readDocument } from '../spec/read-document.ts';
import { fetchText, isUrl } from '../spec/remote.ts';
import { UserError } from '../user-error.ts';

/**
 * A document as it goes into a vendor's folder: the text of each of its files, by the name it has there. One whose files
 * are not all below its own folder, or are on another host, or bear the name that it gets, becomes one file.
 * @param document a path, or an http(s) URL
 * @throws UserError where it cannot be read whole
 */
export async function specFilesOf(root: string, document: string): Promise<Readonly<Record<string, string>>> {
  const main = isUrl(document) ? document : resolve(root, document);
  const text = await textOf(main, document);
  // What it names by URL, it goes on naming so.
  const { files } = await readDocument(root, main);
  const others = files.filter((file) => file !== main && (isUrl(main) || !isUrl(file)));
  const names = others.map((file) => relative(dirname(main), file));
  const own = specName(document, text);
  const isElsewhere = (name: string) => name.startsWith('..') || isAbsolute(name) || name === own;
  if (others.length > 0 && (isUrl(main) || names.some(isElsewhere)))
    return { 'openapi.json': `${JSON.stringify((await bundled(root, main)).document, undefined, 2)}\n` };
  return {
    [own]: text,
    ...Object.fromEntries(
      await Promise.all(others.map(async (file, index) => [names[index], await textOf(file, file)])),
    ),
  };
}

/** What the main file is called: JSON keeps its ending, all else is YAML. */
function specName(document: string, text: string): string {
  return document.endsWith('.json') || /^\s*\{/.test(text) ? 'openapi.json' : 'openapi.yaml';
}

async function textOf(file: string, shown: string): Promise<string> {
  try {
    return isUrl(file) ? (await fetchText(file, file, { files: 0, bytes: 0 })).body : readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(
      isUrl(file) && cause instanceof Error ? cause.message : `“${shown}” cannot be read: ${reasonOf(cause)}.`,
      'Name an OpenAPI document: a file in YAML or JSON, or a URL.',
      { cause },
    );
  }
}

/** What the system says of files, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not',
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
