import { visible } from '../openapi/visible.ts';
import { curlOf } from './curl.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import { masked, withoutSecrets } from './masked.ts';

/** Findings as text: what was promised and where, what came, and a command that asks again. */
export function describeFindings(findings: readonly Finding[], exchange: Exchange | undefined): string {
  const lines = findings.map(
    ({ check, message, pointer }) =>
      `${check}: ${message}${pointer === undefined ? '' : `\n    promised at ${pointer}`}`,
  );
  return [
    ...lines.map((line) => visible(withoutSecrets(line, exchange?.secrets))),
    ...(exchange ? [came(exchange), `again: ${curlOf(exchange)}`] : []),
  ].join('\n');
}

/** What came of a request, in a line or a few. */
export function came(exchange: Exchange): string {
  return exchange.failure ? 'came: no answer' : `came: ${exchange.response.status}, ${shortBody(exchange)}`;
}

/** An answer's body in a line or a few, its secrets masked. */
export function shortBody({ response, failure, secrets }: Exchange): string {
  if (failure) return visible(withoutSecrets(failure.reason, secrets));
  const text = masked(Buffer.from(response.body).toString('utf8'), secrets);
  if (text === '') return 'no body';
  return visible(text.length > 200 ? `${text.slice(0, 199)}…` : text);
}
