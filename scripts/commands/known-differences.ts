import type { Difference, Target } from '../contract/index.ts';

/** Why two targets differ: one of them is at fault, cannot do better, or the document lets both have their way. */
export type DifferenceKind = 'sandbox defect' | 'mock limitation' | 'target limitation' | 'ambiguity of the document';

/** A difference that is no news. */
export interface KnownDifference {
  readonly kind: DifferenceKind;
  readonly words: string;
  /** Where the maker of the mock was told. */
  readonly issue?: string;
  explains(difference: Difference): boolean;
}

const prism = (number: number) => `stoplightio/prism#${number}`;

/** The first that explains a difference is its explanation. What none explains is new. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    kind: 'mock limitation',
    words: 'a mock keeps no state: what needs several requests cannot be asked of it',
    issue: prism(1706),
    explains: ({ testCase: { workflow, kind }, ...rest }) =>
      (workflow !== undefined || kind === 'state') && skippedBy(rest)?.keepsState === false,
  },
  {
    kind: 'mock limitation',
    words: 'a mock gives a status because it is asked for it; a server is brought to it by what was sent before',
    issue: prism(1854),
    explains: ({ testCase: { provoked }, ...rest }) => provoked === true && skippedBy(rest)?.provoke !== undefined,
  },
  {
    kind: 'mock limitation',
    words: 'a mock looks whether a credential is there, not whose it is',
    issue: prism(2313),
    explains: ({ testCase: { request }, ...rest }) =>
      request.credential !== undefined &&
      request.credential.use !== 'none' &&
      skippedBy(rest)?.checksCredentials === 'presence',
  },
  {
    kind: 'mock limitation',
    words: 'without a credential a mock answers 401 even where the document declares no 401',
    issue: prism(1827),
    explains: ({ testCase: { request }, ...rest }) =>
      request.credential?.use === 'none' && skippedBy(rest)?.checksCredentials === 'presence',
  },
  {
    kind: 'mock limitation',
    words: 'a mock refuses an undeclared method without saying which are allowed',
    issue: prism(1929),
    explains: ({ testCase: { request }, ...rest }) =>
      request.method !== undefined && request.method !== 'head' && skippedBy(rest)?.ownsRefusals === false,
  },
  {
    kind: 'mock limitation',
    words: 'a mock answers a body that it cannot read in a format that is not even its own',
    issue: prism(2664),
    explains: ({ testCase: { request }, ...rest }) =>
      request.rawBody !== undefined && skippedBy(rest)?.ownsRefusals === false,
  },
  {
    kind: 'mock limitation',
    words: 'what a mock refuses by itself it refuses in a format of its own',
    issue: prism(270),
    explains: ({ testCase: { kind }, ...rest }) => kind === 'protocol' && skippedBy(rest)?.ownsRefusals === false,
  },
  {
    kind: 'target limitation',
    words: 'a live server has no switch for an answer',
    explains: ({ testCase: { provoked }, ...rest }) =>
      provoked === true && skippedBy(rest) !== undefined && skippedBy(rest)?.provoke === undefined,
  },
  {
    kind: 'target limitation',
    words: 'the run may send nothing that changes anything',
    explains: (difference) => skippedBy(difference)?.safe === true && /--safe/.test(skipReason(difference) ?? ''),
  },
  {
    kind: 'target limitation',
    words: 'the run was given no credential, or no value, that the case needs',
    explains: (difference) => /credential|input|no value/.test(skipReason(difference) ?? ''),
  },
  {
    kind: 'ambiguity of the document',
    words: 'the document allows both statuses',
    explains: ({ aspect, verdicts }) => aspect === 'status' && verdicts.every(({ outcome }) => outcome === 'kept'),
  },
  {
    kind: 'ambiguity of the document',
    words: 'the document allows both media types',
    explains: ({ aspect, verdicts }) => aspect === 'media type' && verdicts.every(({ outcome }) => outcome === 'kept'),
  },
];

/** The explanation of a difference, none where it is new. */
export function explanationOf(difference: Difference): KnownDifference | undefined {
  return KNOWN_DIFFERENCES.find((known) => known.explains(difference));
}

function skippedBy({ verdicts, targets }: Pick<Difference, 'verdicts' | 'targets'>): Target | undefined {
  return targets.find((_, index) => verdicts[index]?.outcome === 'skipped');
}

function skipReason({ verdicts }: Pick<Difference, 'verdicts'>): string | undefined {
  return verdicts.find(({ outcome }) => outcome === 'skipped')?.reason;
}
