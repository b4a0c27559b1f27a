import type { Choice } from './choices.ts';

/** More places than that nobody reads in a header. */
const MOST = 12;

/** Says in a header what is extreme about a body: which of how many it is, then each extreme with its places. */
export function whatIsShown(shows: readonly Choice[], turn: number, of: number): string {
  const extremes = shows.filter(
    ({ kind, option }) => kind !== 'stays' && !(kind === 'optional' && option === 'present'),
  );
  const said = Map.groupBy(extremes.slice(0, MOST), titleOf);
  const places = [...said].map(([title, at]) => `${title} ${at.map(({ place }) => encodeURI(place || '/')).join(' ')}`);
  const more = extremes.length > MOST ? [`and ${extremes.length - MOST} more`] : [];
  return [`${turn}/${of}`, ...places, ...more].join(', ');
}

/** What was chosen, in the words of its kind; of an enum or a union, which of how many. */
function titleOf({ kind, option, turn, of }: Choice): string {
  const word = kind.replace(/-\d+$/, '');
  return COUNTED.has(word) ? `${word} ${turn}/${of}` : `${word}-${option}`;
}

const COUNTED: ReadonlySet<string> = new Set(['enum', 'oneOf', 'anyOf', 'if', 'anything']);
