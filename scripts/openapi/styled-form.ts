import type { Document, MediaType, PartStyle } from './contract.ts';
import { below } from './pointer.ts';
import { isNode, type Node } from './resolve.ts';
import { itemsPointer, layersOf, propertyPointer, typesOf } from './schema-types.ts';

/** A field, decoded; and its text as it came, where that is known. */
type Pair = readonly [name: string, text: string, encoded?: string];

/** The fields of an urlencoded form. @see https://url.spec.whatwg.org/#urlencoded-parsing */
export function fieldsOf(form: string): Pair[] {
  const pieces = form.split('&').filter((piece) => piece !== '');
  return [...new URLSearchParams(`&${form}`)].map(([name, text], index): Pair => {
    const [, ...came] = pieces[index]?.split('=') ?? [];
    return [name, text, came.join('=')];
  });
}

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
  const left = Map.groupBy(fields, ([name]) => name);
  const roots = Map.groupBy(left.keys(), rootOf);
  const own = new Set(schema ? namesIn(document, schema.pointer) : []);
  for (const [name, style] of Object.entries(styles)) {
    const property = schema && propertyPointer(document, schema.pointer, name);
    const taken = namesOf(document, property, name, style, { left, roots, own });
    if (taken.length === 0) continue;
    parts[name] = partValue(
      document,
      property,
      name,
      style,
      taken.flatMap((full) => left.get(full) ?? []),
    );
    for (const full of taken) left.delete(full);
  }
  return { parts, rest: fields.filter(([name]) => left.has(name)) };
}

/** The fields that no part has taken yet, by their names; those names, by what stands before their brackets; and the schema's own. */
interface Fields {
  readonly left: ReadonlyMap<string, readonly Pair[]>;
  readonly roots: ReadonlyMap<string, readonly string[]>;
  readonly own: ReadonlySet<string>;
}

function rootOf(name: string): string {
  return name.split('[', 1)[0] ?? name;
}

/** The names of a part's fields: to look through all fields for each part would take their product. */
function namesOf(
  document: Document,
  property: string | undefined,
  name: string,
  { style, explode }: PartStyle,
  { left, roots, own }: Fields,
): readonly string[] {
  const types = property === undefined ? [] : typesOf(document, property);
  if (style === 'deepObject')
    return (roots.get(rootOf(name)) ?? []).filter(
      (full) => full.startsWith(`${name}[`) && !own.has(full) && left.has(full),
    );
  const alone = left.get(name)?.length ?? 0;
  if (!explode) return alone === 1 && (types.includes('array') || types.includes('object')) ? [name] : [];
  if (!types.includes('object') || alone > 0) return [];
  const known = new Set(property === undefined ? [] : namesIn(document, property));
  return [...(known.size === 0 ? left.keys() : known)].filter((full) => left.has(full) && !own.has(full));
}

/** What stands between the texts of a part that is one field, by its style. */
export const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

function partValue(
  document: Document,
  property: string | undefined,
  name: string,
  { style, explode }: PartStyle,
  fields: readonly Pair[],
): unknown {
  if (style === 'deepObject') {
    const tree = new Map<string, Tree>();
    for (const [full, texts] of textsByName(fields)) {
      const steps = [...full.slice(name.length).matchAll(STEP)].map(([, step = '']) => step);
      if (!steps.includes('')) put(tree, steps, texts);
      else for (const [place, text] of [texts].flat().entries()) put(tree, steps, text, place);
    }
    return untangled(document, property, tree);
  }
  if (explode) return Object.fromEntries(textsByName(fields));
  const words = wordsOf(fields[0] ?? ['', ''], SEPARATORS[style] ?? ',');
  if (property !== undefined && typesOf(document, property).includes('array')) return words;
  const pairs = words.flatMap((word, index): Pair[] => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : []));
  return Object.fromEntries(pairs);
}

/**
 * A comma that is encoded belongs to a text, unless all are: many a client encodes the whole. The other separators are always encoded.
 * @see RFC 6570 §3.2.1
 */
function wordsOf([, text, encoded = '']: Pair, separator: string): string[] {
  if (text === '') return [];
  if (separator !== ',' || !encoded.includes(',')) return text.split(separator);
  return encoded.split(',').map((word) => new URLSearchParams(`=${word}`).get('') ?? '');
}

const STEP = /\[([^\]]*)\]?/g;
/** Nobody writes more levels than these; what is deeper is as if it were not. */
const DEEPEST = 100;

type Texts = string | readonly string[];
type Tree = Texts | Map<string, Tree>;

/** What came several times is a list. */
function textsByName(fields: readonly Pair[]): [name: string, texts: Texts][] {
  return [...Map.groupBy(fields, ([name]) => name)].map(([name, pairs]) => {
    const [first = '', ...others] = pairs.map(([, text]) => text);
    return [name, others.length === 0 ? first : [first, ...others]];
  });
}

/** What no name in brackets begins with: places that were left unnamed are none of those that are. */
const UNNAMED = ']';

/** In `[]` each text of a name has a place of its own, the same as the others of its number: `[][a]=1&[][b]=2` is one object. */
function put(tree: Map<string, Tree>, steps: readonly string[], text: Texts, place = 0): void {
  let at = tree;
  for (const [index, step] of steps.slice(0, DEEPEST).entries()) {
    const name = step === '' ? `${UNNAMED}${place}` : step;
    if (index === steps.length - 1) at.set(name, text);
    const known = at.get(name);
    const next = known instanceof Map ? known : new Map<string, Tree>();
    if (index < steps.length - 1) at.set(name, next);
    at = next;
  }
}

/** Names that are numbers are places in a list, unless a schema wants an object; what has unnamed places is one, these after the others. */
function untangled(document: Document, pointer: string | undefined, tree: Tree): unknown {
  if (!(tree instanceof Map)) return tree;
  const types = pointer === undefined ? [] : typesOf(document, pointer);
  const mayBeList = types.includes('array') || !types.includes('object');
  const byNumber = Map.groupBy(tree, ([name]) => /^\d+$/.test(name));
  const [numbered, others] = [byNumber.get(true) ?? [], byNumber.get(false) ?? []];
  const isList = mayBeList && others.length === 0;
  if (isList || others.some(([name]) => name.startsWith(UNNAMED))) {
    const items = pointer === undefined ? undefined : itemsPointer(document, pointer);
    const places = [...numbered.sort(([a], [b]) => Number(a) - Number(b)), ...others];
    return places.map(([, item]) => untangled(document, items, item));
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
