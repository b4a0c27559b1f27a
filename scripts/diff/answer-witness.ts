import { commonValue, type HttpResponse } from '../contract/index.ts';
import type { DeclaredResponse } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { valueAt } from '../openapi/pointer.ts';
import { baseValues, turned } from './base.ts';
import type { AnswerWitness } from './change.ts';
import { commandOf, type OperationPair, objectionsTo, placeOf, requestOf } from './version.ts';

/** An answer to be shown. */
export interface Answered {
  readonly status: number;
  /** As the later version declares it. */
  readonly declared: DeclaredResponse;
  readonly was?: DeclaredResponse | undefined;
  /** The media type of its body; without a body where left out. */
  readonly type?: string | undefined;
  readonly body?: unknown;
  /** Headers other than those that must be there; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Where in the body, as a JSON Pointer. */
  readonly at?: string | undefined;
}

/** An answer that the later version allows and the earlier one does not; undefined where that is not so. */
export async function answerWitness(pair: OperationPair, answered: Answered): Promise<AnswerWitness | undefined> {
  const response = responseOf(pair, answered);
  const request = await requestOf(pair.after, baseValues(turned(pair)));
  if (objectionsTo(pair.after.version, request, response).length > 0) return undefined;
  const broken = objectionsTo(pair.before.version, await requestOf(pair.before, baseValues(pair)), response);
  if (broken.length === 0) return undefined;
  const part = answered.at === undefined ? undefined : valueAt(answered.body, answered.at);
  return {
    direction: 'answer',
    curl: commandOf(pair.after.version, request),
    status: answered.status,
    headers: response.headers as Record<string, string>,
    ...(response.body.length > 0 ? { body: Buffer.from(response.body).toString('utf8') } : {}),
    ...(answered.at === undefined ? {} : { at: answered.at, excerpt: JSON.stringify(part) ?? 'not there' }),
    broken,
  };
}

function responseOf(pair: OperationPair, { status, declared, was, type, body, headers }: Answered): HttpResponse {
  const needed = Object.entries(declared.headers)
    .filter(
      ([name, { required }]) => name.toLowerCase() !== 'content-type' && (required || was?.headers[name]?.required),
    )
    .flatMap(([name, header]) => {
      const kept = placeOf(pair.after.version, 'answer', header.schema);
      const other = placeOf(pair.before.version, 'answer', was?.headers[name]?.schema);
      const value = kept && commonValue(kept, other, header.example === undefined ? [] : [header.example]);
      return value === undefined ? [] : [[name.toLowerCase(), textOf(value)]];
    });
  const all: Record<string, string | undefined> = {
    ...(type === undefined ? {} : { 'content-type': answeredAs(type) }),
    ...Object.fromEntries(needed),
    ...headers,
  };
  return {
    status,
    headers: Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    body: body === undefined || type === undefined ? new Uint8Array() : Buffer.from(bodyText(type, body)),
  };
}

function bodyText(type: string, body: unknown): string {
  return isJson(answeredAs(type)) ? (JSON.stringify(body) ?? '') : textOf(body);
}

export function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** A range of media types is answered as one of them. */
export function answeredAs(type: string): string {
  return type
    .replace('*/*', 'application/json')
    .replace('text/*', 'text/plain')
    .replace('application/*', 'application/json')
    .replace('/*', '/octet-stream');
}

/** A body of a declared answer that keeps both versions where that can be; undefined where none can be made up. */
export function answerBody(
  pair: OperationPair,
  declared: DeclaredResponse,
  type: string,
  was?: DeclaredResponse,
): unknown {
  const media = declared.content[type];
  const kept = placeOf(pair.after.version, 'answer', media?.schema);
  if (!kept) return Object.values(media?.examples ?? {})[0] ?? 'licet';
  const other = was?.content[type];
  return commonValue(
    kept,
    placeOf(pair.before.version, 'answer', other?.schema),
    Object.values({ ...media?.examples, ...other?.examples }),
  );
}
