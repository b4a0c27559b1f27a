import type { Contract, Operation, Parameter } from '../openapi/contract.ts';
import { isIgnored } from '../openapi/ignored-headers.ts';
import { sentPath } from './askable.ts';
import { wireBody } from './body.ts';
import type { Case } from './case.ts';
import { attachCredentials } from './credentials.ts';
import { edited } from './edit.ts';
import type { HttpRequest } from './exchange.ts';
import { oncePer } from './once.ts';
import type { Target } from './target.ts';
import { cookieText, inMediaType, pathText, queryParts, simpleText } from './wire.ts';

/** What an operation is asked with, before it is text: parameters by place and name, and a body. */
export interface RequestValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The values of a named example: each parameter's example of that name, else a required one's first. */
export function exampleValues(
  operation: Operation,
  type: string | undefined,
  example: string | undefined,
): RequestValues {
  const known = EXAMPLES(operation);
  const key = JSON.stringify([type, example]);
  const values = known.get(key) ?? valuesOf(operation, type, example);
  known.set(key, values);
  return values;
}

/** Each case of an operation begins with one of its few examples. */
const EXAMPLES = oncePer((_: Operation) => new Map<string, RequestValues>());

function valuesOf(operation: Operation, type: string | undefined, example: string | undefined): RequestValues {
  const placed = (place: Parameter['in']) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .flatMap((parameter): [string, unknown][] => {
          const { examples } = parameter;
          const named = example !== undefined && Object.hasOwn(examples, example);
          const value = named ? examples[example] : parameter.required ? Object.values(examples)[0] : undefined;
          return value === undefined ? [] : [[parameter.name, value]];
        }),
    );
  const examples = operation.requestBody?.content[type ?? '']?.examples ?? {};
  const body =
    example !== undefined && Object.hasOwn(examples, example) ? examples[example] : Object.values(examples)[0];
  return {
    path: placed('path'),
    query: placed('query'),
    header: placed('header'),
    cookie: placed('cookie'),
    ...(type === undefined || body === undefined ? {} : { body }),
  };
}

/** The media type that a case's body is sent in, where the operation takes a body. */
export function bodyType(operation: Operation, type?: string): string | undefined {
  return type ?? Object.keys(operation.requestBody?.content ?? {})[0];
}

/** A case's request for a target, as bytes. */
export async function buildRequest(
  contract: Contract,
  operation: Operation,
  testCase: Case,
  target: Target,
): Promise<HttpRequest> {
  const { request } = testCase;
  const type = bodyType(operation, request.type);
  const values = edited(exampleValues(operation, type, request.example), request.edits ?? []);
  const body = await bodyOf(contract, operation, testCase, type, values);
  const headers: Record<string, string> = {
    accept: request.accept ?? acceptOf(operation),
    ...(body?.type === undefined ? {} : { 'content-type': body.type }),
    ...headersOf(operation, values),
    ...provocation(testCase, target),
  };
  const url = urlOf(target, operation, values, request.pathSuffix);
  attachCredentials(contract, operation, target, request.credential, headers, url);
  return {
    method: (request.method ?? operation.method).toUpperCase(),
    url: url.href,
    headers,
    ...(body ? { body: body.bytes } : {}),
  };
}

async function bodyOf(
  contract: Contract,
  operation: Operation,
  { request }: Case,
  type: string | undefined,
  values: RequestValues,
) {
  // Another method is asked for by itself: a GET with a body is refused for the body.
  if (request.method !== undefined) return undefined;
  if (request.rawBody) return { type: request.rawBody.type, bytes: Buffer.from(request.rawBody.text) };
  const media = operation.requestBody?.content[type ?? ''];
  if (!media || type === undefined || values.body === undefined) return undefined;
  return wireBody(contract, type, media, values.body);
}

/** Where a request goes: the target's base, the path and the query. */
export function urlOf(target: Target, operation: Operation, values: RequestValues, pathSuffix = ''): URL {
  const url = new URL(target.url.replace(/\/+$/, '') + pathOf(operation, values) + pathSuffix);
  const query = queryOf(operation, values);
  // To set it is to read the whole URL once more.
  if (query !== '' || url.search !== '') url.search = query;
  return url;
}

function pathOf({ path, parameters }: Operation, values: RequestValues): string {
  return sentPath(path).replace(/\{([^}]+)\}/g, (_, name: string) => {
    const declared = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name);
    return pathText(
      declared ?? { name, style: 'simple', explode: false },
      inMediaType(declared, values.path[name]) ?? (declared ? '' : UNDECLARED),
    );
  });
}

/** Stands where a path names a parameter that the document does not declare. */
const UNDECLARED = 'licet';

/** Undeclared parameters go out too, as a form would send them. */
function queryOf({ parameters }: Operation, { query }: RequestValues): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const declared = parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
      return queryParts(declared ?? { name, style: 'form', explode: true }, inMediaType(declared, value));
    })
    .join('&');
}

export function headersOf({ parameters }: Operation, values: RequestValues): Record<string, string> {
  const headers = Object.entries(values.header)
    .filter(([name]) => !parameters.some((parameter) => parameter.name === name) || !isIgnored(name))
    .map(([name, value]) => {
      const declared = named(parameters, 'header', name);
      return [name.toLowerCase(), simpleText(inMediaType(declared, value), declared?.explode ?? false)];
    });
  const cookies = Object.entries(values.cookie).map(([name, value]) => [
    name,
    inMediaType(named(parameters, 'cookie', name), value),
  ]);
  const cookie = cookieText(Object.fromEntries(cookies));
  return { ...Object.fromEntries(headers), ...(cookie === '' ? {} : { cookie }) };
}

function named(parameters: readonly Parameter[], place: Parameter['in'], name: string): Parameter | undefined {
  return parameters.find((parameter) => parameter.in === place && parameter.name === name);
}

/** Every media type that the operation may answer in, then anything. */
export const acceptOf = oncePer(({ responses }: Operation): string => {
  const types = Object.values(responses).flatMap(({ content }) => Object.keys(content));
  return [...new Set(types), '*/*;q=0.1'].join(', ');
});

function provocation({ provoked, statuses, answer }: Case, { provoke, keepsState }: Target): Record<string, string> {
  const [status] = statuses;
  // A target that remembers is brought to the documented answer; another must be asked for it by name.
  const wanted = provoked || (answer !== undefined && !keepsState);
  if (!wanted || !provoke || status === undefined) return {};
  const template = answer !== undefined && provoke.example !== undefined ? provoke.example : provoke.status;
  return { [provoke.header]: template.replace('{status}', String(status)).replace('{example}', () => answer ?? '') };
}
