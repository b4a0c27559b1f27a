import type { Document } from '../../openapi/contract.ts';
import type { Edit } from '../case.ts';
import { edited } from '../edit.ts';
import type { SchemaJudge } from '../violations.ts';
import { type Meeting, meetings } from './walk.ts';
import { type WayOn, waysOn } from './ways-on.ts';

/** A valid body, and how it was made of an example. */
export interface Reached {
  readonly value: unknown;
  readonly edits: readonly Edit[];
  /** Every schema that it meets, and those of them that nothing before it has met. */
  readonly met: readonly Meeting[];
  readonly fresh: readonly Meeting[];
  /** What is fresh, or part of what was put in last: known schemas in a new place. */
  readonly added: readonly Meeting[];
  /** What made it differ from the one that it was made of; the example itself has none. */
  readonly way?: WayOn;
}

/** What a document and its examples say about the values of a body. */
export interface Ground {
  readonly document: Document;
  /** The body's schema. */
  readonly pointer: string;
  readonly judge: SchemaJudge;
  /** The schemas that have been met. */
  readonly seen: Set<string>;
  /** Values that examples have where a schema is met: better than any that are made up. */
  readonly donors?: ReadonlyMap<string, readonly unknown[]>;
}

/** No body of a real document needs more; a schema that refers to itself would go on for ever. */
const MOST = 300;

/**
 * An example, then variants of it that are as valid and meet schemas that nothing has met: a property that they leave
 * out, an item of a list that is always empty, another branch of a union. What is met is added to `seen`.
 */
export function* reached(ground: Ground, example: unknown): Generator<Reached> {
  const { document, pointer, judge, seen } = ground;
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  const queue: Omit<Reached, 'met' | 'fresh' | 'added'>[] = [{ value: example, edits: [] }];
  for (let index = 0; index < queue.length && index < MOST; index += 1) {
    const next = queue[index];
    if (!next) return;
    const met = [...meetings(document, pointer, next.value, fits)];
    const fresh = met.filter((meeting) => !seen.has(meeting.pointer));
    if (next.edits.length > 0 && fresh.length === 0) continue;
    const put = next.edits.at(-1)?.path.slice('/body'.length);
    const added = met.filter((one) => fresh.includes(one) || (put !== undefined && isWithin(one.at, put)));
    for (const meeting of met) seen.add(meeting.pointer);
    yield { ...next, met, fresh, added };
    const from = next.edits.length === 0 ? met : fresh;
    for (const way of from.flatMap((meeting) => [...waysOn(document, meeting)])) {
      if (seen.has(way.leadsTo)) continue;
      for (const edit of way.edits(ground)) {
        const value = edited({ body: next.value }, [edit]).body;
        if (!fits(pointer, value)) continue;
        // A value that was put together may still take the branch that it took.
        if (BRANCHES.has(way.keyword) && !leadsThere(meetings(document, pointer, value, fits), way)) continue;
        queue.push({ value, edits: [...next.edits, edit], way });
        break;
      }
    }
  }
}

const BRANCHES: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'then', 'else']);

function leadsThere(met: Iterable<Meeting>, { leadsTo }: WayOn): boolean {
  for (const { pointer } of met) if (pointer === leadsTo) return true;
  return false;
}

function isWithin(at: string, place: string): boolean {
  return at === place || at.startsWith(`${place}/`);
}

/** Adds what every example meets to `seen`, so that no variant is made for the sake of what a later example has. */
export function noteMet({ document, pointer, judge, seen }: Ground, examples: readonly unknown[]): void {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  for (const example of examples)
    for (const meeting of meetings(document, pointer, example, fits)) seen.add(meeting.pointer);
}

/** The values that examples have, by the schemas that they meet. */
export function donorsOf(
  { document, pointer, judge }: Omit<Ground, 'seen'>,
  examples: readonly unknown[],
): Map<string, unknown[]> {
  const fits = (at: string, candidate: unknown) => judge.violationsOf(at, candidate).length === 0;
  const donors = new Map<string, unknown[]>();
  for (const example of examples) {
    for (const meeting of meetings(document, pointer, example, fits)) {
      const known = donors.get(meeting.pointer) ?? [];
      if (known.length < MOST_DONORS) donors.set(meeting.pointer, [...known, meeting.value]);
    }
  }
  return donors;
}

const MOST_DONORS = 4;
