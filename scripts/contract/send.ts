import { connectionsFor, type Tls } from './connections.ts';
import type { Exchange, Failure, HttpRequest } from './exchange.ts';
import { NotSent } from './not-sent.ts';
import { oncePer } from './once.ts';
import { received } from './received.ts';

/** How long a target may take and how much it may say. */
export interface Limits {
  /** Until the headers, and between two pieces of the body; the whole may take twice as long. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** What takes longer has been answered too late. As long as there is patience, where left out. */
  readonly responseMilliseconds?: number;
}

export const LIMITS: Limits = { milliseconds: 10_000, bytes: 10 * 1024 * 1024 };

export type Send = (request: HttpRequest) => Promise<Exchange>;

/**
 * Sends a request and reads its answer, or says what came instead of one: a target may do as it likes. Redirects are not
 * followed: they are answers.
 * @throws NotSent where HTTP cannot carry the request.
 */
export async function send(request: HttpRequest, limits: Limits = LIMITS, tls: Tls = USUAL): Promise<Exchange> {
  const started = performance.now();
  const response = await connectionsOf(tls)
    .use(originOf(request), (agent) => received(agent, request, limits))
    .catch((cause: unknown) => failureOf(cause));
  const milliseconds = performance.now() - started;
  if ('code' in response) {
    if (UNSENDABLE.has(response.code)) throw new NotSent(`HTTP cannot carry the request: ${response.reason}`);
    return { request, response: NO_ANSWER, milliseconds, failure: response };
  }
  return { request, response, milliseconds };
}

const NO_ANSWER: Exchange['response'] = { status: 0, headers: {}, body: new Uint8Array() };

/** The certificates that the system trusts. */
const USUAL: Tls = {};

const connectionsOf = oncePer(connectionsFor);

function originOf({ url }: HttpRequest): string {
  return /^[^/]*\/\/[^/?#]*/.exec(url)?.[0] ?? '';
}

/** The client refuses to write such a request: a line break in a header, a method that is no word. */
const UNSENDABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_URL', 'ERR_INVALID_CHAR', 'UND_ERR_NOT_SUPPORTED']);

function failureOf(cause: unknown): Failure {
  if (!(cause instanceof Error)) return { code: '', reason: String(cause) };
  const { code = '' } = cause as { code?: string | number };
  // Several addresses were tried, each in vain.
  const [first] = cause instanceof AggregateError ? cause.errors : [];
  if (first instanceof Error) return failureOf(first);
  return { code: String(code), reason: cause.message || String(code) || cause.name };
}
