import type { Contract, Document } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import type { Edit } from '../case.ts';
import { asReadable, type Direction } from '../direction.ts';
import { edited } from '../edit.ts';
import { oncePer } from '../once.ts';
import { type SchemaJudge, schemaJudge, type Violation } from '../violations.ts';
import { breakagesOf } from './breakages.ts';
import { KEEPERS } from './keepers.ts';
import { donorsOf, type Ground, reached } from './reach.ts';
import { isSieved, roughlyFits } from './roughly-fits.ts';
import { samplesOf } from './sample.ts';
import { type Meeting, meetings } from './walk.ts';

/** A schema of a contract, as requests or answers are made up and judged by it. */
export interface SchemaPlace {
  readonly document: Document;
  readonly pointer: string;
  readonly judge: SchemaJudge;
}

/** A value that keeps one schema and breaks another, and how. */
export interface Between {
  readonly value: unknown;
  /** Each with the place of the broken keyword, as near as it is known. */
  readonly violations: readonly (Violation & { readonly pointer: string })[];
}

export function schemaPlace(contract: Contract, direction: Direction, pointer: string): SchemaPlace {
  const document = direction === 'request' ? contract.document : answered(contract.document);
  return { document, pointer, judge: schemaJudge(contract, direction) };
}

const answered = oncePer(asReadable);

const MOST_SEEDS = 2;
/** Of so many values a rule is broken in vain: mostly it is a rule of the kept schema too. */
const MOST_TRIES = 3;

/**
 * Values that keep one schema and break another, each made from one that keeps the first: by a bound that is just kept, a
 * listed value, a branch, what may be left out, and whatever breaks a rule of the second; of so many values at the most. At the end, how many were tried.
 */
export function* valuesBetween(
  kept: SchemaPlace,
  broken: SchemaPlace,
  examples: readonly unknown[],
  most: number,
): Generator<Between, number> {
  const judged = new Set<string>();
  for (const value of candidates(kept, broken, examples)) {
    const text = JSON.stringify(value) ?? '';
    if (judged.has(text)) continue;
    judged.add(text);
    if (judged.size > most) break;
    if (!fits(kept, value)) continue;
    const violations = broken.judge.violationsOf(broken.pointer, value);
    if (violations.length > 0) yield { value, violations: told(broken, value, violations) };
  }
  return Math.min(judged.size, most);
}

/** A value that keeps a schema, and another one besides where that can be; undefined where none that we can think of does. */
export function commonValue(kept: SchemaPlace, other: SchemaPlace | undefined, examples: readonly unknown[]): unknown {
  let first: unknown;
  let left = MOST_COMMON;
  for (const value of seeds(kept, examples)) {
    if (!other || fits(other, value)) return value;
    first ??= value;
    left -= 1;
    if (left === 0) break;
  }
  const between = { document: kept.document, pointer: kept.pointer, judge: kept.judge, seen: new Set<string>() };
  for (const { value } of first === undefined ? [] : reached(between, first))
    if (other && fits(other, value)) return value;
  return first;
}

const MOST_COMMON = 30;

function fits({ judge, pointer }: SchemaPlace, value: unknown): boolean {
  return judge.violationsOf(pointer, value).length === 0;
}

function* seeds(kept: SchemaPlace, examples: readonly unknown[]): Generator<unknown> {
  for (const example of examples) if (fits(kept, example)) yield example;
  yield* samplesOf(kept.document, kept.pointer, kept.judge);
}

function* candidates(kept: SchemaPlace, broken: SchemaPlace, examples: readonly unknown[]): Generator<unknown> {
  const ground: Ground = { ...kept, seen: new Set(), donors: donorsOf(kept, examples) };
  const tries = new Map<string, number>();
  let left = MOST_SEEDS;
  for (const seed of seeds(kept, examples)) {
    for (const { value, fresh } of reached(ground, seed)) {
      yield value;
      for (const edit of changes(fresh)) yield withEdit(value, edit);
      const met = meetings(broken.document, broken.pointer, value, (at, one) => fits({ ...broken, pointer: at }, one));
      for (const breakage of breakagesOf(broken.document, met, broken.judge, '/body')) {
        const key = `${breakage.key}@${breakage.where}`;
        const tried = tries.get(key) ?? 0;
        if (tried >= MOST_TRIES) continue;
        tries.set(key, tried + 1);
        const candidate = withEdit(value, breakage.edit);
        if (!fits(kept, candidate)) continue;
        tries.set(key, MOST_TRIES);
        yield candidate;
      }
    }
    left -= 1;
    if (left === 0) return;
  }
}

function withEdit(value: unknown, edit: Edit): unknown {
  return edited({ body: value }, [edit]).body;
}

/** What a value may have otherwise and be as legal: its bounds, its listed values, its types, and what may be left out. */
function* changes(met: readonly Meeting[]): Generator<Edit> {
  for (const { node, value, at } of met) {
    for (const [keyword, keeper] of Object.entries(KEEPERS)) {
      if (!(keyword in node)) continue;
      for (const { value: other } of keeper(node[keyword], value, node))
        yield { op: 'replace', path: `/body${at}`, value: other };
    }
    // Beyond what any format of numbers holds.
    if (Number.isInteger(value)) yield { op: 'replace', path: `/body${at}`, value: 2 ** 64 };
    if (!isNode(value) || !isNode(node['properties'])) continue;
    for (const name of Object.keys(node['properties']))
      if (Object.hasOwn(value, name)) yield { op: 'remove', path: below(`/body${at}`, name) };
  }
}

/**
 * The violations with the places of their keywords: among the schemas that meet the value. Of a union that the value does
 * not fit, what is wrong by each of its branches says nothing more.
 */
function told(broken: SchemaPlace, value: unknown, violations: readonly Violation[]): Between['violations'] {
  const met = [...meetings(broken.document, broken.pointer, value, (at, one) => fits({ ...broken, pointer: at }, one))];
  const unions = violations.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const isInside = (at: string) => unions.some((union) => at === union.at || at.startsWith(`${union.at}/`));
  return violations.flatMap((violation) => {
    const here = met.filter(({ at }) => at === violation.at);
    const holder = here.find(
      ({ node, value: part }) => violation.keyword in node && mayBreak(node, violation.keyword, part),
    );
    if (!holder && isInside(violation.at) && violation.pointer === undefined) return [];
    const pointer = holder ? below(holder.pointer, violation.keyword) : (here[0]?.pointer ?? broken.pointer);
    return [{ ...violation, pointer: violation.pointer ?? pointer }];
  });
}

/** Of two schemas that say something of one place, the one that is broken. */
function mayBreak(node: Node, keyword: string, value: unknown): boolean {
  return !isSieved(keyword) || !roughlyFits({ [keyword]: node[keyword] }, value);
}
