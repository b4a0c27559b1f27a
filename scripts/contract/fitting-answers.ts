import type { Contract, Document, MediaType } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { segmentsOf } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';
import { MADE_UP } from './derive/made-up.ts';
import { sampleOf } from './derive/sample.ts';
import { type SchemaJudge, schemaJudge } from './violations.ts';

/**
 * The document with examples for each answer in JSON, for whoever answers by examples: one that fits is made up where there is
 * none and we can think of one. With `strict`, another takes the name of each that breaks its schema. What fits stays.
 */
export function withFittingAnswers(contract: Contract, strict: boolean): Document {
  const judge = schemaJudge(contract, 'answer');
  const seen = new Set<string>();
  const edits: Edits = new Map();
  for (const { responses } of contract.operations) {
    for (const { content } of Object.values(responses)) {
      for (const [type, media] of Object.entries(content)) {
        if (!media.schema || !isJson(type) || seen.has(media.schema.pointer)) continue;
        // An answer that several operations share stands in one place.
        seen.add(media.schema.pointer);
        const examples = fitting(contract.document, media, judge, strict);
        if (examples) note(edits, segmentsOf(media.schema.pointer).slice(0, -1), examples);
      }
    }
  }
  return edits.size === 0 ? contract.document : (edited(contract.document, edits) as Document);
}

/** Undefined where all of them fit. One that does not keeps its name, by which it may be asked for. */
function fitting(
  document: Document,
  { schema, examples }: MediaType,
  judge: SchemaJudge,
  strict: boolean,
): Examples | undefined {
  const pointer = schema?.pointer ?? '';
  const names = Object.keys(examples);
  if (names.length > 0 && !strict) return undefined;
  const broken = names.filter((name) => judge.violationsOf(pointer, examples[name]).length > 0);
  if (broken.length === 0 && names.length > 0) return undefined;
  const good = names.find((name) => !broken.includes(name));
  const value = good === undefined ? sampleOf(document, pointer, judge) : examples[good];
  // What cannot be thought of is left to who answers.
  if (value === undefined) return undefined;
  const made = names.length === 0 ? [MADE_UP] : broken;
  return { ...examples, ...Object.fromEntries(made.map((name) => [name, value])) };
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
