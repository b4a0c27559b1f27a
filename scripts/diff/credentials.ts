import { valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { alternativesOf, baseValues, satisfies } from './base.ts';
import type { Change } from './change.ts';
import { requestWitness } from './request-witness.ts';
import type { OperationPair, Side } from './version.ts';

/** How it changed who is let in. */
export async function* credentialChanges(pair: OperationPair): AsyncGenerator<Change> {
  const { before, after } = pair;
  const here = {
    operation: pair.name,
    direction: 'request',
    subject: 'the credential',
    before: before.operation.pointer,
    after: after.operation.pointer,
  } as const;
  const [was, is] = [before, after].map(({ operation }) => said(alternativesOf(operation)));
  const refused = alternativesOf(before.operation).filter((names) => !satisfies(before, names, after));
  for (const names of refused) {
    const words = names.length === 0 ? `is needed: ${is}` : `is ${is}, was ${said([names])}`;
    const witness = await requestWitness({ pair, values: { ...baseValues(pair), credentials: names } });
    yield witness
      ? { ...here, verdict: 'breaking', words: was === is ? `${is} travels otherwise` : words, witness }
      : { ...here, verdict: 'unprovable', words, reason: 'no request shows it: its credentials are not on the wire' };
  }
  if (refused.length === 0 && was !== is)
    yield { ...here, verdict: 'harmless', words: `is ${is}, was ${was}`, reason: 'who was let in is let in still' };
  yield* scopes(pair, here);
}

function said(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((names) => (names.length === 0 ? 'none' : [...names].sort().join(' and '))).join(' or ');
}

/** What a credential must allow: it is on no wire. */
function* scopes(
  pair: OperationPair,
  here: Pick<Change, 'operation' | 'direction' | 'subject' | 'before' | 'after'>,
): Generator<Change> {
  const [was, is] = [scopesOf(pair.before), scopesOf(pair.after)];
  for (const [scheme, wanted] of is) {
    const known = was.get(scheme);
    const more = wanted.filter((scope) => known && !known.includes(scope));
    if (more.length > 0)
      yield {
        ...here,
        verdict: 'unprovable',
        words: `${scheme} must allow ${more.join(', ')} besides`,
        reason: 'what a credential allows is not on the wire',
      };
  }
}

function scopesOf({ version: { contract }, operation }: Side): ReadonlyMap<string, readonly string[]> {
  const node = valueAt(contract.document, operation.pointer);
  const own = isNode(node) ? node['security'] : undefined;
  const requirements = own ?? contract.document['security'];
  return new Map(
    (Array.isArray(requirements) ? requirements.filter(isNode) : [])
      .flatMap((requirement) => Object.entries(requirement))
      .map(([name, list]) => [name, Array.isArray(list) ? list.map(String) : []]),
  );
}
