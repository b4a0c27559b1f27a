import { type Head, valuesOf } from './head.ts';
import type { MaskedBody, MaskedObserved } from './masked-observed.ts';

interface Content {
  readonly size: number;
  readonly mimeType: string;
  readonly text?: string;
  readonly encoding?: 'base64';
  readonly comment?: string;
}

/** An entry of an archive. */
export type HarEntry = ReturnType<typeof harEntry>;

/** An exchange as an entry of an archive. @see http://www.softwareishard.com/blog/har-12-spec/ */
export function harEntry({ request, response, content, ...rest }: MaskedObserved, origin: string) {
  const { connection, started, timings, failure, unjudged } = rest;
  const postData = postDataOf(request, content.request);
  const comment = failure ?? unjudged;
  return {
    startedDateTime: new Date(started).toISOString(),
    time: timings.send + timings.wait + timings.receive,
    request: {
      method: request.method,
      url: /^[a-z][a-z0-9+.-]*:/i.test(request.target) ? request.target : `${origin}${request.target}`,
      httpVersion: request.version,
      cookies: valuesOf(request, 'cookie').flatMap((value) => value.split(/;\s*/).map(cookieOf)),
      headers: request.headers.map(headerOf),
      queryString: queryOf(request.target),
      headersSize: request.headSize,
      bodySize: request.body.size,
      ...(postData ? { postData } : {}),
    },
    response: {
      // As browsers write what was not answered.
      status: response?.status ?? 0,
      statusText: response?.statusText ?? '',
      httpVersion: response?.version ?? '',
      cookies: response ? valuesOf(response, 'set-cookie').map((value) => cookieOf(value.split(';', 1)[0] ?? '')) : [],
      headers: (response?.headers ?? []).map(headerOf),
      content: response ? contentOf(response, content.response, response.body.size) : NOTHING,
      redirectURL: (response && valuesOf(response, 'location')[0]) ?? '',
      headersSize: response?.headSize ?? -1,
      bodySize: response?.body.size ?? -1,
      ...(failure === undefined ? {} : { _error: failure }),
    },
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, ...timings },
    connection: String(connection),
    ...(comment === undefined ? {} : { comment }),
  };
}

function headerOf([name, value]: readonly [string, string]) {
  return { name, value };
}

function cookieOf(pair: string) {
  const equals = pair.indexOf('=');
  return equals < 0 ? { name: '', value: pair } : { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1) };
}

function queryOf(target: string) {
  const question = target.indexOf('?');
  return question < 0
    ? []
    : [...new URLSearchParams(target.slice(question + 1))].map(([name, value]) => ({ name, value }));
}

function postDataOf(request: Pick<Head, 'headers'> & { body: { size: number } }, body: MaskedBody) {
  if (request.body.size === 0) return undefined;
  const mimeType = valuesOf(request, 'content-type')[0] ?? '';
  if (!body) return { mimeType, text: '', comment: NOT_KEPT };
  const { text, encoding } = textOf(body);
  return { mimeType, text, ...(encoding ? { comment: 'in base 64' } : {}) };
}

const NOTHING: Content = { size: 0, mimeType: 'x-unknown' };

const NOT_KEPT = 'the body was too long to be kept, or could not be unpacked';

function contentOf(response: Pick<Head, 'headers'>, body: MaskedBody, size: number): Content {
  const mimeType = valuesOf(response, 'content-type')[0] ?? 'x-unknown';
  return body ? { size: body.length, mimeType, ...textOf(body) } : { size, mimeType, comment: NOT_KEPT };
}

function textOf(body: Buffer): { readonly text: string; readonly encoding?: 'base64' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body) };
  } catch {
    return { text: body.toString('base64'), encoding: 'base64' };
  }
}
