import { isJson, isMultipart, sentAs } from '../openapi/media-type.ts';
import { below } from '../openapi/pointer.ts';
import { baseValues } from './base.ts';
import type { Change } from './change.ts';
import { mediaFor } from './media.ts';
import { NO_REQUEST } from './parameters.ts';
import { requestWitness } from './request-witness.ts';
import { examplesOf, shownChanges } from './shown.ts';
import { bodySubject } from './subjects.ts';
import type { OperationPair } from './version.ts';

/** How the body of an operation's requests changed. */
export async function* bodyChanges(pair: OperationPair): AsyncGenerator<Change> {
  const [before, after] = [pair.before.operation.requestBody, pair.after.operation.requestBody];
  const here = {
    operation: pair.name,
    direction: 'request',
    subject: 'the body',
    ...(before ? { before: below(pair.before.operation.pointer, 'requestBody') } : {}),
    ...(after ? { after: below(pair.after.operation.pointer, 'requestBody') } : {}),
  } as const;
  if (!before && !after) return;
  if (!after) {
    yield {
      ...here,
      verdict: 'unprovable',
      words: 'is taken no more',
      reason: 'whether what is not declared is refused or ignored, no document says',
    };
    return;
  }
  if (after.required && !before?.required) {
    const words = before ? 'is required' : 'is new and required';
    const { body: _, type: __, ...others } = baseValues(pair);
    const witness = await requestWitness({ pair, values: others });
    yield witness
      ? { ...here, verdict: 'breaking', words, witness }
      : { ...here, verdict: 'unprovable', words, reason: NO_REQUEST };
  } else if (!before) yield { ...here, verdict: 'harmless', words: 'is new', reason: 'nobody has to send it' };
  else if (before.required && !after.required)
    yield { ...here, verdict: 'harmless', words: 'is not required any more', reason: 'what was taken is taken still' };
  for (const type of Object.keys(before?.content ?? {})) yield* inType(pair, type);
  for (const type of Object.keys(after.content).filter((one) => before && !mediaFor(before.content, one)))
    yield { ...here, verdict: 'harmless', words: `may be ${type}`, reason: 'nobody has to send it so' };
}

async function* inType(pair: OperationPair, type: string): AsyncGenerator<Change> {
  const [before, after] = [pair.before, pair.after].map(({ operation }) => operation.requestBody?.content ?? {});
  const [was, is] = [before?.[type], mediaFor(after ?? {}, type)?.media];
  const about = { operation: pair.name, direction: 'request' } as const;
  const types = Object.keys(before ?? {}).length;
  if (!is) {
    const here = {
      ...about,
      subject: 'the body',
      words: `may not be ${type} any more`,
      before: below(pair.before.operation.pointer, 'requestBody', 'content', type),
    };
    const witness = await requestWitness({ pair, values: { ...baseValues(pair, type), type: sentAs(type) } });
    yield witness
      ? { ...here, verdict: 'breaking', witness }
      : {
          ...here,
          verdict: 'harmless',
          reason: 'no difference found: a range of media types that the later version takes has it',
        };
    return;
  }
  if (!was?.schema || !is.schema) {
    if (!was?.schema && is.schema)
      yield {
        ...about,
        subject: bodySubject(type, types),
        verdict: 'unprovable',
        words: 'has a schema',
        after: is.schema.pointer,
        reason: 'what was sent before, no document said',
      };
    return;
  }
  const isUnread = isMultipart(type) || !(isJson(type) || /^text\/|x-www-form-urlencoded/i.test(type));
  yield* shownChanges(pair, {
    direction: 'request',
    before: was.schema,
    after: is.schema,
    examples: examplesOf(was, is),
    about: (at) => ({ ...about, subject: bodySubject(type, types, at) }),
    shownBy({ value, violations }) {
      const unread = violations.map(({ at, message }) => `its body’s ${at || 'root'} ${message}`);
      return requestWitness({
        pair,
        values: { ...baseValues(pair, type), body: value, type },
        ...(isUnread ? { unread } : {}),
      });
    },
  });
}
