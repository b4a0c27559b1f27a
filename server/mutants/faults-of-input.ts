import type { ApiDocument } from '../guard/api-document.ts';
import { type FrontAnswer, type FrontRequest, isRefusal } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { AnswerFault, Mutant } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { type RequestFits, readingOf } from './reading.ts';
import { inputRules } from './request-rules.ts';

/** Each rule of an operation's requests, forgotten: once the invalid request is accepted, once the server falls over it. */
export function faultsOfInput(document: ApiDocument, operation: ModelOperation, fits: RequestFits): AnswerFault[] {
  return [...inputRules(document, operation, fits)].flatMap((rule): AnswerFault[] => {
    const fault = (
      kind: 'invalid input accepted' | 'invalid input crashes',
      answer: (request: FrontRequest, memory: Memory) => FrontAnswer | undefined,
    ): AnswerFault => ({
      mutant: {
        id: `${operation.id}/${kind}/${rule.id}`,
        kind,
        operation: operation.id,
        pointer: rule.pointer,
        words: rule.words,
        ...(rule.unobservable === undefined ? {} : { unobservable: rule.unobservable }),
      } satisfies Mutant,
      change(honest, request, memory) {
        if (!isRefusal(honest) || request.otherMethod || request.operation?.id !== operation.id) return undefined;
        if (request.method === 'HEAD' || !rule.breaks(readingOf(document, operation, request), memory))
          return undefined;
        return answer(request, memory);
      },
    });
    return [
      fault('invalid input accepted', (_, memory) => memory.successOf(operation.id)?.answer),
      fault('invalid input crashes', () => ({
        status: 500,
        headers: { 'content-type': 'text/plain' },
        body: Buffer.from('licet mutant'),
      })),
    ];
  });
}
