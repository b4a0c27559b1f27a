/** The words of a name, in lower case: `maxAmount`, `max_amount` and `max-amount` are the same two. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** True where a name says that its text is one that somebody has to know: another would name nothing. */
export function namesIdentity(name: string): boolean {
  return IDENTITY.has(wordsOf(name).at(-1) ?? '');
}

/** True where a name says that its text is for people to read, and not to look something up by. */
export function isForReaders(name: string): boolean {
  return READ.has(wordsOf(name).at(-1) ?? '');
}

const READ = new Set([
  'name',
  'title',
  'description',
  'note',
  'notes',
  'comment',
  'summary',
  'message',
  'subject',
  'text',
]);

/** The sibling that bounds a value from the other side, as `min_amount` does `max_amount`. */
export function counterpartOf(name: string, siblings: readonly string[]): string | undefined {
  const words = wordsOf(name);
  return siblings.find((sibling) => {
    const others = wordsOf(sibling);
    return (
      sibling !== name &&
      others.length === words.length &&
      words.some((word) => SIDES.has(word)) &&
      others.every((other, index) => other === words[index] || areOpposite(other, words[index] ?? ''))
    );
  });
}

function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.some(([one, other]) => (a === one && b === other) || (a === other && b === one));
}

/** True where a name is the one of a pair that the lower value has: `start` beside `end`. */
export function isLowerSide(name: string, counterpart: string): boolean {
  const others = wordsOf(counterpart);
  return wordsOf(name).some((word, index) => OPPOSITES.some(([low, high]) => low === word && high === others[index]));
}

/** The word of the lower value first. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['min', 'max'],
  ['minimum', 'maximum'],
  ['from', 'to'],
  ['from', 'until'],
  ['from', 'till'],
  ['from', 'through'],
  ['start', 'end'],
  ['starts', 'ends'],
  ['started', 'ended'],
  ['starting', 'ending'],
  ['start', 'finish'],
  ['start', 'stop'],
  ['start', 'due'],
  ['begin', 'end'],
  ['begins', 'ends'],
  ['begin', 'finish'],
  ['open', 'close'],
  ['opens', 'closes'],
  ['opening', 'closing'],
  ['arrival', 'departure'],
  ['checkin', 'checkout'],
  ['in', 'out'],
  ['issue', 'expiry'],
  ['issued', 'expires'],
  ['effective', 'expiration'],
  ['after', 'before'],
  ['since', 'until'],
  ['earliest', 'latest'],
  ['low', 'high'],
  ['lower', 'upper'],
  ['first', 'last'],
];

const SIDES = new Set(OPPOSITES.flat());

const IDENTITY = new Set(
  [
    ['id', 'ids', 'key', 'keys', 'code', 'codes', 'number', 'numbers', 'no', 'uuid', 'guid', 'serial', 'sku', 'ref'],
    ['reference', 'token', 'secret', 'password', 'passwd', 'username', 'user', 'login', 'email', 'hash', 'signature'],
  ].flat(),
);
