import { SECRET_NAME } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';

const SECRET_HEADER = /^(authorization|cookie|set-cookie|.*(csrf|token|key|secret).*)$/i;

/** Findings as text: what was promised and where, what came, and a command that asks again. */
export function describeFindings(findings: readonly Finding[], exchange: Exchange | undefined): string {
  const lines = findings.map(
    ({ check, message, pointer }) =>
      `${check}: ${message}${pointer === undefined ? '' : `\n    promised at ${pointer}`}`,
  );
  return [
    ...lines.map((line) => withoutSecrets(line, exchange?.secrets)),
    ...(exchange ? [`came: ${exchange.response.status}, ${shortBody(exchange)}`, `again: ${curlOf(exchange)}`] : []),
  ].join('\n');
}

/** A curl command that sends the request again. Credentials are left for the reader to fill in. */
export function curlOf({ request, secrets }: Exchange): string {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => `-H ${shellQuoted(`${name}: ${SECRET_HEADER.test(name) ? '…' : value}`)}`,
  );
  const body = request.body
    ? [`--data-binary ${shellQuoted(withoutNamedSecrets(Buffer.from(request.body).toString('utf8')))}`]
    : [];
  const url = request.url.replaceAll(/([?&])([^=&]+)=[^&]*/g, (part, mark: string, name: string) =>
    SECRET_NAME.test(name) ? `${mark}${name}=…` : part,
  );
  return withoutSecrets(['curl -i', `-X ${request.method}`, ...headers, ...body, shellQuoted(url)].join(' '), secrets);
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function shortBody({ response, secrets }: Exchange): string {
  const text = withoutSecrets(withoutNamedSecrets(Buffer.from(response.body).toString('utf8')), secrets);
  if (text === '') return 'no body';
  return printable(text.length > 200 ? `${text.slice(0, 199)}…` : text);
}

/** A terminal obeys control characters. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}--[\n\t]]/gv, '\uFFFD');
}

function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  return [...secrets].sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
}

/** Members of JSON whose name says that they are secret, as in the answer to a sign-in. */
function withoutNamedSecrets(text: string): string {
  return text.replaceAll(/"([^"\\]+)"(\s*:\s*)"(?:[^"\\]|\\.)*"/g, (member, name: string, colon: string) =>
    SECRET_NAME.test(name) ? `"${name}"${colon}"…"` : member,
  );
}
