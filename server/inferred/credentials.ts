import type { Operation, SecurityScheme } from '../operation.ts';
import { sameSecret } from '../same-secret.ts';
import type { Accepted, Access, Authentication, Credentials } from '../vendor.ts';
import { declares } from './success.ts';

type Schemes = Readonly<Record<string, SecurityScheme>>;

/** What lets somebody in for each scheme that an operation asks for, unless it is said otherwise: made up, and no secret. */
export function accessBy(schemes: Schemes, operations: readonly Operation[]): readonly Access[] {
  const used = new Set(operations.flatMap(({ security }) => security.flat()));
  const scoped = scopedBy(operations);
  return Object.entries(schemes)
    .filter(([name]) => used.has(name))
    .flatMap(([name, scheme]) => [
      { what: wordsFor(scheme), values: { [name]: demoFor(scheme) } },
      ...(scoped.has(name)
        ? [{ what: `${wordsFor(scheme)}, without scopes`, values: { [unscoped(name)]: demoFor(scheme, '-unscoped') } }]
        : []),
    ]);
}

/** The schemes whose scopes, or roles, are asked for by an operation that says what becomes of who lacks them. */
function scopedBy(operations: readonly Operation[]): ReadonlySet<string> {
  const telling = operations.filter((operation) => declares(operation, 403));
  return new Set(telling.flatMap(({ scopes = [] }) => scopes.flatMap((one) => Object.keys(one))));
}

/** What the credential of a scheme without any scope goes by: no scheme has a colon in its name. */
function unscoped(name: string): string {
  return `${name}:unscoped`;
}

/** What is accepted that lacks scopes, by the name of its scheme. */
export function unscopedIn(accepted: Accepted): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(accepted).flatMap(([member, value]): [string, string][] => {
      const [, name] = /^(.*):unscoped$/.exec(member) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

function demoFor(scheme: SecurityScheme, kind = ''): string {
  if (scheme.type === 'apiKey') return `licet-demo-key${kind}`;
  return scheme.scheme === 'basic' ? `licet${kind}:licet-demo-password` : `licet-demo-token${kind}`;
}

function wordsFor(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `${scheme.name} in the ${scheme.in}`;
  return scheme.scheme === 'basic' ? 'user:password, by Basic' : `Authorization: ${scheme.scheme}`;
}

/** Lets in who shows the credentials of all schemes that were asked for. */
export async function authenticate(credentials: Credentials, accepted: Accepted): Promise<Authentication<undefined>> {
  const shown = Object.entries(credentials);
  if (shown.length === 0) return { refused: 'no-credential' };
  const lacking = shown.filter(([name, value]) => sameSecret(value ?? '', accepted[unscoped(name)]));
  const isKnown = shown.every(
    ([name, value]) =>
      (value !== undefined && sameSecret(value, accepted[name])) || lacking.some(([one]) => one === name),
  );
  if (!isKnown) return { refused: 'unknown-credential' };
  return { caller: undefined, scopes: Object.fromEntries(lacking.map(([name]) => [name, []])) };
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
