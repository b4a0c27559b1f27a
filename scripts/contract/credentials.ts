import type { Contract, Operation, SecurityScheme } from '../openapi/contract.ts';
import type { CredentialUse } from './case.ts';
import type { CredentialSet, Target } from './target.ts';

/** The schemes that an operation takes together: its first alternative that needs any. Empty where it needs none. */
export function schemesOf({ security }: Operation): readonly string[] {
  return security.find((alternative) => alternative.length > 0) ?? [];
}

/** Puts credentials on a request: the target's valid ones, except as a case says otherwise. */
export function attachCredentials(
  contract: Contract,
  operation: Operation,
  target: Target,
  use: CredentialUse | undefined,
  headers: Record<string, string>,
  url: URL,
): void {
  for (const name of schemesOf(operation)) {
    const scheme = contract.securitySchemes[name];
    const credential = credentialOf(name, target, use);
    if (scheme && credential !== undefined)
      attach(scheme, credential, use?.use === 'malformed' && concerns(use, name), headers, url);
  }
}

/** Well formed, and nobody's. */
const UNKNOWN = 'bGljZXQtbm9ib2R5LWhhcy10aGlzLWNyZWRlbnRpYWw';

function credentialOf(name: string, target: Target, use: CredentialUse | undefined): string | undefined {
  const valid: string | undefined = target.valid[name];
  if (!use || !concerns(use, name)) return valid;
  const expired: CredentialSet = target.expired ?? {};
  return { none: undefined, malformed: valid ?? UNKNOWN, unknown: UNKNOWN, expired: expired[name] }[use.use];
}

function concerns({ scheme }: CredentialUse, name: string): boolean {
  return scheme === undefined || scheme === name;
}

function attach(
  scheme: SecurityScheme,
  credential: string,
  malformed: boolean,
  headers: Record<string, string>,
  url: URL,
): void {
  if (scheme.type === 'http') {
    const value = scheme.scheme === 'basic' ? Buffer.from(credential).toString('base64') : credential;
    const word = scheme.scheme === 'basic' ? 'Basic' : 'Bearer';
    // The word alone, then the credential without its word: neither is credentials by RFC 9110 §11.4.
    headers['authorization'] = malformed ? `${word}${value}` : `${word} ${value}`;
    return;
  }
  const value = malformed ? '' : credential;
  if (scheme.in === 'header') headers[scheme.name.toLowerCase()] = value;
  else if (scheme.in === 'query') url.searchParams.set(scheme.name, value);
  else
    headers['cookie'] = [headers['cookie'], `${scheme.name}=${encodeURIComponent(value)}`].filter(Boolean).join('; ');
}
