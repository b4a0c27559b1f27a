import { Agent, request as undiciRequest } from 'undici';
import { UserError } from '../user-error.ts';
import type { Exchange, HttpRequest } from './exchange.ts';

/** Milliseconds until a target must have answered, and bytes that an answer may have. */
const TIME_LIMIT = 10_000;
const BODY_LIMIT = 10 * 1024 * 1024;

const agent = new Agent({ connections: 8, keepAliveTimeout: 5_000 });

/**
 * Sends a request and reads its answer. Redirects are not followed: they are answers.
 * @throws UserError where nobody answers, or the answer is no HTTP.
 */
export async function send(request: HttpRequest): Promise<Exchange> {
  const started = performance.now();
  try {
    const response = await undiciRequest(request.url, {
      dispatcher: agent,
      method: request.method as 'GET',
      headers: { ...request.headers },
      body: request.body ? Buffer.from(request.body) : null,
      headersTimeout: TIME_LIMIT,
      bodyTimeout: TIME_LIMIT,
      signal: AbortSignal.timeout(2 * TIME_LIMIT),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += (chunk as Buffer).length;
      if (size > BODY_LIMIT) throw new Error(`the answer is longer than ${BODY_LIMIT} bytes`);
      chunks.push(chunk as Buffer);
    }
    return {
      request,
      response: { status: response.statusCode, headers: definedHeaders(response.headers), body: Buffer.concat(chunks) },
      milliseconds: performance.now() - started,
    };
  } catch (cause) {
    throw new UserError(
      `${request.method} ${request.url} got no answer: ${reasonOf(cause)}.`,
      'Is the target running, and is its URL right?',
      { cause },
    );
  }
}

/** Closes the connections that were kept open. */
export async function hangUp(): Promise<void> {
  await agent.close();
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
