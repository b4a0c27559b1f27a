import { parsed } from './parsed.ts';

/**
 * The workflows of Arazzo files, in their order. Whoever runs them knows what is in them.
 * @throws UserError where a file is no YAML.
 */
export function readWorkflows(files: readonly string[]): readonly unknown[] {
  return files.flatMap((file) => {
    const document = parsed(file) as { readonly workflows?: readonly unknown[] } | null;
    return document?.workflows ?? [];
  });
}
