/** Whether a character is one of those that an atom of a pattern stands for: a code point, or a code unit where the pattern knows no others. */
export type Characters = (unit: number) => boolean;

/** What `(?ims:…)` turns on. */
export interface Modes {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

/** So many are remembered of an atom, which are all of most alphabets. */
const MOST_KNOWN = 4096;

/** The characters of a pattern's atoms as the language's own engine knows them, so that they are the same: it is asked of each once. */
export function charactersIn(flags: string): (raw: string, modes: Modes) => Characters {
  const atoms = new Map<string, Characters>();
  return (raw, { ignoreCase, dotAll }) => {
    const modes = `${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}`;
    const source = modes === '' ? `^${raw}$` : `^(?${modes}:${raw})$`;
    const fits = atoms.get(source) ?? remembered(new RegExp(source, flags));
    atoms.set(source, fits);
    return fits;
  };
}

function remembered(atom: RegExp): Characters {
  const known = new Map<number, boolean>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    if (known.size === MOST_KNOWN) known.clear();
    const fits = atom.test(String.fromCodePoint(unit));
    known.set(unit, fits);
    return fits;
  };
}
