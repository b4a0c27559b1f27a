import type { Answer } from '../answer.ts';
import type { Worlds } from '../worlds/worlds.ts';

/** What somebody asks of the sandbox itself. */
export interface Asked {
  readonly worlds: Worlds;
  /** The world that is meant. */
  readonly world: string;
  /** What the path has for `:name`. */
  readonly name: string;
  /** The fields of the body, none where none came. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Something that may be asked of the sandbox itself: one row of a table that is served, and shown to whoever looks. */
export interface Route {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** Below `/_sandbox`. */
  readonly path: string;
  readonly says: string;
  /** A body that works; left out where none is taken. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** How large the body may be, in bytes, where it may be larger than a few fields. */
  readonly most?: number;
  answer(asked: Asked): Promise<Answer>;
}
