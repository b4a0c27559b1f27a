import { oncePer } from './once.ts';

/** A request as it goes out. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** An answer as it came in. Header names are in lower case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Uint8Array;
}

/** Why there is no answer: nobody there, nothing said, broken off, or no HTTP. */
export interface Failure {
  /** As Node or the client calls it; empty where it has no name. */
  readonly code: string;
  readonly reason: string;
}

/** A request and its answer. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  readonly milliseconds: number;
  /** As long as it might have taken. */
  readonly allowed?: number;
  /** What came instead of an answer; the response then has status 0 and is empty. */
  readonly failure?: Failure;
  /** Texts in it that no report may show. */
  readonly secrets?: readonly string[];
}

/** True of an answer that HTTP lets have no body, whatever its document declares. @see RFC 9110 §6.4.1 */
export function hasNoBody({ request, response }: Pick<Exchange, 'request' | 'response'>): boolean {
  return request.method === 'HEAD' || [204, 205, 304].includes(response.status);
}

/** A header's value, several joined as one. @see RFC 9110 §5.3 */
export function headerOf({ headers }: HttpResponse, name: string): string | undefined {
  const value = Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()] : undefined;
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

export function textOf({ body }: HttpResponse): string {
  return Buffer.from(body).toString('utf8');
}

/**
 * The body as JSON, undefined where it is none: JSON is UTF-8, without a byte order mark.
 * @see RFC 8259 §8.1
 */
export const jsonOf = oncePer(({ body }: HttpResponse): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(UTF_8.decode(body)) };
  } catch {
    return undefined;
  }
});

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
