import { readFileSync } from 'node:fs';
import type { CredentialSet } from '../contract/index.ts';
import type { Contract, SecurityScheme } from '../openapi/contract.ts';
import { UserError } from '../user-error.ts';

/** A header as it was given: its name in lower case, its value. */
export type Given = readonly [name: string, value: string];

/** Where headers are named that go with every request: flags, a file, the environment; the first named counts. */
export interface HeaderSources {
  readonly header?: readonly string[];
  readonly headerFile?: string;
}

/** The environment variable with headers, a line each. */
export const HEADERS_VARIABLE = 'LICET_HEADERS';

/** @throws UserError where one is no header; it is not said which, for it may be secret. */
export function givenHeaders({ header = [], headerFile }: HeaderSources, environment = process.env): Given[] {
  return [
    ...header.map((line) => parsedHeader(line, '--header')),
    ...(headerFile === undefined ? [] : linesOf(readText(headerFile)).map((line) => parsedHeader(line, headerFile))),
    ...linesOf(environment[HEADERS_VARIABLE] ?? '').map((line) => parsedHeader(line, HEADERS_VARIABLE)),
  ];
}

export function parsedHeader(line: string, source: string): Given {
  const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/s.exec(line) ?? [];
  if (name !== undefined && value !== undefined && !/[\r\n\0]/.test(value)) return [name.toLowerCase(), value];
  throw new UserError(`${source} has something that is no header.`, "Write it as 'Name: value', one a line.");
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} cannot be read.`, 'Name a file with a header a line.', { cause });
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
}

/** Headers, by what the document calls them. */
export interface Sorted {
  /** Those that its security schemes ask for: cases take them away. */
  readonly credentials: CredentialSet;
  /** The rest, which goes with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Tells credentials from other headers, by the document's security schemes. */
export function sortHeaders({ securitySchemes }: Contract, given: readonly Given[]): Sorted {
  const schemes = Object.entries(securitySchemes);
  const credentials: Record<string, string> = {};
  const headers: Record<string, string> = {};
  for (const [name, value] of given) {
    const found = schemes.flatMap(([scheme, one]) => {
      const credential = credentialIn(one, name, value);
      return credential === undefined ? [] : [[scheme, credential] as const];
    });
    for (const [scheme, credential] of found) credentials[scheme] ??= credential;
    const rest = name === 'cookie' ? otherCookies(schemes, value) : found.length > 0 ? '' : value;
    if (rest !== '') headers[name] ??= rest;
  }
  return { credentials, headers };
}

/** What a header holds of a scheme; of an API key in the query, a header of its name. */
function credentialIn(scheme: SecurityScheme, name: string, value: string): string | undefined {
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'cookie') return name === 'cookie' ? cookiesOf(value).get(scheme.name) : undefined;
    return scheme.name.toLowerCase() === name ? value : undefined;
  }
  if (name !== 'authorization') return undefined;
  const [, word = '', credential = ''] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
  if (word.toLowerCase() !== scheme.scheme) return undefined;
  return scheme.scheme === 'basic' ? Buffer.from(credential, 'base64').toString('utf8') : credential;
}

function otherCookies(schemes: readonly (readonly [string, SecurityScheme])[], value: string): string {
  const keys = schemes.flatMap(([, scheme]) => (scheme.type === 'apiKey' && scheme.in === 'cookie' ? scheme.name : []));
  const others = value.split(/;\s*/).filter((cookie) => !keys.includes(cookie.split('=', 1)[0]?.trim() ?? ''));
  return others.join('; ');
}

function cookiesOf(value: string): Map<string, string> {
  return new Map(
    value.split(/;\s*/).map((cookie): [string, string] => {
      const [name = '', ...rest] = cookie.split('=');
      return [name.trim(), decoded(rest.join('='))];
    }),
  );
}

/** A credential is encoded when it is sent. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
