import { Agent, request as undiciRequest } from 'undici';
import { UserError } from '../user-error.ts';
import type { Exchange, HttpRequest } from './exchange.ts';

/** How long a target may take and how much it may say. */
export interface Limits {
  /** Until the headers, and between two pieces of the body; the whole may take twice as long. */
  readonly milliseconds: number;
  readonly bytes: number;
}

export const LIMITS: Limits = { milliseconds: 10_000, bytes: 10 * 1024 * 1024 };

export type Send = (request: HttpRequest) => Promise<Exchange>;

const agent = new Agent({ connections: 8, keepAliveTimeout: 5_000 });

/**
 * Sends a request and reads its answer. Redirects are not followed: they are answers.
 * @throws UserError where nobody answers, or the answer is no HTTP.
 */
export async function send(request: HttpRequest, { milliseconds, bytes }: Limits = LIMITS): Promise<Exchange> {
  const started = performance.now();
  try {
    const response = await undiciRequest(request.url, {
      dispatcher: agent,
      method: request.method as 'GET',
      headers: { ...request.headers },
      body: request.body ? Buffer.from(request.body) : null,
      headersTimeout: milliseconds,
      bodyTimeout: milliseconds,
      signal: AbortSignal.timeout(2 * milliseconds),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += (chunk as Buffer).length;
      if (size > bytes) throw new Error(`the answer is longer than ${bytes} bytes`);
      chunks.push(chunk as Buffer);
    }
    return {
      request,
      response: { status: response.statusCode, headers: definedHeaders(response.headers), body: Buffer.concat(chunks) },
      milliseconds: performance.now() - started,
    };
  } catch (cause) {
    // Without its query, which may hold a credential.
    throw new UserError(
      `${request.method} ${request.url.replace(/\?.*$/s, '')} got no answer: ${reasonOf(cause)}.`,
      'Is the target running, and is its URL right?',
      { cause },
    );
  }
}

function definedHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code } = cause as { code?: string };
  return cause.message || code || cause.name;
}
