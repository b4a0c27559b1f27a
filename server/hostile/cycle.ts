import { setImmediate } from 'node:timers/promises';
import type { JsonObject } from '../guard/api-document.ts';
import { madeUp } from '../values/made-up.ts';
import type { Matching } from '../values/matching.ts';
import { type Choice, Choices } from './choices.ts';
import { numberExtremes } from './numbers.ts';
import { textExtremes } from './texts.ts';

/** A legal body, and what is extreme about it that is about none before it. */
export interface ExtremeBody {
  readonly body: unknown;
  readonly shows: readonly Choice[];
}

/** No answer of a real document needs more to show all that it may be. */
const MOST = 300;
/** A branch that has had its turn shows what is in it only when its turn comes again. */
const PATIENCE = 12;
/** In so many surroundings is an option tried that has been part of an illegal body. */
const TRIES = 3;

export interface CycleParts {
  readonly document: JsonObject;
  readonly matching: Matching;
  readonly schema: unknown;
  readonly seed: number;
  isLegal(body: unknown): Promise<boolean>;
}

/**
 * Legal bodies that together show each option of each choice that a schema leaves: optional members left out and put in, lists
 * of every length, each listed value, each branch, bounds. As few bodies as the choices allow, the barest first. What cannot
 * be legal is left out.
 */
export async function cycleOf({
  document,
  matching,
  schema,
  seed,
  isLegal,
}: CycleParts): Promise<readonly ExtremeBody[]> {
  const choices = new Choices(seed);
  const maker = {
    document,
    choices,
    numbers: numberExtremes,
    texts: (node: JsonObject) => textExtremes(node, matching),
  };
  const bodies: ExtremeBody[] = [];

  async function tried(): Promise<boolean> {
    // Requests that are not hostile get in between.
    await setImmediate();
    const body = madeUp(maker, schema);
    const shows = choices.fresh();
    if (shows.length === 0 && bodies.length > 0) return true;
    if (body === undefined || !(await isLegal(body))) return false;
    choices.keep();
    bodies.push({ body, shows });
    return true;
  }

  for (let idle = 0; idle < PATIENCE && bodies.length < MOST; ) {
    const before = bodies.length;
    choices.begin();
    if (!(await tried())) choices.suspect();
    idle = bodies.length > before ? 0 : idle + 1;
  }
  for (const suspect of choices.suspects()) {
    for (let turn = 0; turn < TRIES && bodies.length < MOST; turn += 1) {
      choices.begin(suspect);
      if ((await tried()) && choices.showsForced) break;
    }
  }
  return bodies;
}
