import type { JsonObject } from '../guard/api-document.ts';
import type { Kind } from './kind.ts';

/** Something that the sandbox remembers, or could: one of a kind. */
export interface Thing {
  readonly kind: Kind;
  /** The values of its path before its own: of the things that it lies below. */
  readonly above: readonly string[];
  readonly id: string;
  /** What clients, and what was done to it, have set of it. The rest is made of the schema, always the same. */
  readonly values: JsonObject;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  /** Of the data that a fresh sandbox has. */
  readonly isSeed: boolean;
  /** Nobody has changed it yet: all that its schema names is there. */
  readonly isUntouched: boolean;
  /** Values of the path of a list that it was made in, by the parameter's name. */
  readonly within?: Readonly<Record<string, string>>;
}

/** What names a thing in the whole of a sandbox: the seed of all that is made of it. */
export function nameOf({ kind, above, id }: Pick<Thing, 'kind' | 'above' | 'id'>): string {
  return [kind.name, ...above, id].join(' ');
}

/** When nothing had happened yet: clients make everything later. */
const BEFORE = Date.UTC(2025, 0, 1);

/** A thing as a fresh sandbox has it. */
export function untouched(kind: Kind, above: readonly string[], id: string): Thing {
  return { kind, above, id, values: {}, created: BEFORE, changed: BEFORE, isSeed: true, isUntouched: true };
}
