import { essenceOf } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { isObject } from './api-document.ts';
import { freeForm } from './free-form.ts';
import type { RequestParts } from './guard.ts';
import { jsonParameters } from './json-parameters.ts';
import { noteShared } from './shared-names.ts';
import type { Compiled, DeclaredParameter, OperationNotes, Validators, Whole } from './validators.ts';

/** Validates the requests of one operation. @throws the validator's verdict */
export type RequestCheck = (parts: RequestParts) => RequestParts;

/** What the validator has compiled for a media type. */
interface ForType {
  readonly whole: Whole;
  readonly general: Compiled;
  readonly body: Compiled;
}

/** A request as the validator looks at it, made of copies into which it may write. */
interface Looked {
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly params: Record<string, unknown>;
  readonly cookies: Record<string, unknown>;
  readonly body: unknown;
}

/**
 * Where all parameters are plain values, the validator's own steps around its compiled schemas have nothing to do, and only the
 * schemas are asked. What these refuse is put to the whole of it, whose verdict counts.
 */
export function requestCheck(validators: Validators, operation: Operation, told: OperationNotes): RequestCheck {
  const json = jsonParameters(validators, operation, told.schema.parameters ?? []);
  const parameters = json.others;
  const notes = { ...told, schema: { ...told.schema, parameters } };
  const plain = parameters.every(isPlain);
  const inQuery = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const inHeaders = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
  const hasBrackets = parameters.some((one) => one.in === 'query' && one.name.includes('['));
  const gather = freeForm(parameters);
  const note = noteShared(parameters);
  const method = operation.method.toUpperCase();
  const byType = new Map<string | undefined, ForType>();

  function forType(type: string | undefined): ForType {
    const known = byType.get(type) ?? compiled(validators, notes, operation, type);
    // Of the declared types only, so that there is an end to them.
    byType.set(type, known);
    return known;
  }

  function isQuick({ query, type }: RequestParts): boolean {
    if (!plain || (type !== undefined && essenceOf(type) === 'multipart/form-data')) return false;
    for (const name in query) if (!inQuery.has(name)) return false;
    return true;
  }

  return (parts) => {
    const { type } = parts;
    const { whole, general, body } = forType(type);
    if (isQuick(parts)) {
      const looked = lookedAt(parts, inHeaders.length > 0);
      // Both, since the second puts the body's defaults in.
      if (general(looked) && body(looked)) return checkedOf(looked, parts, parts, inHeaders);
    }
    const looked = lookedAt(parts, true);
    gather(looked.query);
    note(looked.query);
    if (hasBrackets) noteBrackets(looked.query, operation, parameters);
    const standIn = { method, originalUrl: '/', path: operation.path, openapi: withParams(notes, looked), ...looked };
    // It throws its verdict, or says `next` before it returns.
    whole(standIn, {}, () => undefined);
    json.read(standIn);
    return checkedOf(standIn, standIn, parts, inHeaders);
  };
}

function compiled(
  { requests, contentType, keyOf }: Validators,
  notes: OperationNotes,
  operation: Operation,
  type?: string,
): ForType {
  const key = keyOf(operation, type ?? '');
  const whole = requests.buildMiddleware(notes.expressRoute, notes.schema, contentType(type), key);
  const [general, body] = [requests.ajv.getSchema(key), requests.ajvBody.getSchema(key)];
  if (!general || !body) throw new Error('express-openapi-validator keeps its compiled schemas elsewhere now');
  return { whole, general, body };
}

/** Where no header is a parameter, nothing is looked at in them or written into them. */
function lookedAt({ path, query, headers, cookies, type, body }: RequestParts, withHeaders: boolean): Looked {
  return {
    query: { ...query },
    // The validator shall see a body's type as the contract writes it.
    headers: withHeaders ? { ...headers, 'content-type': type } : headers,
    params: { ...path },
    cookies: { ...cookies },
    body,
  };
}

/**
 * The validator takes `ids[]` for a part of `ids` unless its name is that of a parameter, which it looks for in the query itself, where
 * nobody puts it; and it keeps what it has found by path and method, for all documents that it serves.
 */
function noteBrackets(query: object, { id, method }: Operation, parameters: readonly DeclaredParameter[]): void {
  const names = parameters.map(({ name }) => name).join(' ');
  Object.defineProperty(query, '_openapi', { value: { schema: { parameters, method, operationId: id, path: names } } });
}

function withParams(notes: OperationNotes, { params }: Looked): OperationNotes {
  return { ...notes, pathParams: params };
}

function checkedOf(
  { query, params, headers }: Omit<Looked, 'body' | 'cookies'>,
  { cookies, body }: Pick<RequestParts, 'cookies' | 'body'>,
  { type, headers: sent }: RequestParts,
  inHeaders: readonly string[],
): RequestParts {
  if (headers === sent) return { path: params, query, headers, cookies, type, body };
  headers['content-type'] = sent['content-type'];
  // Headers arrive in lower case; a handler's types have the names that the contract writes.
  for (const name of inHeaders) {
    const value = headers[name.toLowerCase()];
    if (value !== undefined) headers[name] = value;
  }
  return { path: params, query, headers, cookies, type, body };
}

/** Whether a parameter is one value, as text, which is not to be taken to pieces before its schema sees it. */
function isPlain({ content, schema }: DeclaredParameter): boolean {
  if (content !== undefined || !isObject(schema)) return false;
  const { type, $ref, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined || allOf !== undefined || anyOf !== undefined || oneOf !== undefined) return false;
  return typeof type === 'string' && type !== 'array' && type !== 'object';
}
