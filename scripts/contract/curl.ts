import { shellQuoted } from '../shell-quoted.ts';
import type { Exchange } from './exchange.ts';
import { masked, maskedUrl, SECRET_HEADER, withoutSecrets } from './masked.ts';

/**
 * A curl command that sends the request again. Credentials are environment variables, so that it works as it stands
 * after an `export` each; bytes that are no text come through a pipe.
 */
export function curlOf({ request, secrets }: Exchange): string {
  const { method, url, headers, body } = request;
  const words = [
    'curl -i',
    ...(method === 'HEAD' ? ['--head'] : [`-X ${shellQuoted(method)}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${headerWord(name, value, secrets)}`),
  ];
  const address = shellQuoted(maskedUrl(url, secrets));
  if (!body) return [...words, address].join(' ');
  const text = textIn(body);
  if (text !== undefined) return [...words, `${flagFor(text)} ${bodyWord(text, secrets)}`, address].join(' ');
  const bytes = Buffer.from(body);
  if (secrets?.some((secret) => bytes.includes(secret)))
    return [...words, address, '# with a body that holds a credential'].join(' ');
  return [`printf %s ${bytes.toString('base64')} | base64 -d |`, ...words, '--data-binary @-', address].join(' ');
}

/** `Authorization: Bearer …` as `"Authorization: Bearer $LICET_TOKEN"`. */
function headerWord(name: string, value: string, secrets: readonly string[] | undefined): string {
  if (value === '') return shellQuoted(`${name};`);
  if (!SECRET_HEADER.test(name) && withoutSecrets(value, secrets) === value) return shellQuoted(`${name}: ${value}`);
  const authorization = /^authorization$/i.test(name) ? /^(\w+) /.exec(value)?.[1] : undefined;
  const cookie = /^cookie$/i.test(name) ? /^([\w.-]+)=[^;]*$/.exec(value)?.[1] : undefined;
  const before = authorization ? `${authorization} ` : cookie ? `${cookie}=` : '';
  return `"${name}: ${before}$${variableFor(name, authorization)}"`;
}

const VARIABLES: Readonly<Record<string, string>> = { bearer: 'LICET_TOKEN', basic: 'LICET_BASIC' };

/** The environment variable that stands for a credential: of its scheme, else of its header. */
function variableFor(header: string, scheme: string | undefined): string {
  const known = VARIABLES[scheme?.toLowerCase() ?? ''];
  return known ?? `LICET_${header.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`;
}

/** A body, in which members whose name says that they are secret are environment variables too. */
function bodyWord(text: string, secrets: readonly string[] | undefined): string {
  const marked = masked(text, secrets, (name) => `${MARK}${variableFor(name, undefined)}${MARK}`);
  const pieces = marked.split(MARK);
  return pieces.map((piece, index) => (index % 2 === 0 ? shellQuoted(piece) : `"$${piece}"`)).join('');
}

/** Stands before and after a variable's name; no text body has it, for a body with it is told as bytes. */
const MARK = '\0';

/** To `--data-binary`, what begins with @ is a file's name. */
function flagFor(text: string): string {
  return text.startsWith('@') ? '--data-raw' : '--data-binary';
}

function textIn(body: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
