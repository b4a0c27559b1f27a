import { type ApiDocument, isObject, type JsonObject, resolved } from '../guard/api-document.ts';
import { type FieldTree, flatTree, treeOf } from './field-tree.ts';
import { schemaLayers, typesIn } from './schema-layers.ts';
import { propertiesOf } from './upload-rules.ts';

type Texts = Readonly<Record<string, unknown>>;

/** How a part of a form is written. */
interface Styled {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: unknown;
}

/** The fields that no part has taken yet; the names of all, by what stands before their brackets; and the schema's own. */
interface Fields {
  readonly left: ReadonlyMap<string, unknown>;
  readonly roots: ReadonlyMap<string, readonly string[]>;
  readonly own: JsonObject;
  /** Their texts as they came, where that is known. */
  readonly cameAs: ReadonlyMap<string, string>;
}

/** A part as it was gathered from the fields of a form, and the names of those. */
interface Gathered {
  readonly value: FieldTree | string | readonly string[];
  readonly names: readonly string[];
}

/**
 * The parts of a form that are not each a field of their name, by the styles that a document gives them; and the fields that are left.
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export function styledFields(document: ApiDocument, media: JsonObject, texts: Texts, encoded = '') {
  const own = propertiesOf(document, media['schema']);
  const parts = new Map<string, Gathered['value']>();
  const left = new Map(Object.entries(texts));
  const roots = Map.groupBy(left.keys(), rootOf);
  const styled = styledOf(document, media, own);
  const cameAs = styled.some(({ explode }) => !explode) ? encodedTexts(encoded) : new Map<string, string>();
  for (const part of styled) {
    const found = gathered(document, part, { left, roots, own, cameAs });
    if (!found) continue;
    parts.set(part.name, found.value);
    for (const name of found.names) left.delete(name);
  }
  return { parts, rest: [...left] };
}

/** Who says one thing of how a part is written says them all. */
function styledOf(document: ApiDocument, media: JsonObject, own: JsonObject): Styled[] {
  return Object.entries(resolved(document, media['encoding'])).flatMap(([name, encoding]) => {
    if (!isObject(encoding) || !['style', 'explode', 'allowReserved'].some((member) => member in encoding)) return [];
    const { style = 'form', explode = style === 'form' } = encoding;
    return [{ name, style: String(style), explode: explode === true, schema: own[name] }];
  });
}

function rootOf(name: string): string {
  return name.split('[', 1)[0] ?? name;
}

function gathered(document: ApiDocument, part: Styled, fields: Fields): Gathered | undefined {
  const { name, style, explode, schema } = part;
  if (style === 'deepObject') return deepFields(name, fields);
  const types = typesIn(document, schema);
  if (explode) return types.has('object') ? members(document, part, fields) : undefined;
  const text = fields.left.get(name);
  if (typeof text !== 'string') return undefined;
  const words = wordsOf(text, fields.cameAs.get(name) ?? '', SEPARATORS[style] ?? ',');
  if (types.has('array')) return { value: words, names: [name] };
  if (!types.has('object')) return undefined;
  const pairs = words.flatMap((word, index): [string, unknown][] =>
    index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [],
  );
  return { value: flatTree(pairs), names: [name] };
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/**
 * A comma that is encoded belongs to a text, unless all are: many a client encodes the whole. The other separators are always encoded.
 * @see RFC 6570 §3.2.1
 */
function wordsOf(text: string, encoded: string, separator: string): string[] {
  if (text === '') return [];
  if (separator !== ',' || !encoded.includes(',')) return text.split(separator);
  return encoded.split(',').map((word) => new URLSearchParams(`=${word}`).get('') ?? '');
}

/** What stands behind the names of an urlencoded form. */
function encodedTexts(form: string): ReadonlyMap<string, string> {
  const pieces = form.split('&').filter((piece) => piece !== '');
  const names = [...new URLSearchParams(`&${form}`).keys()];
  return new Map(names.map((name, index) => [name, (pieces[index] ?? '').replace(/^[^=]*=?/, '')]));
}

/** `name[member]=text`; a field that the schema names as it stands is that one. */
function deepFields(name: string, { left, roots, own }: Fields): Gathered | undefined {
  const names = (roots.get(rootOf(name)) ?? []).filter(
    (full) => full.startsWith(`${name}[`) && !Object.hasOwn(own, full) && left.has(full),
  );
  if (names.length === 0) return undefined;
  return { value: treeOf(names.map((full) => [full.slice(name.length), left.get(full)])), names };
}

/** Members of an exploded object are fields by themselves: its schema says which; those of whatever names are all that no other is. */
function members(document: ApiDocument, { name, schema }: Styled, { left, own }: Fields): Gathered | undefined {
  if (left.has(name)) return undefined;
  const known = Object.keys(propertiesOf(document, schema));
  const among = known.length === 0 ? [...left.keys()] : known;
  const names = among.filter((one) => left.has(one) && !Object.hasOwn(own, one));
  if (names.length === 0) return undefined;
  return { value: flatTree(names.map((one) => [one, left.get(one)])), names };
}

/** The schema of a member of an object: its own, else that of all others. */
export function memberSchema(document: ApiDocument, schema: unknown, name: string): unknown {
  const known = propertiesOf(document, schema);
  if (Object.hasOwn(known, name)) return known[name];
  return schemaLayers(document, schema).find(({ additionalProperties }) => isObject(additionalProperties))?.[
    'additionalProperties'
  ];
}
