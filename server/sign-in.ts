import type { Request } from 'express';
import { type Presented, presented } from './credentials.ts';
import type { Operation } from './operation.ts';
import { Refused } from './refused.ts';
import type { AnyVendor, Authentication } from './vendor.ts';

type Refusing = Extract<Authentication<unknown>, { readonly refused: unknown }>['refused'];

const MESSAGES: Readonly<Record<Refusing, string>> = {
  'no-credential': 'The operation takes a credential, and none came.',
  'unknown-credential': 'The credential is not known here.',
  'expired-credential': 'The credential has expired.',
};

/**
 * Finds out who is asking. The alternatives of an operation are tried in order, and each must be met in full.
 * Whoever shows a credential is judged by it, even where anyone would be let in without.
 * @throws {Refused} where the caller is not let in
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export async function signIn(
  vendor: AnyVendor,
  state: unknown,
  operation: Operation,
  request: Request,
): Promise<unknown> {
  const alternatives = operation.security.filter((schemes) => schemes.length > 0);
  const shown = new Map(alternatives.flat().map((name) => [name, shownFor(vendor, name, request)]));
  const letsAnyoneIn = alternatives.length < operation.security.length || operation.security.length === 0;

  let refused: Refusing = 'no-credential';
  for (const schemes of alternatives) {
    const credentials = completeSet(schemes, shown);
    if (!credentials) continue;
    const outcome = await vendor.authenticate(credentials, state);
    if ('caller' in outcome) return outcome.caller;
    if (refused === 'no-credential') refused = outcome.refused;
  }
  const anythingShown = [...shown.values()].some((credential) => credential !== undefined);
  if (letsAnyoneIn && !anythingShown) return anonymous(vendor, state);
  if (refused === 'no-credential' && isMalformed(shown)) refused = 'unknown-credential';
  throw new Refused({ kind: refused, status: 401, message: MESSAGES[refused] });
}

function shownFor(vendor: AnyVendor, name: string, request: Request): Presented | undefined {
  const scheme = vendor.securitySchemes[name];
  if (!scheme) throw new Error(`${vendor.name} has no security scheme ${name}`);
  return presented(scheme, request);
}

function completeSet(
  schemes: readonly string[],
  shown: ReadonlyMap<string, Presented | undefined>,
): Record<string, string> | undefined {
  const values = schemes.map((name) => [name, shown.get(name)?.value] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(values as readonly (readonly [string, string])[]);
}

function isMalformed(shown: ReadonlyMap<string, Presented | undefined>): boolean {
  return [...shown.values()].some((credential) => credential !== undefined && credential.value === undefined);
}

/** A vendor may have a caller for those who show nothing; otherwise its handlers are given none. */
async function anonymous(vendor: AnyVendor, state: unknown): Promise<unknown> {
  const outcome = await vendor.authenticate({}, state);
  return 'caller' in outcome ? outcome.caller : undefined;
}
