import type { DeclaredResponse } from '../openapi/contract.ts';
import { answerBody, answeredAs, answerWitness, textOf } from './answer-witness.ts';
import { baseValues, turned } from './base.ts';
import type { Change, Witness } from './change.ts';
import { mediaFor } from './media.ts';
import { examplesOf, shownChanges } from './shown.ts';
import { aboutStatus, type InStatus } from './statuses.ts';
import { answerSubject } from './subjects.ts';
import { commandOf, objectionsTo, requestOf } from './version.ts';

/** How the bodies of an answer changed, and the media types that they come in. */
export async function* mediaChanges(
  here: InStatus,
  was: DeclaredResponse,
  is: DeclaredResponse,
): AsyncGenerator<Change> {
  const told = aboutStatus(here);
  const [earlier, later] = [Object.keys(was.content), Object.keys(is.content)];
  if (earlier.length === 0) {
    if (later.length > 0) yield { ...told, words: `has a body: ${later.join(', ')}`, ...NOT_READ };
    return;
  }
  if (later.length === 0) {
    const witness = await answerWitness(here.pair, { status: here.status, declared: is, was });
    yield decided({ ...told, words: 'has no body any more' }, witness, 'it never had to have one');
    return;
  }
  for (const type of earlier) {
    if (mediaFor(is.content, type)) yield* bodies(here, was, is, type);
    else yield decided({ ...told, words: `is not ${type} any more` }, await inLostType(here, was, is, type), NONE);
  }
  for (const type of later.filter((one) => !mediaFor(was.content, one)))
    yield {
      ...told,
      words: `may be ${type}`,
      verdict: 'harmless',
      reason: 'who asks for it gets it (RFC 9110 §12.5.1)',
    };
}

const NOT_READ = { verdict: 'harmless', reason: 'who expects no body reads none' } as const;
const NONE = 'no difference found';

function decided(change: Omit<Change, 'verdict'>, witness: Witness | undefined, otherwise: string): Change {
  return witness ? { ...change, verdict: 'breaking', witness } : { ...change, verdict: 'harmless', reason: otherwise };
}

/** Who accepts nothing else is not answered any more: what was legal is not. */
async function inLostType(
  { pair, status }: InStatus,
  was: DeclaredResponse,
  is: DeclaredResponse,
  type: string,
): Promise<Witness | undefined> {
  const body = answerBody(turned(pair), was, type) ?? '';
  const response = { status, headers: { 'content-type': answeredAs(type) }, body: Buffer.from(textOf(body)) };
  const request = await requestOf(pair.before, baseValues(pair));
  const asked = { ...request, headers: { ...request.headers, accept: answeredAs(type) } };
  const undeclared = objectionsTo(pair.after.version, asked, response).find((one) => /but declares only/.test(one));
  if (undeclared === undefined) return undefined;
  const instead = Object.keys(is.content).map(answeredAs)[0];
  return {
    direction: 'answer',
    curl: commandOf(pair.before.version, asked),
    status,
    headers: instead === undefined ? {} : { 'content-type': instead },
    broken: [`who asked for ${type} got it; by the later version, what comes then has ${undeclared}`],
  };
}

async function* bodies(
  { pair, status, name }: InStatus,
  was: DeclaredResponse,
  is: DeclaredResponse,
  type: string,
): AsyncGenerator<Change> {
  const [one, other] = [was.content[type], mediaFor(is.content, type)];
  const types = Object.keys(is.content).length;
  const about = (at = '') =>
    ({ operation: pair.name, direction: 'answer', subject: answerSubject(name, type, types, at) }) as const;
  if (!one?.schema || !other) return;
  if (!other.media.schema) {
    const reason = 'what may come, no document says';
    yield { ...about(), words: 'has no schema any more', verdict: 'unprovable', before: one.schema.pointer, reason };
    return;
  }
  yield* shownChanges(pair, {
    direction: 'answer',
    before: one.schema,
    after: other.media.schema,
    examples: examplesOf(other.media, one),
    about,
    shownBy: ({ value, violations: [first] }) =>
      answerWitness(pair, { status, declared: is, was, type, body: value, at: first?.at }),
  });
}
