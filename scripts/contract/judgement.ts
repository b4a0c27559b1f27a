import type { Case } from './case.ts';
import type { Exchange } from './exchange.ts';
import type { Verdict } from './finding.ts';
import { SECRET_HEADER, withoutNamedSecrets } from './masked.ts';

/** A case and what came of it. */
export interface Judgement {
  readonly testCase: Case;
  readonly verdict: Verdict;
}

/**
 * A judgement as a line of text, for a file or another process. No secret leaves with it: each known one is swapped for a
 * stand-in, which reports leave out as they would the secret.
 */
export function written({ testCase, verdict }: Judgement): string {
  const secrets = verdict.exchanges.find((exchange) => exchange.secrets)?.secrets;
  const findings = verdict.findings.map((one) => ({ ...one, message: swapped(one.message, secrets) }));
  return JSON.stringify({ testCase, verdict: { ...verdict, findings, exchanges: verdict.exchanges.map(writable) } });
}

/** A judgement that `written` made a line of. */
export function readJudgement(line: string): Judgement {
  const { testCase, verdict } = JSON.parse(line) as {
    testCase: Case;
    verdict: Omit<Verdict, 'exchanges'> & { exchanges: readonly Writable[] };
  };
  return { testCase, verdict: { ...verdict, exchanges: verdict.exchanges.map(readable) } };
}

/** Written where a secret was. No server says it by itself. */
const STAND_IN = 'licet:secret';

/** An exchange whose bytes are in base 64. */
interface Writable extends Omit<Exchange, 'request' | 'response'> {
  readonly request: Omit<Exchange['request'], 'body'> & { readonly body?: string };
  readonly response: Omit<Exchange['response'], 'body'> & { readonly body: string };
}

function writable({ request, response, secrets, ...rest }: Exchange): Writable {
  return {
    ...rest,
    ...(secrets ? { secrets: [STAND_IN] } : {}),
    request: {
      method: request.method,
      url: swapped(request.url, secrets),
      headers: withoutCredentials(request.headers, secrets),
      ...(request.body ? { body: packed(request.body, secrets) } : {}),
    },
    response: {
      status: response.status,
      headers: withoutCredentials(response.headers, secrets),
      body: packed(response.body, secrets),
    },
  };
}

function readable({ request: { body, ...request }, response, ...rest }: Writable): Exchange {
  return {
    ...rest,
    request: { ...request, ...(body === undefined ? {} : { body: Buffer.from(body, 'base64') }) },
    response: { ...response, body: Buffer.from(response.body, 'base64') },
  };
}

type Secrets = readonly string[] | undefined;

function swapped(text: string, secrets: Secrets = []): string {
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, STAND_IN), text);
}

/** Also what a target has made up itself, as the token that it answers a sign-in with: where its name says what it is. */
function packed(bytes: Uint8Array, secrets: Secrets): string {
  const text = Buffer.from(bytes).toString('latin1');
  const named = withoutNamedSecrets(text, () => STAND_IN);
  const travelling = (secrets ?? []).map((secret) => Buffer.from(secret).toString('latin1'));
  return Buffer.from(swapped(named, travelling), 'latin1').toString('base64');
}

function withoutCredentials<Value extends string | readonly string[]>(
  headers: Readonly<Record<string, Value>>,
  secrets: Secrets,
): Readonly<Record<string, Value>> {
  const told = (name: string, value: string) =>
    SECRET_HEADER.test(name)
      ? // The scheme, or the name of a lone cookie, is told.
        value.replace(/^(\w+ |[\w.-]+=(?=[^;]*$))?.+$/s, `$1${STAND_IN}`)
      : swapped(value, secrets);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? told(name, value) : value.map((one) => told(name, one)),
    ]),
  ) as Record<string, Value>;
}
