import type { Asked } from './asked.ts';

/** Where something is: a path of this sandbox, whoever leads to it. `path` has parameters in braces, in the order of the values. */
export function urlOf({ lore }: Pick<Asked, 'lore'>, path: string, values: readonly string[]): string {
  let index = 0;
  const filled = path.replace(/\{[^}]*\}/g, () => encodeURIComponent(values[index++] ?? ''));
  return `/${encodeURIComponent(lore.name)}${filled}`;
}

/** The same with scheme and host, as the request named them: for what may not be relative. */
export function absolute({ request }: Pick<Asked, 'request'>, url: string): string {
  const { host = 'localhost' } = request.headers;
  return `http://${String(host)}${url}`;
}
