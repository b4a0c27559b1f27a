/** Texts that match a pattern, made up: always the same ones, but for a seed of the caller's own. */
export type Matching = (pattern: string, long: boolean, own?: number) => readonly string[];

const SAMPLES = 40;
/** Of a seed of its own, somebody wants one text. */
const OWN_SAMPLES = 4;

/** Texts of patterns by fast-check, which is loaded when it is first needed. */
export async function loadMatching(seed: number): Promise<Matching> {
  const { sample, stringMatching } = await import('fast-check');
  const known = new Map<string, readonly string[]>();
  return (pattern, long, own) => {
    if (own !== undefined) return samples(pattern, long, { seed: own, numRuns: OWN_SAMPLES });
    const key = `${long} ${pattern}`;
    const made = known.get(key) ?? samples(pattern, long, { seed, numRuns: SAMPLES });
    known.set(key, made);
    return made;
  };

  function samples(pattern: string, long: boolean, drawn: { seed: number; numRuns: number }): readonly string[] {
    try {
      // What is meant by a pattern without ends is what it says, and nothing around it.
      const meant = long ? pattern : `^(?:${pattern})$`;
      const texts = stringMatching(new RegExp(meant, 'u'), { size: long ? 'large' : 'small' });
      return sample(texts, drawn);
    } catch {
      // It cannot do all that patterns can, and says so by throwing; then there is only what the document shows.
      return [];
    }
  }
}
