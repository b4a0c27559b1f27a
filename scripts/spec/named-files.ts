import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decoded } from '../openapi/pointer.ts';
import { localFileOf } from './local-files.ts';

const REF = /\$ref["']?\s*:\s*["']?([^#"'\s,}]+)/g;
const MOST = 1_000;

/**
 * The files that a file refers to by its text, and those that these refer to, whether they are there and can be read or not: what
 * somebody has to write before a broken document is whole. What a document may not name is none of them. Absolute paths, the file's own
 * first; no more than 1,000.
 * @param root where the user stands
 */
export function namedFiles(file: string, root: string): readonly string[] {
  const found = new Set([file]);
  // It grows as it is gone through.
  for (const one of found) {
    for (const [, name = ''] of textOf(one).matchAll(REF)) {
      if (/^[a-z][a-z\d+.-]+:/i.test(name) || found.size >= MOST) continue;
      const next = resolve(dirname(one), decoded(name));
      if (localFileOf(next, file, root) === undefined) found.add(next);
    }
  }
  return [...found];
}

function textOf(file: string): string {
  try {
    // A pipe would be waited for.
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
