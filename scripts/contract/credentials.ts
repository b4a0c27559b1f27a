import type { Contract, Operation, Parameter, SecurityScheme } from '../openapi/contract.ts';
import type { CredentialUse } from './case.ts';
import type { CredentialSet, Target } from './target.ts';

/**
 * The schemes that an operation takes together: the first alternative that needs any, or the first of which a target
 * knows every credential. Empty where it needs none.
 */
export function schemesOf({ security }: Operation, target?: Pick<Target, 'valid'>): readonly string[] {
  const alternatives = security.filter((alternative) => alternative.length > 0);
  const known = alternatives.find((alternative) => alternative.every((name) => target?.valid[name] !== undefined));
  return known ?? alternatives[0] ?? [];
}

/** True where the operation lets in whoever has no credential. */
export function isOpen({ security }: Pick<Operation, 'security'>): boolean {
  return security.length === 0 || security.some((alternative) => alternative.length === 0);
}

/** True where a parameter is a credential: a scheme puts it on the request, whatever an example says. */
export function isCredential({ securitySchemes }: Contract, { security }: Operation, parameter: Parameter): boolean {
  return security.flat().some((name) => {
    const scheme = Object.hasOwn(securitySchemes, name) ? securitySchemes[name] : undefined;
    return (
      scheme?.type === 'apiKey' &&
      scheme.in === parameter.in &&
      (scheme.in === 'header'
        ? scheme.name.toLowerCase() === parameter.name.toLowerCase()
        : scheme.name === parameter.name)
    );
  });
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
  for (const name of use?.alternative ?? schemesOf(operation, target)) {
    const scheme = contract.securitySchemes[name];
    const credential = scheme && credentialOf(name, scheme, target, use);
    if (scheme && credential !== undefined)
      attach(scheme, credential, use && concerns(use, name) ? use.use : undefined, headers, url);
  }
}

/** Texts that no report may show: the target's credentials, as they are and as they travel. */
export function secretsOf({ valid, expired, other, unscoped, inputs, headers = {} }: Target): readonly string[] {
  const credentials = [valid, expired ?? {}, other ?? {}, unscoped ?? {}].flatMap((set) => Object.values(set));
  credentials.push(...Object.entries(headers).flatMap(([name, value]) => (PUBLIC_HEADER.test(name) ? [] : value)));
  const named = Object.entries(inputs).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
  return [...new Set([...credentials, ...named].flatMap(travelling))];
}

/** Of a header that says how to answer, not who asks. */
const PUBLIC_HEADER = /^(accept(-.*)?|user-agent|content-type|prefer|cache-control|host|origin|referer)$/;

/** A name of something that is nobody else's business. */
export const SECRET_NAME = /token|secret|passw|pwd|session_?id|csrf|api_?key|credential|bearer/i;

function travelling(secret: string): string[] {
  const forms = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    JSON.stringify(secret).slice(1, -1),
  ];
  return forms.filter((form) => form.length >= SHORTEST_SECRET);
}

/** What is shorter is a word that stands in a report for other reasons, as a mock's credential is. */
const SHORTEST_SECRET = 6;

/** Well formed, and nobody's. */
const UNKNOWN = 'bGljZXQtbm9ib2R5LWhhcy10aGlzLWNyZWRlbnRpYWw';

function credentialOf(
  name: string,
  scheme: SecurityScheme,
  target: Target,
  use: CredentialUse | undefined,
): string | undefined {
  const valid: string | undefined = target.valid[name];
  if (!use || !concerns(use, name)) return valid;
  const expired: CredentialSet = target.expired ?? {};
  const unknown = scheme.type === 'http' && scheme.scheme === 'basic' ? `licet-nobody:${UNKNOWN}` : UNKNOWN;
  const nearly = valid ?? unknown;
  const sent = {
    valid,
    none: undefined,
    empty: '',
    malformed: nearly,
    'wrong-word': nearly,
    unknown,
    expired: expired[name],
    // What no scope is asked of is shown as it is.
    unscoped: target.unscoped?.[name] ?? valid,
  };
  return sent[use.use];
}

function concerns({ scheme }: CredentialUse, name: string): boolean {
  return scheme === undefined || scheme === name;
}

function attach(
  scheme: SecurityScheme,
  credential: string,
  use: CredentialUse['use'] | undefined,
  headers: Record<string, string>,
  url: URL,
): void {
  if (scheme.type === 'http') {
    const value = scheme.scheme === 'basic' ? Buffer.from(credential).toString('base64') : credential;
    const asked = use === 'wrong-word' ? (scheme.scheme === 'basic' ? 'bearer' : 'basic') : scheme.scheme;
    const word = asked.charAt(0).toUpperCase() + asked.slice(1);
    // The word and the credential as one word: no credentials by RFC 9110 §11.4.
    headers['authorization'] = use === 'malformed' ? `${word}${value}` : `${word} ${value}`.trim();
    return;
  }
  const value = use === 'malformed' ? '' : credential;
  if (scheme.in === 'header') headers[scheme.name.toLowerCase()] = value;
  else if (scheme.in === 'query') url.search = withPart(url.search.slice(1), scheme.name, value);
  else
    headers['cookie'] = [headers['cookie'], `${scheme.name}=${encodeURIComponent(value)}`].filter(Boolean).join('; ');
}

/** By hand: `URLSearchParams` would encode the separators of the other parameters. */
function withPart(search: string, name: string, value: string): string {
  const key = `${encodeURIComponent(name)}=`;
  const others = search.split('&').filter((part) => part !== '' && !part.startsWith(key));
  return [...others, `${key}${encodeURIComponent(value)}`].join('&');
}
