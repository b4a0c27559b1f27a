import { parseCookie } from 'cookie';
import type { ApiDocument } from '../guard/api-document.ts';
import { coveringType, essenceOf, isJson } from '../media-type.ts';
import { type FrontRequest, headerOf, jsonOf } from './exchange.ts';
import { lazily } from './lazily.ts';
import type { ModelOperation, ModelParameter } from './operation-model.ts';
import { below, follow } from './pointer.ts';
import { type Fits, fitsOf } from './validator.ts';

/** A request as its operation reads it. Parameters are texts, or lists of texts; absent ones are undefined. */
export interface Reading {
  readonly parameters: readonly (string | readonly string[] | undefined)[];
  /** Undefined where none came, or it cannot be read. */
  readonly body?: { readonly type: string; readonly value: unknown };
  /** What is wrong with the body, whatever its schema says. */
  readonly wrong?: 'media type' | 'malformed' | 'missing';
}

export function readingOf(document: ApiDocument, operation: ModelOperation, request: FrontRequest): Reading {
  const before = known.get(request);
  if (before) return before;
  const reading = {
    parameters: operation.parameters.map((parameter) => parameterOf(document, parameter, request)),
    ...bodyOf(operation, request),
  };
  known.set(request, reading);
  return reading;
}

/** A request is one operation's, and many faults read it. */
const known = new WeakMap<FrontRequest, Reading>();

function parameterOf(document: ApiDocument, parameter: ModelParameter, request: FrontRequest) {
  const texts = textsOf(parameter, request);
  const [first] = texts;
  if (!readsList(document, below(parameter.pointer, 'schema')) || first === undefined)
    return texts.length > 1 ? texts : first;
  return parameter.explode && parameter.in === 'query' ? texts : first === '' ? [] : first.split(',');
}

export function readsList(document: ApiDocument, schema: string): boolean {
  const { type, items } = follow(document, schema).node;
  return type === 'array' || (Array.isArray(type) && type.includes('array')) || items !== undefined;
}

function textsOf({ name, in: place }: ModelParameter, { params, search, headers }: FrontRequest): readonly string[] {
  if (place === 'path') return params[name] === undefined ? [] : [params[name]];
  if (place === 'query') return new URLSearchParams(search).getAll(name);
  if (place === 'header') return [headerOf({ headers }, name)].flatMap((text) => text ?? []);
  const cookies = headerOf({ headers }, 'cookie');
  return cookies === undefined ? [] : [parseCookie(cookies)[name]].flatMap((text) => text ?? []);
}

function bodyOf({ body: declared }: ModelOperation, { headers, body }: FrontRequest): Pick<Reading, 'body' | 'wrong'> {
  if (!declared) return {};
  if (body.length === 0) return declared.required ? { wrong: 'missing' } : {};
  const sent = headerOf({ headers }, 'content-type') ?? '';
  const type = coveringType(Object.keys(declared.content), sent);
  if (type === undefined) return { wrong: 'media type' };
  if (isJson(type)) {
    const parsed = jsonOf(body);
    return parsed ? { body: { type, value: parsed.value } } : { wrong: 'malformed' };
  }
  if (essenceOf(type) === 'application/x-www-form-urlencoded')
    return { body: { type, value: Object.fromEntries(new URLSearchParams(body.toString())) } };
  if (essenceOf(type) === 'multipart/form-data') return { body: { type, value: partsOf(sent, body) } };
  return { body: { type, value: body.toString() } };
}

/** The parts of a multipart body by name, as text. */
function partsOf(sent: string, body: Buffer): Record<string, string> {
  const boundary = /boundary="?([^";]+)"?/i.exec(sent)?.[1] ?? '';
  const parts = body.toString('utf8').split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.flatMap((part) => {
      const [head = '', ...rest] = part.split('\r\n\r\n');
      const name = /name="([^"]*)"/i.exec(head)?.[1];
      return name === undefined ? [] : [[name, rest.join('\r\n\r\n').replace(/\r\n$/, '')]];
    }),
  );
}

/** What a document's validators say, of parameters and of bodies. */
export interface RequestFits {
  readonly parameter: Fits;
  readonly body: Fits;
}

export function fitsOfRequests(document: ApiDocument): RequestFits {
  const parameter = lazily(() => fitsOf(document, 'parameter'));
  const body = lazily(() => fitsOf(document, 'request'));
  return { parameter: (at, value) => parameter()(at, value), body: (at, value) => body()(at, value) };
}

/** Whether a request keeps every rule. `forgiven` is a parameter that may be missing, or what may be wrong with the body. */
export function isValid(operation: ModelOperation, reading: Reading, fits: RequestFits, forgiven?: string): boolean {
  if (reading.wrong !== undefined && reading.wrong !== forgiven) return false;
  const parametersFit = operation.parameters.every((parameter, index) => {
    const value = reading.parameters[index];
    if (value === undefined) return !parameter.required || forgiven === parameter.pointer;
    return fits.parameter(below(parameter.pointer, 'schema'), structuredClone(value));
  });
  if (!parametersFit || !reading.body) return parametersFit;
  const { type, value } = reading.body;
  const texts = !isJson(type);
  return (texts ? fits.parameter : fits.body)(
    operation.body?.content[type] ?? '',
    texts ? structuredClone(value) : value,
  );
}
