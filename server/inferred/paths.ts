/** A path without the slashes that it ends in. */
export function bare(path: string): string {
  return path.replace(/\/+$/, '');
}

/** A path whose parameters have no names: two of one shape are at one place. */
export function shapeOfPath(path: string): string {
  return bare(path).replace(/\{[^}]*\}/g, '{}');
}

/** The path above: `/venues` of `/venues/{id}`. */
export function above(path: string): string {
  return bare(path).replace(/\/[^/]*$/, '');
}

/** The parameter that is the whole of a path's last segment. */
export function lastParameter(path: string): string | undefined {
  return /\/\{([^{}/]+)\}$/.exec(bare(path))?.[1];
}

/** The last fixed segment of a path. */
export function lastWord(path: string): string {
  return (
    bare(path)
      .split('/')
      .findLast((segment) => segment !== '' && !segment.includes('{')) ?? ''
  );
}

/** One of many: `categories` → `category`. */
export function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
