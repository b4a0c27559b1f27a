import { OwnRefusal } from '../own-refusal.ts';

/** Where whoever names no world is. */
export const DEFAULT_WORLD = 'default';

/** No slash, nothing that a URL would encode, and no underscore in front, with which our own names begin. */
const NAME = /^[A-Za-z\d][A-Za-z\d._-]{0,63}$/;

/**
 * The name of a world or a snapshot, as it came: letters count as they are written.
 * @throws {OwnRefusal} where it is no such name
 */
export function nameOf(what: 'world' | 'snapshot', text: unknown): string {
  if (typeof text === 'string' && NAME.test(text)) return text;
  throw new OwnRefusal(
    400,
    `That is no name for a ${what}.`,
    'A name has 1 to 64 letters, digits, dots, dashes and underscores, begins with a letter or a digit, and is not percent-encoded.',
  );
}
