import type { DeclaredResponse, Header } from '../openapi/contract.ts';
import { answerBody, answerWitness, textOf } from './answer-witness.ts';
import type { AnswerWitness, Change } from './change.ts';
import { shownChanges } from './shown.ts';
import type { InStatus } from './statuses.ts';
import { headerSubject } from './subjects.ts';

/** How the headers of an answer changed. The media type's has a place of its own. */
export async function* headerChanges(
  here: InStatus,
  was: DeclaredResponse,
  is: DeclaredResponse,
): AsyncGenerator<Change> {
  const about = (name: string, at?: string) =>
    ({ operation: here.pair.name, direction: 'answer', subject: headerSubject(here.name, name, at) }) as const;
  for (const [name, header] of headersOf(was)) {
    const later = headerOf(is, name);
    const both: BothAnswers = { here, was, is, name };
    if (!later || (header.required && !later.required)) {
      const words = later ? 'is not required any more' : 'is gone';
      const change = {
        ...about(name),
        words,
        before: header.schema.pointer,
        ...(later && { after: later.schema.pointer }),
      };
      const witness = header.required ? await withHeader(both, undefined) : undefined;
      yield witness
        ? { ...change, verdict: 'breaking', witness }
        : { ...change, verdict: 'harmless', reason: 'it never had to be there' };
    }
    if (later) yield* values(both, header, later, (at) => about(name, at));
  }
  for (const [name] of headersOf(is).filter(([one]) => !headerOf(was, one)))
    yield { ...about(name), words: 'is new', verdict: 'harmless', reason: 'clients pass over what they do not know' };
}

interface BothAnswers {
  readonly here: InStatus;
  readonly was: DeclaredResponse;
  readonly is: DeclaredResponse;
  readonly name: string;
}

function headersOf({ headers }: DeclaredResponse): (readonly [string, Header])[] {
  return Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type');
}

function headerOf({ headers }: DeclaredResponse, name: string): Header | undefined {
  return Object.entries(headers).find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

/** An answer with this text for a header, or without it. */
function withHeader(
  { here: { pair, status }, was, is, name }: BothAnswers,
  text: string | undefined,
): Promise<AnswerWitness | undefined> {
  const [type] = Object.keys(is.content);
  const body = type === undefined ? undefined : answerBody(pair, is, type, was);
  return answerWitness(pair, { status, declared: is, was, type, body, headers: { [name.toLowerCase()]: text } });
}

function values(
  both: BothAnswers,
  earlier: Header,
  later: Header,
  about: (at: string) => Omit<Change, 'verdict' | 'words'>,
) {
  return shownChanges(both.here.pair, {
    direction: 'answer',
    before: earlier.schema,
    after: later.schema,
    examples: [later.example, earlier.example].filter((example) => example !== undefined),
    about,
    async shownBy({ value }) {
      const text = textOf(value);
      return IN_A_HEADER.test(text) ? withHeader(both, text) : undefined;
    },
  });
}

/** Visible characters, with spaces between them only. @see RFC 9110 §5.5 */
const IN_A_HEADER = /^[\x21-\x7E]([\t\x20-\x7E]*[\x21-\x7E])?$/;
