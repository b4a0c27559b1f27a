import type { Request } from 'express';
import { type Presented, presented } from './credentials.ts';
import { declaredTypes } from './declared-types.ts';
import type { Operation, Scopes, SecurityScheme } from './operation.ts';
import { Refused } from './refused.ts';
import type { AnyVendor, Authentication } from './vendor.ts';

type Refusing = Extract<Authentication<unknown>, { readonly refused: unknown }>['refused'];

const MESSAGES: Readonly<Record<Refusing, string>> = {
  'no-credential': 'The operation takes a credential, and none came.',
  'unknown-credential': 'The credential is not known here.',
  'expired-credential': 'The credential has expired.',
};

/** Finds out who is asking. @throws {Refused} where the caller is not let in */
export type SignIn = (request: Request, state: unknown) => Promise<unknown>;

/**
 * How one signs in to an operation. Its alternatives are tried in order, and each must be met in full.
 * Whoever shows a credential is judged by it, even where anyone would be let in without: one that is unknown or has expired is refused
 * there too; one that only lacks a scope is taken for none.
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export function signInTo(vendor: AnyVendor, operation: Operation): SignIn {
  const alternatives = operation.security
    .map((names, index) => ({ names, scopes: operation.scopes?.[index] ?? {} }))
    .filter(({ names }) => names.length > 0);
  const schemes = [...new Set(alternatives.flatMap(({ names }) => names))].map(
    (name) => [name, schemeOf(vendor, name)] as const,
  );
  const letsAnyoneIn = alternatives.length < operation.security.length || operation.security.length === 0;

  return async (request, state) => {
    const shown = new Map<string, Presented>();
    for (const [name, scheme] of schemes) {
      const credential = presented(scheme, request);
      if (credential) shown.set(name, credential);
    }
    if (letsAnyoneIn && shown.size === 0) return anonymous(vendor, state);

    let refused: Refusing = 'no-credential';
    let lacking = false;
    for (const { names, scopes } of alternatives) {
      const credentials = completeSet(names, shown);
      if (!credentials) continue;
      const outcome = await vendor.authenticate(credentials, state);
      if ('refused' in outcome) {
        if (refused === 'no-credential') refused = outcome.refused;
      } else if (isGoodFor(scopes, outcome.scopes)) return outcome.caller;
      else lacking = true;
    }
    if (lacking && letsAnyoneIn && refused === 'no-credential' && !isMalformed(shown)) return anonymous(vendor, state);
    if (lacking) throw lackingScope(operation);
    if (refused === 'no-credential' && isMalformed(shown)) refused = 'unknown-credential';
    throw new Refused({ kind: refused, status: 401, message: MESSAGES[refused] });
  };
}

/** Who is known and may not do it: 403 (RFC 6750 §3.1), as far as the operation has heard of that. */
function lackingScope(operation: Operation): Refused {
  const status = declaredTypes(operation, 403) ? 403 : 401;
  return new Refused({ kind: 'fault', status, message: 'The credential lacks a scope that the operation asks for.' });
}

function isGoodFor(asked: Scopes, has: Scopes = {}): boolean {
  return Object.entries(asked).every(([scheme, scopes]) => {
    const given = has[scheme];
    return !given || scopes.every((scope) => given.includes(scope));
  });
}

function schemeOf(vendor: AnyVendor, name: string): SecurityScheme {
  const scheme = vendor.securitySchemes[name];
  if (!scheme) throw new Error(`${vendor.name} has no security scheme ${name}`);
  return scheme;
}

function completeSet(
  names: readonly string[],
  shown: ReadonlyMap<string, Presented>,
): Record<string, string> | undefined {
  const credentials: Record<string, string> = {};
  for (const name of names) {
    const value = shown.get(name)?.value;
    if (value === undefined) return undefined;
    credentials[name] = value;
  }
  return credentials;
}

function isMalformed(shown: ReadonlyMap<string, Presented>): boolean {
  return [...shown.values()].some(({ value }) => value === undefined);
}

/** A vendor may have a caller for those who show nothing; otherwise its handlers are given none. */
async function anonymous(vendor: AnyVendor, state: unknown): Promise<unknown> {
  const outcome = await vendor.authenticate({}, state);
  return 'caller' in outcome ? outcome.caller : undefined;
}
