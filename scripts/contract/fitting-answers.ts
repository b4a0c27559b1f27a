import type { Contract, Document, Header, MediaType, Operation } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { segmentsOf } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { MADE_UP } from './derive/made-up.ts';
import { sampleOf } from './derive/sample.ts';
import { schemaJudge, type Violation } from './violations.ts';

/** Values for answers, each thought of when it is asked for. */
export interface FittingAnswers {
  /** By name, the usual one first. */
  examplesOf(type: string, media: MediaType): Examples;
  /** Undefined where none can be thought of. */
  headerOf(header: Header): unknown;
  violationsOf(pointer: string, value: unknown): readonly Violation[];
}

/**
 * Values for the answers of a contract: the document's examples, else one that is made up to fit, where we can think of one.
 * With `strict`, another takes the name of each that breaks its schema. What fits stays.
 */
export function fittingAnswers(contract: Contract, strict: boolean): FittingAnswers {
  const judge = schemaJudge(contract, 'answer');
  const { document } = contract;
  const fits = (pointer: string, value: unknown) => judge.violationsOf(pointer, value).length === 0;
  return {
    violationsOf: (pointer, value) => judge.violationsOf(pointer, value),
    examplesOf(type, { schema, examples }) {
      const names = Object.keys(examples);
      if (!schema || (names.length > 0 && !strict)) return examples;
      // Of what is neither JSON nor text as it is, a schema says nothing.
      const isJudged = (value: unknown) => isJson(type) || (/^text\//.test(type) && typeof value === 'string');
      const broken = names.filter((name) => isJudged(examples[name]) && !fits(schema.pointer, examples[name]));
      if (broken.length === 0 && names.length > 0) return examples;
      const good = names.find((name) => !broken.includes(name));
      const value = good === undefined ? sampleOf(document, schema.pointer, judge) : examples[good];
      // What cannot be thought of is left to who answers.
      if (value === undefined) return examples;
      const made = names.length === 0 ? [MADE_UP] : broken;
      return { ...examples, ...Object.fromEntries(made.map((name) => [name, value])) };
    },
    headerOf({ schema, example }) {
      const isUsed = example !== undefined && (!strict || fits(schema.pointer, example));
      return isUsed ? example : sampleOf(document, schema.pointer, judge);
    },
  };
}

/**
 * The document with examples for each answer in JSON, for whoever answers by examples, as `fittingAnswers` has them: of
 * all operations, or of some.
 */
export function withFittingAnswers(
  contract: Contract,
  strict: boolean,
  operations: readonly Operation[] = contract.operations,
): Document {
  const answers = fittingAnswers(contract, strict);
  const seen = new Set<string>();
  const edits: Edits = new Map();
  for (const { responses } of operations) {
    for (const { content } of Object.values(responses)) {
      for (const [type, media] of Object.entries(content)) {
        if (!media.schema || !isJson(type) || seen.has(media.schema.pointer)) continue;
        // An answer that several operations share stands in one place.
        seen.add(media.schema.pointer);
        const examples = answers.examplesOf(type, media);
        if (examples !== media.examples) note(edits, segmentsOf(media.schema.pointer).slice(0, -1), examples);
      }
    }
  }
  return edits.size === 0 ? contract.document : (edited(contract.document, edits) as Document);
}

type Examples = Readonly<Record<string, unknown>>;
type Edits = Map<string, Edits | { readonly examples: Examples }>;

function note(edits: Edits, [segment = '', ...rest]: readonly string[], examples: Examples): void {
  if (rest.length === 0) {
    edits.set(segment, { examples });
    return;
  }
  const below = edits.get(segment);
  const inner: Edits = below instanceof Map ? below : new Map();
  edits.set(segment, inner);
  note(inner, rest, examples);
}

/** A copy of what is on the way to an edit; all else is shared. */
function edited(value: unknown, edits: Edits): unknown {
  const changed = (member: unknown, name: string) => {
    const edit = edits.get(name);
    if (edit === undefined) return member;
    return edit instanceof Map ? edited(member, edit) : withExamples(member, edit.examples);
  };
  if (Array.isArray(value)) return value.map((item, index) => changed(item, String(index)));
  if (!isNode(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed(member, name)]));
}

function withExamples(media: unknown, examples: Examples): unknown {
  const { example: _, ...rest } = isNode(media) ? media : {};
  return {
    ...rest,
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  };
}
