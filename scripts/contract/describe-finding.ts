import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';

const SECRETS = /^(authorization|cookie|x-csrf-token|.*(token|key|secret).*)$/i;

/** Findings as text: what was promised and where, what came, and a command that asks again. */
export function describeFindings(findings: readonly Finding[], exchange: Exchange | undefined): string {
  const lines = findings.map(
    ({ check, message, pointer }) =>
      `${check}: ${message}${pointer === undefined ? '' : `\n    promised at ${pointer}`}`,
  );
  return [
    ...lines,
    ...(exchange ? [`came: ${exchange.response.status}, ${shortBody(exchange)}`, `again: ${curlOf(exchange)}`] : []),
  ].join('\n');
}

/** A curl command that sends the request again. Credentials are left for the reader to fill in. */
export function curlOf({ request }: Exchange): string {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => `-H ${shellQuoted(`${name}: ${SECRETS.test(name) ? '…' : value}`)}`,
  );
  const body = request.body ? [`--data-binary ${shellQuoted(Buffer.from(request.body).toString('utf8'))}`] : [];
  return ['curl -i', `-X ${request.method}`, ...headers, ...body, shellQuoted(request.url)].join(' ');
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function shortBody({ response }: Exchange): string {
  const text = Buffer.from(response.body).toString('utf8');
  if (text === '') return 'no body';
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
