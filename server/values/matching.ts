import { withFewCharacters } from '../patterns/few-characters.ts';

/**
 * Texts that match a pattern, made up: always the same ones, but for a seed of the caller's own. Those that are what the pattern says
 * and nothing around it, or the loose ones: with whatever it allows around it, the short ones first.
 */
export type Matching = (pattern: string, isLoose: boolean, own?: number) => readonly string[];

const SAMPLES = 40;
/** Of a seed of its own, somebody wants one text. */
const OWN_SAMPLES = 4;

/** Texts of patterns by fast-check, which is loaded when it is first needed. */
export async function loadMatching(seed: number): Promise<Matching> {
  const { sample, stringMatching } = await import('fast-check');
  const known = new Map<string, readonly string[]>();
  return (pattern, isLoose, own) => {
    if (own !== undefined) return samples(pattern, isLoose, { seed: own, numRuns: OWN_SAMPLES });
    const key = `${isLoose} ${pattern}`;
    const made = known.get(key) ?? samples(pattern, isLoose, { seed, numRuns: SAMPLES });
    known.set(key, made);
    return made;
  };

  function samples(pattern: string, isLoose: boolean, drawn: { seed: number; numRuns: number }): readonly string[] {
    try {
      // What is meant by a pattern without ends is what it says, and nothing around it.
      const meant = new RegExp(isLoose ? pattern : `^(?:${pattern})$`, 'u');
      const sizes = isLoose ? (['small', 'large'] as const) : (['small'] as const);
      const few = new RegExp(withFewCharacters(meant.source), 'u');
      return sizes.flatMap((size) => sample(stringMatching(few, { size }), drawn));
    } catch {
      // It cannot do all that patterns can, and says so by throwing; then there is only what the document shows.
      return [];
    }
  }
}
