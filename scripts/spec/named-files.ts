import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const REF = /\$ref["']?\s*:\s*["']?([^#"'\s,}]+)/g;
const MOST = 1_000;

/**
 * The files that a file refers to by its text, and those that these refer to, whether they are there and can be read or not: what
 * somebody has to write before a broken document is whole. Absolute paths, the file's own first; no more than 1,000.
 */
export function namedFiles(file: string): readonly string[] {
  const found = new Set([file]);
  // It grows as it is gone through.
  for (const one of found) {
    for (const [, name = ''] of textOf(one).matchAll(REF))
      if (!/^[a-z][a-z\d+.-]+:/i.test(name) && found.size < MOST) found.add(resolve(dirname(one), decoded(name)));
  }
  return [...found];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
