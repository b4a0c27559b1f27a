import type { Contract } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import type { Edit } from '../case.ts';
import { edited } from '../edit.ts';
import type { SchemaJudge } from '../violations.ts';
import { varied } from './vary.ts';

/** A body as a case sends it, and the one that it was made of. */
export interface Sent {
  readonly pointer: string;
  readonly base: unknown;
  readonly body: unknown;
}

/**
 * Edits that give the texts which a body has of its base others that were never used: what clashes with what is there
 * is refused for that, whatever else is wrong with it. The body is as valid after as before.
 */
export function afresh(contract: Contract, { pointer, base, body }: Sent, judge: SchemaJudge, word: string): Edit[] {
  if (!isNode(base) || !isNode(body)) return [];
  const other = varied(contract, pointer, base, judge, { word, what: 'names' });
  if (!isNode(other)) return [];
  const edits = [...otherTexts(body, base, other, '')];
  const isValid = (value: unknown) => judge.violationsOf(pointer, value).length === 0;
  return isValid(body) === isValid((edited({ body }, edits) as { body: unknown }).body) ? edits : [];
}

function* otherTexts(body: Node, base: Node, other: Node, at: string): Generator<Edit> {
  for (const [name, value] of Object.entries(body)) {
    const [before, after] = [base[name], other[name]];
    const path = below(at, name);
    if (typeof value === 'string' && value === before && typeof after === 'string' && after !== value)
      yield { op: 'replace', path: `/body${path}`, value: after };
    if (isNode(value) && isNode(before) && isNode(after)) yield* otherTexts(value, before, after, path);
  }
}
