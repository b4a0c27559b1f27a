import type { Document, Parameter } from '../../openapi/contract.ts';
import { isJson } from '../../openapi/media-type.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import { sentReadings } from '../readings.ts';

/** A request's parameters as texts: those of the path by name, the others as they came. */
export interface SentTexts {
  /** Encoded, as it stands in the path. */
  readonly path: Readonly<Record<string, string>>;
  /** What follows the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Everything that a server may read where a parameter was sent, `[undefined]` where it was not. Undefined where it cannot be
 * told from others, as the members of an object that stand by themselves in a query.
 */
export function parameterReadings(document: Document, parameter: Parameter, sent: SentTexts): unknown[] | undefined {
  const types = typesOf(document, parameter.schema.pointer);
  if (types.includes('object') && parameter.mediaType === undefined) return undefined;
  const texts = TEXTS[parameter.in](parameter, sent);
  if (texts === undefined) return undefined;
  if (texts.length === 0) return [undefined];
  if (parameter.mediaType !== undefined) return texts.map((text) => inMediaType(parameter.mediaType ?? '', text));
  const separator = SEPARATORS[parameter.style];
  // Of a list that came as several, none is the parameter by itself.
  const alone = texts.length > 1 && types.includes('array') ? [] : texts;
  return [
    ...alone.flatMap((text) => sentReadings(document, parameter, text)),
    ...sentReadings(document, { ...parameter, explode: true }, texts),
    ...(separator
      ? texts.flatMap((text) => sentReadings(document, { ...parameter, explode: true }, text.split(separator)))
      : []),
  ];
}

const SEPARATORS: Readonly<Record<string, RegExp>> = { spaceDelimited: / /, pipeDelimited: /\|/ };

type Texts = (parameter: Parameter, sent: SentTexts) => string[] | undefined;

const TEXTS: Readonly<Record<Parameter['in'], Texts>> = {
  // Labels and matrices begin with marks of their own.
  path: ({ name, style }, { path }) => {
    const text = Object.hasOwn(path, name) ? path[name] : undefined;
    return style !== 'simple' || text === undefined ? undefined : [decoded(text)];
  },
  query: ({ name }, { query }) =>
    pairsOf(query)
      .filter(([key]) => key === name || key === `${name}[]`)
      .map(([, value]) => value),
  header: ({ name }, { headers }) => {
    const text = Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()] : undefined;
    return text === undefined ? [] : [text];
  },
  cookie: ({ name }, { headers }) =>
    (headers['cookie'] ?? '')
      .split(/;\s*/)
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => decoded(pair.slice(name.length + 1))),
};

/** Names and values of a query, or of a form. @see https://url.spec.whatwg.org/#urlencoded-parsing */
export function pairsOf(query: string): [name: string, value: string][] {
  return [...new URLSearchParams(query)];
}

/** What is wrongly encoded is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inMediaType(type: string, text: string): unknown {
  if (!isJson(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
