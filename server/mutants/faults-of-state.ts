import { isJson } from '../media-type.ts';
import type { Answering } from './answering.ts';
import { forgets } from './forgetting.ts';
import type { Memory } from './memory.ts';
import type { Mutant, MutantKind, Silence, StateFault } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { adds, merges, refusesTheSecond } from './put-again.ts';
import { doesItAllTheSame } from './refused-and-done.ts';
import { asItWas, neverStale } from './stale.ts';
import { storesOtherwise } from './stored-otherwise.ts';

interface Forgetful {
  readonly kind: MutantKind;
  readonly words: string;
  readonly answer: Answering;
  readonly neverFired: (memory: Memory) => Silence;
  /** True where what another operation answers shows it. */
  readonly everywhere?: boolean;
}

/** A server that forgets, or remembers what it should have forgotten, by the method of the operation. */
export function faultsOfState(operation: ModelOperation, all: readonly ModelOperation[]): StateFault[] {
  return forgetfulOf(operation, all).map(
    ({ kind, words, answer, neverFired, everywhere = false }): StateFault => ({
      mutant: {
        id: `${operation.id}/state/${kind}${words.startsWith('answers as it was before') ? '/previous' : ''}`,
        kind,
        operation: operation.id,
        pointer: operation.pointer,
        words,
      } satisfies Mutant,
      answer: async (request, sandbox) => {
        const own =
          !request.otherMethod &&
          request.operation?.id === operation.id &&
          request.method === operation.method.toUpperCase();
        return own || (everywhere && request.operation?.id !== operation.id) ? answer(request, sandbox) : undefined;
      },
      neverFired,
    }),
  );
}

const FORGETTING: Readonly<Record<string, readonly [MutantKind, string]>> = {
  post: ['create forgets', 'says that it was done, and forgets it'],
  delete: ['delete keeps', 'says that it was deleted, and keeps it'],
  put: ['change not kept', 'says that it was changed, and changes nothing'],
  patch: ['change not kept', 'says that it was changed, and changes nothing'],
};

function forgetfulOf(operation: ModelOperation, all: readonly ModelOperation[]): readonly Forgetful[] {
  const { method, path, body } = operation;
  if (method === 'get') {
    const kind = path.endsWith('}') ? 'read is stale' : 'list without the new';
    const neverFired = neverStale(operation, all);
    return [
      { kind, words: 'answers as it was at first, whatever was changed since', answer: asItWas(0), neverFired },
      { kind, words: 'answers as it was before the last change', answer: asItWas(-1), neverFired },
    ];
  }
  const [kind, words] = FORGETTING[method] ?? [];
  if (kind === undefined || words === undefined) return [];
  const takesJson = Object.keys(body?.content ?? {}).some(isJson);
  return [
    {
      kind,
      words,
      answer: forgets(operation),
      neverFired: unreached(
        'the operation never changed anything that is kept, nor gave anything that was shown again',
      ),
      everywhere: true,
    },
    {
      kind: 'refused change changes',
      words: 'refuses, and does it all the same',
      ...doesItAllTheSame(operation),
    },
    ...(takesJson && method !== 'delete'
      ? [
          {
            kind: 'stored otherwise',
            words: 'keeps another value than the one that was sent',
            ...storesOtherwise(operation),
          } as const,
        ]
      : []),
    ...(method === 'put' ? puttingOf(operation, takesJson) : []),
  ];
}

function puttingOf(operation: ModelOperation, takesJson: boolean): readonly Forgetful[] {
  const replacing: readonly Forgetful[] = [
    {
      kind: 'put merges',
      words: 'keeps what the request leaves out',
      ...merges(),
    },
    {
      kind: 'put adds',
      words: 'adds to what was there instead of replacing it',
      ...adds(),
    },
  ];
  return [
    // What sends nothing replaces nothing.
    ...(takesJson ? replacing : []),
    {
      kind: 'put not idempotent',
      words: 'refuses the same request the second time',
      answer: refusesTheSecond(operation),
      neverFired: unreached('no request came twice'),
    },
  ];
}

function unreached(reason: string) {
  return (): Silence => ({ fate: 'unreached', reason });
}
