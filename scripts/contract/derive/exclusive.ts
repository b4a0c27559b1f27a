import type { Document } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import { edited } from '../edit.ts';
import type { SchemaJudge } from '../violations.ts';
import { breakagesOf } from './breakages.ts';
import { reached } from './reach.ts';
import { sampleOf } from './sample.ts';

/** So many values are tried. */
const MOST = 500;

/**
 * A value that fits exactly one branch of a `oneOf` whose branches say so little that what fits one fits others too: a value of one
 * branch, broken there in what another says nothing of. Undefined where there is no `oneOf`, or none that we can think of does.
 */
export function exclusiveValue(document: Document, pointer: string, judge: SchemaJudge): unknown {
  let left = MOST;
  for (const branch of branchesAt(document, pointer)) {
    const sample = sampleOf(document, branch, judge);
    if (sample === undefined) continue;
    for (const { value, fresh } of reached({ document, pointer: branch, judge, seen: new Set() }, sample)) {
      for (const { edit } of breakagesOf(document, fresh, judge, '/body')) {
        const { body } = edited({ body: value }, [edit]);
        if (judge.violationsOf(pointer, body).length === 0) return body;
        left -= 1;
        if (left === 0) return undefined;
      }
    }
  }
  return undefined;
}

/** The pointers of a schema's branches, references followed. */
function branchesAt(document: Document, at: string): readonly string[] {
  const seen = new Set<string>();
  for (let pointer = at; !seen.has(pointer); ) {
    seen.add(pointer);
    const node = valueAt(document, pointer);
    if (!isNode(node)) return [];
    const { $ref, oneOf } = node;
    const union = below(pointer, 'oneOf');
    if (Array.isArray(oneOf)) return oneOf.map((_, index) => below(union, index));
    if (typeof $ref !== 'string') return [];
    pointer = decodeURIComponent($ref);
  }
  return [];
}
