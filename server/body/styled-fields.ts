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

/** A part as it was gathered from the fields of a form, and the names of those. */
interface Gathered {
  readonly value: FieldTree | string | readonly string[];
  readonly names: readonly string[];
}

/**
 * The parts of a form that are not each a field of their name, by the styles that a document gives them; and the fields that are left.
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export function styledFields(document: ApiDocument, media: JsonObject, texts: Texts) {
  const own = propertiesOf(document, media['schema']);
  const parts = new Map<string, Gathered['value']>();
  const taken = new Set<string>();
  for (const part of styledOf(document, media, own)) {
    const left = Object.fromEntries(Object.entries(texts).filter(([name]) => !taken.has(name)));
    const found = gathered(document, part, left, own);
    if (!found) continue;
    parts.set(part.name, found.value);
    for (const name of found.names) taken.add(name);
  }
  return { parts, rest: Object.entries(texts).filter(([name]) => !taken.has(name)) };
}

/** Who says one thing of how a part is written says them all. */
function styledOf(document: ApiDocument, media: JsonObject, own: JsonObject): Styled[] {
  return Object.entries(resolved(document, media['encoding'])).flatMap(([name, encoding]) => {
    if (!isObject(encoding) || !['style', 'explode', 'allowReserved'].some((member) => member in encoding)) return [];
    const { style = 'form', explode = style === 'form' } = encoding;
    return [{ name, style: String(style), explode: explode === true, schema: own[name] }];
  });
}

function gathered(document: ApiDocument, part: Styled, texts: Texts, own: JsonObject): Gathered | undefined {
  const { name, style, explode, schema } = part;
  if (style === 'deepObject') return deepFields(name, texts, own);
  const types = typesIn(document, schema);
  if (explode) return types.has('object') ? members(document, part, texts, own) : undefined;
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (typeof text !== 'string') return undefined;
  const words = text === '' ? [] : text.split(SEPARATORS[style] ?? ',');
  if (types.has('array')) return { value: words, names: [name] };
  if (!types.has('object')) return undefined;
  const pairs = words.flatMap((word, index): [string, unknown][] =>
    index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [],
  );
  return { value: flatTree(pairs), names: [name] };
}

const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** `name[member]=text`; a field that the schema names as it stands is that one. */
function deepFields(name: string, texts: Texts, own: JsonObject): Gathered | undefined {
  const fields = Object.entries(texts).filter(([full]) => full.startsWith(`${name}[`) && !Object.hasOwn(own, full));
  if (fields.length === 0) return undefined;
  const tree = treeOf(fields.map(([full, text]) => [full.slice(name.length), text]));
  return { value: tree, names: fields.map(([full]) => full) };
}

/** Members of an exploded object are fields by themselves: its schema says which; those of whatever names are all that no other is. */
function members(document: ApiDocument, { name, schema }: Styled, texts: Texts, own: JsonObject): Gathered | undefined {
  if (Object.hasOwn(texts, name)) return undefined;
  const known = propertiesOf(document, schema);
  const isAny = Object.keys(known).length === 0;
  const names = Object.keys(texts).filter((one) => !Object.hasOwn(own, one) && (isAny || Object.hasOwn(known, one)));
  if (names.length === 0) return undefined;
  return { value: flatTree(names.map((one) => [one, texts[one]])), names };
}

/** The schema of a member of an object: its own, else that of all others. */
export function memberSchema(document: ApiDocument, schema: unknown, name: string): unknown {
  const known = propertiesOf(document, schema);
  if (Object.hasOwn(known, name)) return known[name];
  return schemaLayers(document, schema).find(({ additionalProperties }) => isObject(additionalProperties))?.[
    'additionalProperties'
  ];
}
