/** Something that goes wrong with a request because somebody asked for it. Times are milliseconds. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-many'; readonly after: number }
  | { readonly kind: 'latency'; readonly ms: number; readonly jitter: number }
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' | 'during' }
  | { readonly kind: 'truncate'; readonly percent: number }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'hostile'; readonly seed: number };

/** What a parameter of a fault may be: a whole number within bounds, or one of some words; what it is where it is left out. */
export type Parameter =
  | { readonly least: number; readonly most: number; readonly usual: number }
  | { readonly words: readonly string[]; readonly usual: string };

/** Nobody waits longer, and a timer of a forgotten rule must not hold connections for ever. */
export const LONGEST_MS = 60_000;

/** Every fault that can be asked for by a word, with its parameters. A status is asked for by its number. */
export const FAULTS = {
  latency: {
    ms: { least: 0, most: LONGEST_MS, usual: 1_000 },
    jitter: { least: 0, most: LONGEST_MS, usual: 0 },
  },
  reset: { when: { words: ['before', 'during', 'after'], usual: 'before' } },
  truncate: { percent: { least: 0, most: 99, usual: 50 } },
  slow: { ms: { least: 1, most: LONGEST_MS, usual: 2_000 } },
  'too-many': { after: { least: 0, most: 3_600, usual: 1 } },
  hostile: { seed: { least: 0, most: 2 ** 32 - 1, usual: 0 } },
} as const satisfies Readonly<Record<Exclude<Fault['kind'], 'status'>, Readonly<Record<string, Parameter>>>>;
