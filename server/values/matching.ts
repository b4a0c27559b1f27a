/** Texts that match a pattern, made up. */
export type Matching = (pattern: string, long: boolean) => readonly string[];

const SAMPLES = 40;

/** Texts of patterns by fast-check, which is loaded when it is first needed. */
export async function loadMatching(seed: number): Promise<Matching> {
  const { sample, stringMatching } = await import('fast-check');
  const known = new Map<string, readonly string[]>();
  return (pattern, long) => {
    const key = `${long} ${pattern}`;
    const made = known.get(key) ?? samples(pattern, long);
    known.set(key, made);
    return made;
  };

  function samples(pattern: string, long: boolean): readonly string[] {
    try {
      const texts = stringMatching(new RegExp(pattern, 'u'), { size: long ? 'large' : 'small' });
      return sample(texts, { numRuns: SAMPLES, seed });
    } catch {
      // It cannot do all that patterns can, and says so by throwing; then there is only what the document shows.
      return [];
    }
  }
}
