import type { Contract, Operation } from '../openapi/contract.ts';
import { answerChanges } from './answers.ts';
import { baseValues } from './base.ts';
import { changesBeyond } from './beyond.ts';
import { bodyChanges } from './bodies.ts';
import type { Change, Diff } from './change.ts';
import { credentialChanges } from './credentials.ts';
import { parameterChanges } from './parameters.ts';
import { requestWitness } from './request-witness.ts';
import { type OperationPair, type Version, versionOf } from './version.ts';

/**
 * What changed between two versions of a contract, and what of it breaks those who keep the earlier one. Requests may only
 * widen, answers only narrow; what breaks is shown by a request or an answer that the validators of both versions judged.
 */
export async function diffOf(earlier: Contract, later: Contract): Promise<Diff> {
  const [before, after] = [versionOf(earlier), versionOf(later)];
  const changes: Change[] = [];
  for await (const change of changesBetween(before, after)) changes.push(change);
  return { vendor: later.vendor, before: earlier.version, after: later.version, changes };
}

async function* changesBetween(before: Version, after: Version): AsyncGenerator<Change> {
  const pairs: OperationPair[] = [];
  const later = new Map(after.contract.operations.map((operation) => [keyOf(operation), operation]));
  for (const operation of before.contract.operations) {
    const other = later.get(keyOf(operation));
    later.delete(keyOf(operation));
    const side = { version: before, operation };
    const pair = { name: nameOf(operation), before: side, after: { version: after, operation: other ?? operation } };
    if (!other) {
      yield await gone({ ...pair, after: side }, after);
      continue;
    }
    pairs.push(pair);
    yield* parameterChanges(pair);
    yield* bodyChanges(pair);
    yield* credentialChanges(pair);
    yield* answerChanges(pair);
  }
  for (const operation of later.values())
    yield {
      operation: nameOf(operation),
      direction: 'request',
      subject: 'the operation',
      words: 'is new',
      after: operation.pointer,
      verdict: 'harmless',
      reason: 'nobody has to ask for it',
    };
  if (pairs.length > 0) yield* changesBeyond(before.contract, after.contract, pairs);
}

/** What stands in a path as a parameter may have any name. */
function keyOf({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`;
}

function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

async function gone(pair: OperationPair, after: Version): Promise<Change> {
  const { operation } = pair.before;
  const here = {
    operation: pair.name,
    direction: 'request',
    subject: 'the operation',
    words: 'is gone',
    before: operation.pointer,
  } as const;
  const asked = { ...pair, after: { version: after, operation } };
  const witness = await requestWitness({ pair: asked, values: baseValues(pair) });
  return witness
    ? { ...here, verdict: 'breaking', witness }
    : {
        ...here,
        verdict: 'unprovable',
        reason: 'no request shows it: the later version has an operation that its path fits',
      };
}
