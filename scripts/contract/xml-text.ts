import XmlBuilder from 'fast-xml-builder';
import type { Document } from '../openapi/contract.ts';
import { below, segmentsOf } from '../openapi/pointer.ts';
import { isNode, type Node, resolve } from '../openapi/resolve.ts';
import { layersOf, propertyPointer } from '../openapi/schema-types.ts';
import { NotSent } from './not-sent.ts';

const ATTRIBUTE = '@';
const BUILDER = new XmlBuilder({
  attributeNamePrefix: ATTRIBUTE,
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
});

/**
 * An object as XML, as its schema says; undefined where its element has no name: neither its schema nor a component gives one.
 * @throws {NotSent} where a part of it cannot be called what it is called
 * @see https://spec.openapis.org/oas/v3.1.0#xml-object
 */
export function xmlText(document: Document, pointer: string, value: unknown): string | undefined {
  const name = rootName(document, pointer);
  if (name === undefined || !isNode(value)) return undefined;
  return BUILDER.build({ [name]: elementOf(document, pointer, value) });
}

const COMPONENT = ['components', 'schemas'];

function rootName(document: Document, pointer: string): string | undefined {
  const [first, second, component, ...deeper] = segmentsOf(resolve(document, pointer).pointer);
  const isComponent = first === COMPONENT[0] && second === COMPONENT[1] && deeper.length === 0;
  return nameIn(document, pointer) ?? (isComponent && isXmlName(component) ? component : undefined);
}

/** What stands between the marks of an element, as the builder takes it. */
function elementOf(document: Document, pointer: string | undefined, value: unknown): unknown {
  if (!isNode(value)) return value === null ? '' : String(value);
  const parts: Record<string, unknown> = pointer === undefined ? {} : namespaceOf(document, pointer);
  for (const [name, member] of Object.entries(value)) {
    const schema = pointer === undefined ? undefined : propertyPointer(document, pointer, name);
    const described = schema === undefined ? {} : xmlOf(document, schema);
    const own = (schema === undefined ? undefined : nameIn(document, schema)) ?? name;
    if (!isXmlName(own)) throw new NotSent(`${name} is no name of an element in XML`);
    if (Array.isArray(member)) Object.assign(parts, listOf(document, schema, name, member));
    else if (described['attribute'] === true) parts[ATTRIBUTE + own] = String(member);
    else parts[own] = elementOf(document, schema, member);
  }
  return parts;
}

/** One element for each member, in one around them where the schema says so: without it the list's own name is of no account. */
function listOf(document: Document, schema: string | undefined, name: string, list: readonly unknown[]): Node {
  const items = schema === undefined ? undefined : itemsPointer(document, schema);
  const isWrapped = schema !== undefined && xmlOf(document, schema)['wrapped'] === true;
  const outer = (isWrapped ? nameIn(document, schema) : undefined) ?? name;
  const inner = (items === undefined ? undefined : nameIn(document, items)) ?? outer;
  const elements = { [inner]: list.map((item) => elementOf(document, items, item)) };
  return isWrapped ? { [outer]: { ...namespaceOf(document, schema), ...elements } } : elements;
}

function itemsPointer(document: Document, schema: string): string | undefined {
  const layer = [...layersOf(document, schema)].find(({ node }) => 'items' in node);
  return layer && below(layer.pointer, 'items');
}

function xmlOf(document: Document, pointer: string): Node {
  const described = [...layersOf(document, pointer)].map(({ node }) => node['xml']).filter(isNode);
  return Object.assign({}, ...described.reverse());
}

/** The name that a schema gives its element, with its prefix. */
function nameIn(document: Document, pointer: string): string | undefined {
  const { name, prefix } = xmlOf(document, pointer);
  if (!isXmlName(name)) return undefined;
  return isXmlName(prefix) ? `${prefix}:${name}` : name;
}

function namespaceOf(document: Document, pointer: string): Record<string, unknown> {
  const { namespace, prefix } = xmlOf(document, pointer);
  if (typeof namespace !== 'string') return {};
  return { [`${ATTRIBUTE}xmlns${isXmlName(prefix) ? `:${prefix}` : ''}`]: namespace };
}

/** A name, or one with its prefix in it. @see https://www.w3.org/TR/xml-names/#NT-QName */
function isXmlName(name: unknown): name is string {
  return typeof name === 'string' && /^(?:[\p{L}_][\p{L}\p{N}._-]*:)?[\p{L}_][\p{L}\p{N}._-]*$/u.test(name);
}
