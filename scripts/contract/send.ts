import { createRequire } from 'node:module';
import type { Agent as UndiciAgent } from 'undici';
import type { Exchange, Failure, HttpRequest } from './exchange.ts';
import { NotSent } from './not-sent.ts';
import { oncePer } from './once.ts';
import { received } from './received.ts';

// By its own file: the package as a whole brings fetch, caches and mocks along, which take three times as long to load.
const Agent = createRequire(import.meta.url)('undici/lib/dispatcher/agent.js') as typeof UndiciAgent;

/** How long a target may take and how much it may say. */
export interface Limits {
  /** Until the headers, and between two pieces of the body; the whole may take twice as long. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** What takes longer has been answered too late. As long as there is patience, where left out. */
  readonly responseMilliseconds?: number;
}

export const LIMITS: Limits = { milliseconds: 10_000, bytes: 10 * 1024 * 1024 };

/** How far a target's certificate is trusted. */
export interface Tls {
  /** Whatever it shows is taken. */
  readonly insecure?: boolean;
  /** Certificates to trust besides the system's, as PEM. */
  readonly ca?: string;
}

export type Send = (request: HttpRequest) => Promise<Exchange>;

/**
 * Sends a request and reads its answer, or says what came instead of one: a target may do as it likes. Redirects are not
 * followed: they are answers.
 * @throws NotSent where HTTP cannot carry the request.
 */
export async function send(request: HttpRequest, limits: Limits = LIMITS, tls: Tls = USUAL): Promise<Exchange> {
  const started = performance.now();
  const response = await received(agentFor(tls), request, limits).catch((cause: unknown) => failureOf(cause));
  const milliseconds = performance.now() - started;
  if ('code' in response) {
    if (UNSENDABLE.has(response.code)) throw new NotSent(`HTTP cannot carry the request: ${response.reason}`);
    return { request, response: NO_ANSWER, milliseconds, failure: response };
  }
  return { request, response, milliseconds };
}

const NO_ANSWER: Exchange['response'] = { status: 0, headers: {}, body: new Uint8Array() };

const agents = new Map<string, UndiciAgent>();

/** The certificates that the system trusts. */
const USUAL: Tls = {};

/** Connections are kept, for as long as even an impatient server keeps them. */
const agentFor = oncePer(({ insecure = false, ca }: Tls): UndiciAgent => {
  const key = JSON.stringify([insecure, ca]);
  const known = agents.get(key);
  if (known) return known;
  const connect = { rejectUnauthorized: !insecure, ...(ca === undefined ? {} : { ca }) };
  const agent = new Agent({ connections: 8, keepAliveTimeout: 1_500, connect });
  agents.set(key, agent);
  return agent;
});

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
