import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The workflows of Arazzo files, in their order. Whoever runs them knows what is in them. */
export function readWorkflows(files: readonly string[]): readonly unknown[] {
  return files.flatMap((file) => {
    const document = parse(readFileSync(file, 'utf8')) as { readonly workflows?: readonly unknown[] } | null;
    return document?.workflows ?? [];
  });
}
