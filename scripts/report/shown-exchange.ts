import { curlOf, type Exchange, masked, maskedHeaders, maskedUrl } from '../contract/index.ts';

/** An exchange that may be shown to anybody. */
export interface ShownExchange {
  readonly request: ShownMessage & { readonly method: string; readonly url: string };
  readonly response: ShownMessage & { readonly status: number };
  readonly milliseconds: number;
  readonly curl: string;
}

interface ShownMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: ShownBody;
}

/** Bytes as text where they are text, else in base 64. */
export type ShownBody = { readonly text: string } | { readonly base64: string };

const MOST = 20_000;

/** An exchange without its secrets, and not too long. */
export function shown(exchange: Exchange): ShownExchange {
  const { request, response, milliseconds, secrets } = exchange;
  return {
    request: {
      method: request.method,
      url: maskedUrl(request.url, secrets),
      headers: maskedHeaders(request.headers, secrets),
      ...bodyOf(request.body, secrets),
    },
    response: {
      status: response.status,
      headers: maskedHeaders(response.headers, secrets),
      ...bodyOf(response.body, secrets),
    },
    milliseconds: Math.round(milliseconds),
    curl: curlOf(exchange),
  };
}

function bodyOf(bytes: Uint8Array | undefined, secrets: readonly string[] | undefined): { readonly body?: ShownBody } {
  if (!bytes || bytes.length === 0) return {};
  try {
    const text = masked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), secrets);
    return { body: { text: text.length > MOST ? `${text.slice(0, MOST)}…` : text } };
  } catch {
    const buffer = Buffer.from(bytes);
    if (secrets?.some((secret) => buffer.includes(secret))) return { body: { text: '… (it holds a credential)' } };
    return { body: { base64: buffer.subarray(0, MOST).toString('base64') } };
  }
}
