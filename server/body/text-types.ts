import { type ApiDocument, type JsonObject, resolved } from '../guard/api-document.ts';

/** What a text may stand for where a schema wants no text. */
export type TextType = 'integer' | 'number' | 'boolean';

/** How JSON would write it: `0x1`, `1e1`, ` 1` and `Infinity` are what JavaScript takes for an integer, and nobody else. */
const WRITTEN: Readonly<Record<TextType, RegExp>> = {
  integer: /^-?(?:0|[1-9]\d*)$/,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
};

/** The only type that a schema takes, if it is one that a text can stand for; of a list of types and of combined schemas nothing is said. */
export function textTypeOf(document: ApiDocument, schema: unknown): TextType | undefined {
  const { type } = resolved(document, schema);
  return isTextType(type) ? type : undefined;
}

export function isTextType(type: unknown): type is TextType {
  return typeof type === 'string' && Object.hasOwn(WRITTEN, type);
}

export function isWritten(type: TextType, text: string): boolean {
  return WRITTEN[type].test(text);
}

/** The schema of an array's items, where it is one, or null. */
export function itemsOf(document: ApiDocument, schema: unknown): unknown {
  const { type, items } = resolved(document, schema) as JsonObject;
  const types = [type].flat().filter((one) => one !== 'null');
  return types.length === 1 && types[0] === 'array' ? (items ?? {}) : undefined;
}
