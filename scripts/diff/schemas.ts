import { type Between, type SchemaPlace, schemaPlace, valuesBetween } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { accountsFor } from './attribution.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import type { Direction } from './change.ts';
import { type Difference, differencesOf } from './differences.ts';
import { isSame } from './same.ts';
import { wordsOf } from './words.ts';

/** A schema in both versions, and the values that examples have. */
export interface SchemaPair {
  readonly before: { readonly contract: Contract; readonly pointer: string };
  readonly after: { readonly contract: Contract; readonly pointer: string };
  readonly examples: readonly unknown[];
}

/** A change of a schema, before it is known whether what shows it can be sent. */
export interface SchemaChange {
  readonly at: string;
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
  /** Values that one version allows and the other does not, the one that breaks the least first. */
  readonly witnesses: readonly Between[];
  /** What it is where none of them shows it. */
  readonly otherwise: Bearing;
}

/** How a schema changed, each change with the values that show it. None where both versions say the same in other words. */
export function schemaChanges(given: SchemaPair, direction: Direction): readonly SchemaChange[] {
  const pair = { ...given, before: named(given.before), after: named(given.after) };
  const known = knownOf(pair);
  const key = JSON.stringify([direction, pair.before.pointer, pair.after.pointer]);
  const changes = known.get(key) ?? changesOf(pair, direction);
  known.set(key, changes);
  return changes;
}

function changesOf(pair: SchemaPair, direction: Direction): readonly SchemaChange[] {
  const { before, after, examples } = pair;
  const [one, other] = [before, after].map(({ contract: { document }, pointer }) => ({
    document,
    value: valueAt(document, pointer),
  }));
  if (one && other && isSame(one, other)) return [];
  const differences = differencesOf(
    { document: before.contract.document, pointers: [before.pointer] },
    { document: after.contract.document, pointers: [after.pointer] },
  );
  const places = {
    before: schemaPlace(before.contract, direction, before.pointer),
    after: schemaPlace(after.contract, direction, after.pointer),
  };
  const [kept, broken] = direction === 'request' ? [places.before, places.after] : [places.after, places.before];
  const { shown, tried } = searched(kept, broken, examples, differences, direction);
  return [
    ...differences.map((difference) => ({
      at: difference.at,
      words: wordsOf(difference),
      ...difference.places,
      ...(difference.before ? { before: difference.before.pointer } : {}),
      ...(difference.after ? { after: difference.after.pointer } : {}),
      witnesses: shown.byDifference.get(difference) ?? [],
      otherwise: bearingOf(difference, direction, tried),
    })),
    ...[...shown.others].map(([words, witnesses]) => strange(words, witnesses, direction)),
  ];
}

const MOST = 3000;
const A_FEW = 200;

/** What many operations share is compared once. */
const KNOWN = new WeakMap<Contract, WeakMap<Contract, Map<string, readonly SchemaChange[]>>>();

function knownOf({ before, after }: SchemaPair): Map<string, readonly SchemaChange[]> {
  const ofEarlier = KNOWN.get(before.contract) ?? new WeakMap<Contract, Map<string, readonly SchemaChange[]>>();
  KNOWN.set(before.contract, ofEarlier);
  const known = ofEarlier.get(after.contract) ?? new Map<string, readonly SchemaChange[]>();
  ofEarlier.set(after.contract, known);
  return known;
}

/** The place that a schema refers to, where it says nothing besides. */
function named({ contract, pointer }: SchemaPair['before']): SchemaPair['before'] {
  const schema = valueAt(contract.document, pointer);
  if (!isNode(schema) || typeof schema['$ref'] !== 'string' || Object.keys(schema).length > 1)
    return { contract, pointer };
  return { contract, pointer: decodeURIComponent(schema['$ref']) };
}

/** So many witnesses are kept for a change: not each can be sent. */
const MOST_WITNESSES = 12;

interface Shown {
  readonly byDifference: Map<Difference, Between[]>;
  /** What no difference accounts for, by what is said of it. */
  readonly others: Map<string, Between[]>;
}

function searched(
  kept: SchemaPlace,
  broken: SchemaPlace,
  examples: readonly unknown[],
  differences: readonly Difference[],
  direction: Direction,
): { readonly shown: Shown; readonly tried: number } {
  const shown: Shown = { byDifference: new Map(), others: new Map() };
  // Where both say the same as far as can be read, a few values make sure.
  const values = valuesBetween(kept, broken, examples, differences.length === 0 ? A_FEW : MOST);
  for (;;) {
    const next = values.next();
    if (next.done) return { shown: sorted(shown), tried: next.value };
    for (const violation of next.value.violations) {
      const meant = differences.filter((difference) => accountsFor(difference, violation, direction));
      for (const difference of meant) noteIn(shown.byDifference, difference, next.value);
      if (meant.length === 0) noteIn(shown.others, `${generalised(violation.at)} ${violation.keyword}`, next.value);
    }
  }
}

function noteIn<K>(map: Map<K, Between[]>, key: K, value: Between): void {
  const known = map.get(key) ?? [];
  map.set(key, known);
  if (known.length < MOST_WITNESSES * 4 && !known.includes(value)) known.push(value);
}

function sorted({ byDifference, others }: Shown): Shown {
  const order = <K>(map: Map<K, Between[]>) =>
    new Map(
      [...map].map(([key, values]) => [
        key,
        values.sort((a, b) => a.violations.length - b.violations.length).slice(0, MOST_WITNESSES),
      ]),
    );
  return { byDifference: order(byDifference), others: order(others) };
}

function generalised(at: string): string {
  return at.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

function strange(words: string, witnesses: readonly Between[], direction: Direction): SchemaChange {
  const at = words.slice(0, words.lastIndexOf(' '));
  const keyword = words.slice(at.length + 1);
  const [first] = witnesses;
  const broken = first?.violations.find((one) => generalised(one.at) === at && one.keyword === keyword);
  return {
    at,
    words:
      direction === 'request' ? `${keyword} refuses what was taken` : `${keyword} would have refused what may come`,
    ...(broken ? { [direction === 'request' ? 'after' : 'before']: broken.pointer } : {}),
    witnesses,
    otherwise: { verdict: 'harmless', reason: 'no difference found: what shows it is the same once it is sent' },
  };
}
