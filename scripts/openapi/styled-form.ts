import type { Document, MediaType, PartStyle } from './contract.ts';
import { below } from './pointer.ts';
import { isNode, type Node } from './resolve.ts';
import { layersOf, propertyPointer, typesOf } from './schema-types.ts';

type Pair = readonly [name: string, text: string];

/** The parts of a form that have a style, their texts as they came, and the fields of all others. */
export interface StyledForm {
  readonly parts: Readonly<Record<string, unknown>>;
  readonly rest: readonly Pair[];
}

/**
 * Reads what the styles of a form's parts put together of its fields. One that is a single field, or a list that repeats its name, is
 * left.
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export function styledForm(
  document: Document,
  { schema, styles = {} }: MediaType,
  fields: readonly Pair[],
): StyledForm {
  const parts: Record<string, unknown> = {};
  let rest = fields;
  for (const [name, style] of Object.entries(styles)) {
    const property = schema && propertyPointer(document, schema.pointer, name);
    const own = new Set(schema ? namesIn(document, schema.pointer) : []);
    const taken = fieldsOf(document, property, name, style, rest, own);
    if (taken.length === 0) continue;
    parts[name] = partValue(document, property, name, style, taken);
    rest = rest.filter((pair) => !taken.includes(pair));
  }
  return { parts, rest };
}

function fieldsOf(
  document: Document,
  property: string | undefined,
  name: string,
  { style, explode }: PartStyle,
  fields: readonly Pair[],
  own: ReadonlySet<string>,
): readonly Pair[] {
  const types = property === undefined ? [] : typesOf(document, property);
  if (style === 'deepObject') return fields.filter(([full]) => full.startsWith(`${name}[`) && !own.has(full));
  const alone = fields.filter(([full]) => full === name);
  if (!explode) return alone.length === 1 && (types.includes('array') || types.includes('object')) ? alone : [];
  if (!types.includes('object') || alone.length > 0) return [];
  const known = new Set(property === undefined ? [] : namesIn(document, property));
  return fields.filter(([full]) => !own.has(full) && (known.size === 0 || known.has(full)));
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

function partValue(
  document: Document,
  property: string | undefined,
  name: string,
  { style, explode }: PartStyle,
  fields: readonly Pair[],
): unknown {
  if (style === 'deepObject') {
    const tree = new Map<string, Tree>();
    for (const [full, text] of fields)
      put(
        tree,
        [...full.slice(name.length).matchAll(STEP)].map(([, step = '']) => step),
        text,
      );
    return untangled(document, property, tree);
  }
  if (explode) return Object.fromEntries(fields);
  const [, text = ''] = fields[0] ?? [];
  const words = text === '' ? [] : text.split(SEPARATORS[style] ?? ',');
  if (property !== undefined && typesOf(document, property).includes('array')) return words;
  const pairs = words.flatMap((word, index): Pair[] => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []));
  return Object.fromEntries(pairs);
}

const STEP = /\[([^\]]*)\]?/g;
/** Nobody writes more levels than these; what is deeper is as if it were not. */
const DEEPEST = 100;

type Tree = string | Map<string, Tree>;

/** `[]` is the next place of a list. */
function put(tree: Map<string, Tree>, steps: readonly string[], text: string): void {
  let at = tree;
  for (const [index, step] of steps.slice(0, DEEPEST).entries()) {
    const name = step === '' ? String(at.size) : step;
    if (index === steps.length - 1) at.set(name, text);
    const known = at.get(name);
    const next = known instanceof Map ? known : new Map<string, Tree>();
    if (index < steps.length - 1) at.set(name, next);
    at = next;
  }
}

/** Names that are numbers are places in a list, unless a schema wants an object. */
function untangled(document: Document, pointer: string | undefined, tree: Tree): unknown {
  if (!(tree instanceof Map)) return tree;
  const types = pointer === undefined ? [] : typesOf(document, pointer);
  const isList = types.includes('array') || !types.includes('object');
  if (isList && [...tree.keys()].every((name) => /^\d+$/.test(name))) {
    const layer =
      pointer === undefined ? undefined : [...layersOf(document, pointer)].find(({ node }) => 'items' in node);
    const places = [...tree].sort(([a], [b]) => Number(a) - Number(b));
    return places.map(([, item]) => untangled(document, layer && below(layer.pointer, 'items'), item));
  }
  return Object.fromEntries(
    [...tree].map(([name, member]) => [
      name,
      untangled(document, pointer === undefined ? undefined : memberPointer(document, pointer, name), member),
    ]),
  );
}

/** The schema of a member of an object: its own, else that of all others. */
export function memberPointer(document: Document, pointer: string, name: string): string | undefined {
  const others = [...layersOf(document, pointer)].find(({ node }) => isNode(node['additionalProperties']));
  return propertyPointer(document, pointer, name) ?? (others && below(others.pointer, 'additionalProperties'));
}

function namesIn(document: Document, pointer: string): string[] {
  return [...layersOf(document, pointer)].flatMap(({ node }) => Object.keys((node['properties'] ?? {}) as Node));
}
