import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import type { AskedPart } from './asked-part.ts';
import { without } from './broken-values.ts';
import { lazily } from './lazily.ts';
import type { Memory } from './memory.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf, type Place } from './places.ts';
import { partAt, segmentsOf, withAt } from './pointer.ts';
import { fitsOfRequests, type Reading, readingOf } from './reading.ts';
import { sampleOf } from './sample.ts';

interface Rule {
  readonly keyword: string;
  readonly name: string | undefined;
  readonly rule: unknown;
  readonly node: JsonObject;
  readonly pointer: string;
}

const GOOD_VALUES = 16;

/**
 * Whether a request breaks a rule at one place, and is good with a good value put there. That is all that a server which
 * has forgotten the rule can show where others of the same place say the same: the type of what also has an `enum`, a
 * member that a schema and each branch of its union ask for.
 */
export function repairable(
  document: ApiDocument,
  operation: ModelOperation,
  asked: AskedPart,
  rule: Rule,
  places: readonly Place[],
  isHonest: (reading: Reading) => boolean,
): (reading: Reading, memory: Memory) => boolean {
  const keeps = itself(document, asked, rule);
  let known: readonly (readonly unknown[])[] | undefined;
  return (reading, memory) => {
    const whole = asked.of(operation, reading);
    if (whole === undefined) return false;
    known ??= places.map((place) => goodValues(document, operation, asked, place, rule.name, memory));
    return places.some(({ at }, index) =>
      [...instancesOf(whole, at)].some((instance) => {
        const part = partAt(whole, instance);
        if (keeps(part)) return false;
        return repairsOf(rule, part, known?.[index] ?? []).some((good) =>
          isHonest(
            asked.with(
              operation,
              reading,
              withAt(whole, instance, () => good),
            ),
          ),
        );
      }),
    );
  };
}

/** Whether a value keeps the rule, whatever else is asked of it. */
function itself(document: ApiDocument, { read }: AskedPart, { keyword, name, rule, node, pointer }: Rule) {
  const { properties, patternProperties, type } = node;
  const known = {
    ...(properties ? { properties: open(properties) } : {}),
    ...(patternProperties ? { patternProperties: open(patternProperties) } : {}),
  };
  const alone =
    name !== undefined
      ? { required: [name] }
      : keyword === 'additionalProperties'
        ? { ...known, [keyword]: rule }
        : { [keyword]: rule };
  const fitsOnly = (only: JsonObject) =>
    lazily(() => fitsOfRequests(withAt(document, segmentsOf(pointer), () => only) as ApiDocument));
  // A text is read as what its type says, and only then can it break another rule.
  const isText = read !== 'json' && type !== undefined;
  const ofType = fitsOnly({ type });
  const ofRule = fitsOnly(isText ? { type, ...alone } : alone);
  return (part: unknown): boolean => {
    if (!isText) return ofRule().body(pointer, part);
    return (keyword !== 'type' && !ofType().parameter(pointer, part)) || ofRule().parameter(pointer, part);
  };
}

function open(members: unknown): JsonObject {
  return Object.fromEntries(Object.keys(Object(members)).map((name) => [name, true]));
}

function repairsOf({ keyword, name, node }: Rule, part: unknown, good: readonly unknown[]): readonly unknown[] {
  if (!isObject(part)) return good;
  if (name !== undefined) return good.map((value) => ({ ...part, [name]: value }));
  if (keyword !== 'additionalProperties') return good;
  const declared = Object.keys(Object(node['properties']));
  return [
    without(
      part,
      Object.keys(part).filter((one) => !declared.includes(one)),
    ),
  ];
}

/** What stood there in requests that were taken, and what the schema itself proposes. */
function goodValues(
  document: ApiDocument,
  operation: ModelOperation,
  asked: AskedPart,
  { at, trail }: Place,
  name: string | undefined,
  memory: Memory,
): readonly unknown[] {
  const path = name === undefined ? at : [...at, name];
  const taken = memory.successesOf(operation.id).flatMap(({ request }) => {
    const whole = asked.of(operation, readingOf(document, operation, request));
    return [...instancesOf(whole, path)].map((instance) => partAt(whole, instance));
  });
  const proposed = name === undefined ? trail.map(({ pointer }) => sampleOf(document, pointer)) : [];
  const distinct = new Map([...taken, ...proposed].map((value) => [JSON.stringify(value), value]));
  return [...distinct.values()].slice(0, GOOD_VALUES);
}
