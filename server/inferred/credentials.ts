import type { Operation, SecurityScheme } from '../operation.ts';
import { sameSecret } from '../same-secret.ts';
import type { Accepted, Access, Authentication, Credentials } from '../vendor.ts';

type Schemes = Readonly<Record<string, SecurityScheme>>;

/** What lets somebody in for each scheme that an operation asks for, unless it is said otherwise: made up, and no secret. */
export function accessBy(schemes: Schemes, operations: readonly Operation[]): readonly Access[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat()));
  return Object.entries(schemes)
    .filter(([name]) => used.has(name))
    .map(([name, scheme]) => ({ what: wordsFor(scheme), values: { [name]: demoFor(scheme) } }));
}

function demoFor(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return 'licet-demo-key';
  return scheme.scheme === 'basic' ? 'licet:licet-demo-password' : 'licet-demo-token';
}

function wordsFor(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `${scheme.name} in the ${scheme.in}`;
  return scheme.scheme === 'basic' ? 'user:password, by Basic' : `Authorization: ${scheme.scheme}`;
}

/** Lets in who shows the credentials of all schemes that were asked for. */
export async function authenticate(credentials: Credentials, accepted: Accepted): Promise<Authentication<undefined>> {
  const shown = Object.entries(credentials);
  if (shown.length === 0) return { refused: 'no-credential' };
  const isKnown = shown.every(([name, value]) => value !== undefined && sameSecret(value, accepted[name]));
  return isKnown ? { caller: undefined } : { refused: 'unknown-credential' };
}

/** The headers with which an operation can be tried. */
export function headersFor(operation: Operation, schemes: Schemes, accepted: Accepted): Record<string, string> {
  const [first = []] = operation.security;
  const entries = first.flatMap((name): [string, string][] => {
    const scheme = schemes[name];
    const secret = accepted[name];
    if (!scheme || secret === undefined) return [];
    if (scheme.type === 'apiKey') {
      if (scheme.in === 'query') return [];
      return [scheme.in === 'header' ? [scheme.name, secret] : ['Cookie', `${scheme.name}=${secret}`]];
    }
    const word = scheme.scheme === 'basic' ? Buffer.from(secret).toString('base64') : secret;
    return [['Authorization', `${scheme.scheme[0]?.toUpperCase()}${scheme.scheme.slice(1)} ${word}`]];
  });
  return Object.fromEntries(entries);
}
