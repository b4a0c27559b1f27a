import type { Document } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';
import type { Edit } from '../case.ts';
import { edited } from '../edit.ts';
import type { SchemaJudge } from '../violations.ts';
import { sampleOf } from './sample.ts';
import { type Meeting, meetings } from './walk.ts';

/** A valid body, and how it was made of an example. */
export interface Reached {
  readonly value: unknown;
  readonly edits: readonly Edit[];
}

/** No example of a real document needs more; a schema that refers to itself would go on for ever. */
const MOST = 60;

/**
 * An example, then variants of it that are as valid and meet schemas that no example has met: a property that they leave
 * out, an item of a list that is always empty, another branch of a union. What is met is added to `seen`.
 */
export function* reached(
  document: Document,
  pointer: string,
  example: unknown,
  judge: SchemaJudge,
  seen: Set<string>,
): Generator<Reached> {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  const queue: Reached[] = [{ value: example, edits: [] }];
  for (let next = queue.shift(), count = 0; next && count < MOST; next = queue.shift()) {
    const met = [...meetings(document, pointer, next.value, fits)];
    if (next.edits.length > 0 && met.every((meeting) => seen.has(meeting.pointer))) continue;
    for (const meeting of met) seen.add(meeting.pointer);
    count += 1;
    yield next;
    for (const { edit, leadsTo } of met.flatMap((meeting) => [...waysOn(meeting)])) {
      if (seen.has(leadsTo)) continue;
      const sample = sampleOf(document, leadsTo, judge);
      if (sample === undefined) continue;
      const way: Edit = { ...edit, value: sample };
      const value = edited({ body: next.value }, [way]).body;
      if (fits(pointer, value)) queue.push({ value, edits: [...next.edits, way] });
    }
  }
}

/** Adds what every example meets to `seen`, so that no variant is made for the sake of what a later example has. */
export function noteMet(
  document: Document,
  pointer: string,
  examples: readonly unknown[],
  judge: SchemaJudge,
  seen: Set<string>,
): void {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  for (const example of examples)
    for (const meeting of meetings(document, pointer, example, fits)) seen.add(meeting.pointer);
}

interface WayOn {
  readonly edit: { readonly op: 'add' | 'replace'; readonly path: string };
  /** The schema that is met there. */
  readonly leadsTo: string;
}

function* waysOn({ node, pointer, value, at }: Meeting): Generator<WayOn> {
  const place = `/body${at}`;
  if (isNode(value) && isNode(node['properties'])) {
    for (const name of Object.keys(node['properties']).filter((candidate) => !Object.hasOwn(value, candidate)))
      yield { edit: { op: 'add', path: below(place, name) }, leadsTo: below(pointer, 'properties', name) };
  }
  if (Array.isArray(value) && value.length === 0 && isNode(node['items']))
    yield { edit: { op: 'add', path: `${place}/-` }, leadsTo: below(pointer, 'items') };
  for (const part of ['oneOf', 'anyOf']) {
    const branches = node[part];
    if (!Array.isArray(branches)) continue;
    for (const index of branches.keys())
      yield { edit: { op: 'replace', path: place }, leadsTo: below(pointer, part, index) };
  }
}
