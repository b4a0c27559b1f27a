import type { Operation } from '../operation.ts';
import { parameterNames } from '../path-tree.ts';
import { lastWord, singular } from './paths.ts';
import { plain } from './schema.ts';

/** What can be done with things of a kind at their usual places. */
export type Deed = 'create' | 'list' | 'read' | 'replace' | 'change' | 'remove';

/** Things of one kind, as a document's paths tell of them. */
export interface Kind {
  /** The shape of its collection's path, which no other kind has: `/venues/{}/rooms`. */
  readonly name: string;
  /** `/venues/{venueId}/rooms` */
  readonly collection: string;
  /** `/venues/{venueId}/rooms/{roomId}`; undefined where they can only be listed. */
  readonly item: string | undefined;
  /** What names one in its path, or would. */
  readonly parameter: string;
  readonly operations: Readonly<Partial<Record<Deed, Operation>>>;
  /** Whose things these lie below. */
  readonly parent: Kind | undefined;
}

/** What an operation does, as its path, its method and what it answers tell. */
export type Role =
  | { readonly does: Deed; readonly kind: Kind; readonly scope?: Scope }
  /** A POST to a word below one: `/bookings/{id}/cancel`. */
  | { readonly does: 'act'; readonly kind: Kind; readonly word: string }
  /** One thing at a path of its own: `/me`, `/venues/{id}/settings`. */
  | {
      readonly does: 'single';
      readonly deed: Exclude<Deed, 'list'>;
      readonly path: string;
      readonly parent: Kind | undefined;
    }
  /** Nothing that could be told: an example is answered. */
  | { readonly does: 'show'; readonly parent: Kind | undefined };

/** A place where things are listed and made that live elsewhere: `/shelves/{shelf}/books` of `/books/{id}`. */
export interface Scope {
  /** The kind of the things that it lies below; undefined where it is a word at the collection: `/pets/findByStatus`. */
  readonly below: Kind | undefined;
  readonly path: string;
}

/** The names, in small letters and without signs, that what names a thing may have among its properties. */
export function idNamesOf({ collection, parameter }: Pick<Kind, 'collection' | 'parameter'>): readonly string[] {
  const one = plain(singular(lastWord(collection)));
  const short = plain(parameter).startsWith(one) ? plain(parameter).slice(one.length) : '';
  // What a path calls by its name is not told by another id.
  const isNamed = plain(parameter).endsWith('name');
  // Of `team_slug`, `slug` is what it is called there; beside it, an `id` is for others.
  const own = short === '' ? [] : [short];
  return [plain(parameter), ...(isNamed ? ['name'] : []), ...own, `${one}id`, 'id', 'uuid'];
}

/** How many values a path needs that lies below so many things. */
export function depthOf({ collection }: Pick<Kind, 'collection'>): number {
  return parameterNames(collection).length;
}

/** `venue 7` */
export function wordFor({ collection }: Pick<Kind, 'collection'>, values: readonly string[]): string {
  return `${singular(lastWord(collection)) || 'thing'} ${values.at(-1) ?? ''}`.trim();
}
