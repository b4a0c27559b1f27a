import type { DeclaredResponse } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { headerChanges } from './answer-headers.ts';
import { mediaChanges } from './answer-media.ts';
import { answerBody, answerWitness } from './answer-witness.ts';
import type { Change } from './change.ts';
import { aboutStatus, type InStatus, statusesOf, statusKey } from './statuses.ts';
import type { OperationPair } from './version.ts';

/** How the answers to an operation changed. */
export async function* answerChanges(pair: OperationPair): AsyncGenerator<Change> {
  const compared = new Set<string>();
  for (const { status, name } of statusesOf(pair.before.operation, pair.after.operation)) {
    const [was, is] = [pair.before, pair.after].map(({ operation }) => declaredResponse(operation, status));
    const both = `${statusKey(pair.before.operation, status)} ${statusKey(pair.after.operation, status)}`;
    if (compared.has(both)) continue;
    compared.add(both);
    const here: InStatus = { pair, status, name };
    if (was && is) {
      yield* headerChanges(here, was, is);
      yield* mediaChanges(here, was, is);
    } else if (is) yield* come(here, is);
    else if (was) yield gone(here);
  }
}

async function* come(here: InStatus, declared: DeclaredResponse): AsyncGenerator<Change> {
  const { pair, status } = here;
  const { before: _, ...told } = aboutStatus(here);
  const change = { ...told, words: 'is new' };
  // A client takes a status that it does not know for the x00 of its class. @see RFC 9110 §15
  if (status >= 400) {
    yield { ...change, verdict: 'harmless', reason: 'a client has to expect any refusal (RFC 9110 §15)' };
    return;
  }
  const [type] = Object.keys(declared.content);
  const body = type === undefined ? undefined : answerBody(pair, declared, type);
  const witness = await answerWitness(pair, { status, declared, type, body });
  yield witness
    ? { ...change, verdict: 'breaking', witness }
    : { ...change, verdict: 'unprovable', reason: 'no answer could be made up that shows it' };
}

function gone(here: InStatus): Change {
  const { after: _, ...told } = aboutStatus(here);
  return { ...told, words: 'is gone', verdict: 'harmless', reason: 'what may come was promised before' };
}
