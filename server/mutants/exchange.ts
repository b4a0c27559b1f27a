import type { ModelOperation } from './operation-model.ts';
import type { Touched } from './time-machine.ts';

/** A request as the front read it. `path` is below the vendor's base URL. */
export interface FrontRequest {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
  /** The operation that is asked; of another method, one of the same path. */
  readonly operation: ModelOperation | undefined;
  /** True where the path is an operation's and the method is none's. */
  readonly otherMethod: boolean;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** An answer, before it is sent. Header names are in lower case. */
export interface FrontAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

export interface FrontExchange {
  readonly request: FrontRequest;
  readonly answer: FrontAnswer;
  /** What the sandbox read and changed of what it keeps. */
  readonly touched: Touched;
}

/** A header's value, several joined as one. */
export function headerOf({ headers }: Pick<FrontAnswer, 'headers'>, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

export function isSuccess({ status }: Pick<FrontAnswer, 'status'>): boolean {
  return status >= 200 && status < 400;
}

export function isRefusal({ status }: Pick<FrontAnswer, 'status'>): boolean {
  return status >= 400 && status < 500;
}

const parsed = new WeakMap<Buffer, { readonly value: unknown } | undefined>();

/** A body as JSON, undefined where it is none. The value must not be changed: it is kept for the next who asks. */
export function jsonOf(body: Buffer): { readonly value: unknown } | undefined {
  if (parsed.has(body)) return parsed.get(body);
  let result: { readonly value: unknown } | undefined;
  try {
    result = { value: JSON.parse(body.toString('utf8')) };
  } catch {
    result = undefined;
  }
  parsed.set(body, result);
  return result;
}

/** The answer with another JSON body. */
export function withJson(answer: FrontAnswer, value: unknown): FrontAnswer {
  return { ...answer, body: Buffer.from(JSON.stringify(value)) };
}

/** The answer with another header, or without it. */
export function withHeader(answer: FrontAnswer, name: string, value: string | undefined): FrontAnswer {
  const { [name.toLowerCase()]: _, ...others } = answer.headers;
  return { ...answer, headers: value === undefined ? others : { ...others, [name.toLowerCase()]: value } };
}
