import type { Parameter } from '../openapi/contract.ts';
import { isNode, type Node } from '../openapi/resolve.ts';

/** What came in a place of a request, by name. Names of headers are in small letters. */
export type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

type Styled = Pick<Parameter, 'name' | 'style' | 'explode'>;

/**
 * The value of a parameter, as its style writes values of its schema's type: a text, a list of them, or an object of them.
 * Undefined where it did not come.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function parameterValue(parameter: Styled, schema: Node, texts: Texts): unknown {
  const types = [...new Set(typesOf(schema))];
  const [only] =
    types.length === 1 ? types : Array.isArray(texts[parameter.name]) && types.includes('array') ? ['array'] : [];
  const read = only === 'array' ? listOf : only === 'object' ? objectOf : lastOf;
  return read(parameter, texts, schema);
}

const BRANCHES = ['allOf', 'anyOf', 'oneOf'];

/** The types that a schema names, its branches' among them. */
export function typesOf(schema: unknown): unknown[] {
  if (!isNode(schema)) return [];
  const { type } = schema;
  return type === undefined
    ? BRANCHES.flatMap((keyword) => [schema[keyword] ?? []].flat().flatMap(typesOf))
    : [type].flat();
}

function lastOf({ name, style }: Styled, texts: Texts): string | undefined {
  const text = [texts[name] ?? []].flat().at(-1);
  if (style === 'label') return text?.replace(/^\./, '');
  return style === 'matrix' ? text?.replace(/^;[^=]*=?/, '') : text;
}

const SEPARATORS: Readonly<Record<string, RegExp>> = { spaceDelimited: / |%20/, pipeDelimited: /\|/ };

function listOf(parameter: Styled, texts: Texts): readonly string[] | undefined {
  const { name, style, explode } = parameter;
  const came = texts[name] ?? texts[`${name}[]`];
  if (came === undefined) return undefined;
  if (isInQuery(style) && explode) return [came].flat();
  if (style === 'matrix' && explode) return membersOf(came, ';').map(([, value]) => value);
  const text = lastOf(parameter, { [name]: came }) ?? '';
  if (text === '') return [];
  return text.split(style === 'label' && explode ? '.' : (SEPARATORS[style] ?? ','));
}

function objectOf(parameter: Styled, texts: Texts, schema: Node): Readonly<Record<string, unknown>> | undefined {
  const { name, style, explode } = parameter;
  if (style === 'deepObject') return deepObjectOf(name, texts);
  if (isInQuery(style) && explode) return ownMembersOf(texts, schema);
  const came = texts[name];
  if (came === undefined) return undefined;
  if (style === 'matrix' && explode) return Object.fromEntries(membersOf(came, ';'));
  const text = lastOf(parameter, texts) ?? '';
  if (explode) return Object.fromEntries(membersOf(text, style === 'label' ? '.' : ','));
  const words = text.split(SEPARATORS[style] ?? ',');
  return Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 && word !== '' ? [[word, words[index + 1] ?? '']] : [])),
  );
}

function isInQuery(style: string): boolean {
  return style === 'form' || style in SEPARATORS;
}

/** `a=1;b=2` */
function membersOf(came: string | readonly string[], separator: string): [string, string][] {
  return [came]
    .flat()
    .flatMap((text) => text.split(separator))
    .filter(Boolean)
    .map((member) => {
      const [name = '', ...value] = member.split('=');
      return [name, value.join('=')];
    });
}

/** `name[member]=value`; what goes deeper is no style of OpenAPI, and a member of whatever comes. */
function deepObjectOf(name: string, texts: Texts): Record<string, unknown> | undefined {
  const members = Object.entries(texts).flatMap(([full, value]) => {
    const member = full.startsWith(`${name}[`) ? /^\[([^\]]*)\]/.exec(full.slice(name.length))?.[1] : undefined;
    return member === undefined ? [] : [[member, value] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** Members of an exploded object are parameters by themselves: which of them are its, its schema says. */
function ownMembersOf(texts: Texts, schema: Node): Record<string, unknown> | undefined {
  const { properties } = schema;
  // One of whatever members may be there without any.
  if (!isNode(properties)) return {};
  const names = Object.keys(properties).filter((one) => texts[one] !== undefined);
  return names.length === 0 ? undefined : Object.fromEntries(names.map((one) => [one, texts[one]]));
}
