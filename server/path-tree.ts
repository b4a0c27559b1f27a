import { normalPath } from './normal-path.ts';

/** What a path leads to, and the values in it: still percent-encoded. */
export interface Found<T> {
  readonly what: T;
  readonly values: readonly string[];
}

interface Branch<T> {
  readonly literals: Map<string, Branch<T>>;
  /** Segments with parameters: those with text around them first. */
  readonly templates: { readonly source: string; readonly pattern: RegExp | undefined; readonly branch: Branch<T> }[];
  what?: T;
}

/**
 * Finds what belongs to a path in as many steps as the path has segments, however many paths there are. Concrete segments are
 * tried before templated ones. @see https://spec.openapis.org/oas/v3.1.0#path-templating-matching
 */
export class PathTree<T> {
  readonly #root: Branch<T> = branch();

  /** A path as the contract writes it: `/licenses/{activation-key}`. */
  add(path: string, what: T): void {
    let at = this.#root;
    for (const segment of path.split('/')) at = grown(at, segment);
    at.what ??= what;
  }

  find(path: string): Found<T> | undefined {
    const values: string[] = [];
    const what = descend(this.#root, { segments: path.split('/'), values, takes: anything }, 0);
    return what === undefined ? undefined : { what, values };
  }

  /** All that a path may lead to, the most concrete first. */
  all(path: string): readonly Found<T>[] {
    const values: string[] = [];
    const found: Found<T>[] = [];
    const takes = (what: T) => {
      found.push({ what, values: [...values] });
      return false;
    };
    descend(this.#root, { segments: path.split('/'), values, takes }, 0);
    return found;
  }
}

/** The names of a path's parameters, in their order. */
export function parameterNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
}

function branch<T>(): Branch<T> {
  return { literals: new Map(), templates: [] };
}

function grown<T>(at: Branch<T>, segment: string): Branch<T> {
  if (!segment.includes('{')) {
    const text = normalPath(segment);
    const next = at.literals.get(text) ?? branch<T>();
    at.literals.set(text, next);
    return next;
  }
  const source = patternOf(segment);
  const known = at.templates.find((template) => template.source === source);
  if (known) return known.branch;
  const template = { source, pattern: source === ANYTHING ? undefined : new RegExp(source), branch: branch<T>() };
  if (template.pattern) at.templates.splice(at.templates.findLastIndex(({ pattern }) => pattern) + 1, 0, template);
  else at.templates.push(template);
  return template.branch;
}

const ANYTHING = '^([^/]+)$';

/**
 * The longest value first, and what follows a value is not part of the next one; of values with nothing between them all but the first
 * are a character, which is all that the longest leaves. So there are few ways to try.
 */
function patternOf(segment: string): string {
  const texts = segment.split(/\{[^}]*\}/).map(normalPath);
  const parts = texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return `^${parts.reduce((before, text, index) => before + value(index, parts) + text)}$`;
}

function value(index: number, texts: readonly string[]): string {
  const between = index > 1 ? texts[index - 1] : undefined;
  if (between === '') return '([^/])';
  return between ? `((?:(?!${between})[^/])+)` : '([^/]+)';
}

interface Way<T> {
  readonly segments: readonly string[];
  /** Those in the segments so far. */
  readonly values: string[];
  readonly takes: (what: T) => boolean;
}

function anything(): boolean {
  return true;
}

const UNREADABLE = /%(?![0-9a-f]{2})/i;

function descend<T>(at: Branch<T>, way: Way<T>, depth: number): T | undefined {
  const { segments, takes, values } = way;
  const segment = segments[depth];
  if (segment === undefined) return at.what !== undefined && takes(at.what) ? at.what : undefined;
  const normal = normalPath(segment);
  const literal = at.literals.get(normal);
  const found = literal && descend(literal, way, depth + 1);
  if (found !== undefined) return found;
  // What cannot be decoded stays so: whoever reads the values shall see it.
  const text = UNREADABLE.test(segment) ? segment : normal;
  for (const { pattern, branch: next } of at.templates) {
    const [, ...taken] = pattern ? (pattern.exec(text) ?? []) : ['', text];
    if (taken.length === 0 || taken[0] === '') continue;
    values.push(...taken);
    const below = descend(next, way, depth + 1);
    if (below !== undefined) return below;
    values.length -= taken.length;
  }
  return undefined;
}
