import type { Document, Parameter } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { isNode } from '../openapi/resolve.ts';
import { itemTypesOf, jsonTypeOf, propertyPointer, typesOf } from '../openapi/schema-types.ts';
import { isNumeric, typedText } from './typed-text.ts';

/**
 * Everything that a reader may take a text for, by what its schema asks: `12` is a number and a string, an empty text
 * may be nothing at all. A text breaks a schema only where each of its readings does.
 */
export function readingsOf(document: Document, pointer: string, text: string): unknown[] {
  const types = typesOf(document, pointer);
  const lists = types.length === 0 || types.includes('array');
  return [
    ...scalarReadings(text),
    ...(lists ? listReadings(text === '' ? [] : text.split(','), itemTypesOf(document, pointer)) : []),
    ...(types.includes('object') ? objectReadings(document, pointer, text) : []),
    ...(lists && text === '' ? [['']] : []),
  ];
}

/** What a server may read where a parameter is sent with a value; undefined where it reads no parameter at all. */
export function sentReadings(document: Document, parameter: Parameter, value: unknown): unknown[] {
  if (parameter.mediaType !== undefined) return mediaReadings(parameter, value);
  const { in: place, explode, schema } = parameter;
  const apart = place === 'query' && explode;
  const separator = separatorOf(parameter);
  if (Array.isArray(value)) {
    if (value.length === 0 && apart) return [undefined, []];
    const items = value.map(String);
    const split = items.join(separator).split(separator);
    if (items.length > 0 && split.length !== items.length)
      return listReadings(split, itemTypesOf(document, schema.pointer));
    return apart
      ? [...listReadings(items, itemTypesOf(document, schema.pointer)), ...items.flatMap(scalarReadings)]
      : textReadings(document, schema.pointer, items.join(','));
  }
  if (isNode(value)) {
    const texts = Object.entries(value).map(([name, member]): [string, string] => [name, String(member)]);
    const split = texts.map(([name, text]) => `${name}=${text}`.split(separator));
    const shredded = split
      .flat()
      .map((part): [string, string] => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]);
    return [
      ...(texts.length === 0 ? [undefined] : []),
      ...memberReadings(document, schema.pointer, texts),
      ...(split.some((parts) => parts.length > 1) ? memberReadings(document, schema.pointer, shredded) : []),
    ];
  }
  const text = String(value);
  return [
    ...textReadings(document, schema.pointer, place === 'header' ? text.trim() : text),
    // Of an exploded object each member is there by its own name.
    ...(apart && typesOf(document, schema.pointer).includes('object')
      ? memberReadings(document, schema.pointer, [[parameter.name, text]])
      : []),
  ];
}

/** What stands between the members of a list, and is not told from itself within one: `.1.5` is two numbers. */
function separatorOf({ style, explode }: Parameter): string {
  if (style === 'label' && explode) return '.';
  return explode ? '\u0000' : ({ spaceDelimited: ' ', pipeDelimited: '|' }[style] ?? '\u0000');
}

/** JSON is read as JSON; of another media type there is only the text. */
function mediaReadings({ mediaType = '' }: Parameter, value: unknown): unknown[] {
  return [isJson(mediaType) ? JSON.parse(JSON.stringify(value) ?? 'null') : String(value)];
}

/** `?name=` may as well be nothing. */
function textReadings(document: Document, pointer: string, text: string): unknown[] {
  return [...(text === '' ? [undefined] : []), ...readingsOf(document, pointer, text)];
}

/** What a server may read of the parts of a form, each of them text. */
function memberReadings(
  document: Document,
  pointer: string,
  texts: readonly (readonly [name: string, text: string])[],
): unknown[] {
  const typed = texts.map(([name, text]) => [name, typedText(text, typesOfProperty(document, pointer, name))]);
  return [Object.fromEntries(typed), Object.fromEntries(texts)];
}

/**
 * What a server reads of a parameter that is sent with a value if it reads as the document says: of the readings of a
 * text, those of the types that the schema names; where it names none, or several, it may be any of them.
 */
export function faithfulReadings(document: Document, parameter: Parameter, value: unknown): unknown[] {
  if (parameter.mediaType !== undefined) return mediaReadings(parameter, value);
  const { pointer } = parameter.schema;
  if (Array.isArray(value)) {
    const types = itemTypesOf(document, pointer);
    const readings = listReadings(value.map(String), types);
    return types.length === 1 ? readings.slice(0, 1) : readings;
  }
  if (isNode(value)) {
    const texts = Object.entries(value).map(([name, member]): [string, string] => [name, String(member)]);
    return faithfulMembers(document, pointer, texts);
  }
  const types = typesOf(document, pointer);
  const readings = sentReadings(document, parameter, value).filter((read) => typeof read !== 'object');
  if (types.length === 0) return readings;
  return readings.filter((read) => {
    const type = jsonTypeOf(read);
    return types.includes(type) || (type === 'integer' && types.includes('number'));
  });
}

/** What a server reads of the parts of a form if it reads as the document says. */
export function faithfulMembers(
  document: Document,
  pointer: string,
  texts: readonly (readonly [name: string, text: string])[],
): unknown[] {
  const sure = texts.every(([name]) => typesOfProperty(document, pointer, name).length === 1);
  return memberReadings(document, pointer, texts).slice(0, sure ? 1 : 2);
}

function typesOfProperty(document: Document, pointer: string, name: string): readonly string[] {
  const property = propertyPointer(document, pointer, name);
  return property === undefined ? [] : typesOf(document, property);
}

export function scalarReadings(text: string): unknown[] {
  return [
    text,
    ...(isNumeric(text) ? [Number(text)] : []),
    ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
    // As many a reader of queries and forms has it.
    ...(text === '1' || text === '0' ? [text === '1'] : []),
    ...(text === '' || text === 'null' ? [null] : []),
  ];
}

/** Header values come with spaces after their commas. @see RFC 9110 §5.6.1 */
function listReadings(items: readonly string[], itemTypes: readonly string[]): unknown[][] {
  const trimmed = items.map((item) => item.trim());
  return [trimmed.map((item) => typedText(item, itemTypes)), trimmed.map((item) => typedText(item, [])), [...items]];
}

/** `name,value,name,value` and `name=value,name=value`. */
function objectReadings(document: Document, pointer: string, text: string): unknown[] {
  const parts = text.split(',').map((part) => part.trim());
  const exploded = parts.map((part): [string, string] => [
    part.split('=', 1)[0] ?? '',
    part.slice(part.indexOf('=') + 1),
  ]);
  const paired = parts.flatMap((part, index): [string, string][] =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [],
  );
  return [exploded, paired].flatMap((texts) => memberReadings(document, pointer, texts));
}
