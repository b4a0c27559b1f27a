import type { Contract, Operation, Scopes } from '../../openapi/contract.ts';
import type { Case, CaseRequest, CredentialUse } from '../case.ts';
import { isOpen, schemesOf } from '../credentials.ts';
import { namedRequests } from './examples.ts';
import { answersToValid, isMadeUp } from './made-up.ts';
import { promisedRequests } from './promised-requests.ts';
import { credentialRefusals, scopeRefusals } from './statuses.ts';

const USES = [
  { use: 'none', words: (what: string) => `refuses a request without ${what}` },
  { use: 'malformed', words: (what: string) => `refuses a malformed ${what}` },
  { use: 'unknown', words: (what: string) => `refuses an unknown ${what}` },
  { use: 'expired', words: (what: string) => `refuses an expired ${what}` },
] as const satisfies readonly { use: CredentialUse['use']; words: (what: string) => string }[];

/** Only where a word says of which kind a credential is. */
const USES_OF_WORDS = [
  { use: 'empty', words: (what: string) => `refuses an empty ${what}` },
  { use: 'wrong-word', words: (what: string) => `refuses a ${what} of another kind` },
] as const;

/** For each credential that the operation takes: none, empty, malformed, unknown, expired, without scopes; where it takes none, none. */
export function securityCases(contract: Contract, operation: Operation): Case[] {
  if (isOpen(operation)) return openCases(contract, operation);
  const [first, ...others] = alternativesOf(operation);
  const schemes = first ?? schemesOf(operation);
  // Where two travel in one place, what is done to one is done to both.
  const places = Map.groupBy(schemes, (name) => placeOf(contract, name));
  const apart = [...places.values()]
    .flatMap((names) => (names.length === 1 ? names : []))
    .filter(
      (name) =>
        !isEnough(
          contract,
          others,
          schemes.filter((one) => one !== name),
        ),
    );
  const concerned: readonly (string | undefined)[] =
    places.size > 1 ? [undefined, ...apart] : schemes.length > 0 ? [undefined] : [];
  return [
    ...concerned.flatMap((scheme) => {
      const worded = (scheme === undefined ? schemes : [scheme]).every((name) => isHttp(contract, name));
      return [...USES, ...(worded ? USES_OF_WORDS : [])].map(({ use, words }) => {
        const suffix = scheme === undefined ? '' : `/${scheme}`;
        const credential = { use, ...(scheme === undefined ? {} : { scheme }) };
        return refusal(operation, `${use}${suffix}`, words(scheme ?? 'credential'), credential);
      });
    }),
    ...others.flatMap((alternative) =>
      (['malformed', 'unknown'] as const).map((use) => {
        const name = alternative.join('+');
        const [sentence] = USES.filter((one) => one.use === use).map(({ words }) => words(name));
        return refusal(operation, `${use}/instead/${name}`, sentence ?? '', { use, alternative });
      }),
    ),
    ...(others.length > 0 && first ? [first, ...others].flatMap((one) => acceptance(operation, one)) : []),
    ...scopeCases(contract, operation),
  ];
}

/** The alternatives that need a credential, each once: they may differ in scopes alone. */
function alternativesOf({ security }: Operation): readonly (readonly string[])[] {
  const named = new Map(security.filter(({ length }) => length > 0).map((one) => [one.toSorted().join('+'), one]));
  return [...named.values()];
}

/** Whether what is shown may be enough for an alternative: of two credentials in one place nobody can tell which scheme's they are. */
function isEnough(contract: Contract, alternatives: Operation['security'], shown: readonly string[]): boolean {
  const places = new Set(shown.map((name) => placeOf(contract, name)));
  return alternatives.some((names) => names.every((name) => places.has(placeOf(contract, name))));
}

/** Where a credential stands in a request: whatever is sent as `Authorization` is in one place. */
function placeOf({ securitySchemes }: Contract, name: string): string {
  const scheme = Object.hasOwn(securitySchemes, name) ? securitySchemes[name] : undefined;
  if (scheme?.type !== 'apiKey') return 'header authorization';
  return `${scheme.in} ${scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name}`;
}

function refusal(operation: Operation, key: string, name: string, credential: CredentialUse): Case {
  return {
    id: `${operation.id}/security/${key}`,
    name,
    operation: operation.id,
    kind: 'security',
    request: { ...namedRequests(operation)[0], credential },
    statuses: credentialRefusals(operation, credential.use),
  };
}

/** Of several alternatives each is enough by itself. */
function acceptance(operation: Operation, alternative: readonly string[]): Case[] {
  const [base]: readonly CaseRequest[] = promisedRequests(operation);
  if (!base) return [];
  const name = alternative.join('+');
  return [
    {
      id: `${operation.id}/security/valid/${name}`,
      name: `lets in who has ${alternative.join(' and ')}`,
      operation: operation.id,
      kind: 'security',
      request: { ...base, credential: { use: 'valid', alternative } },
      ...answersToValid(operation),
    },
  ];
}

/** Who is known and lacks all scopes, or roles, is refused, where a document that asks for some says with what. */
function scopeCases(contract: Contract, operation: Operation): Case[] {
  const { security, scopes = [] } = operation;
  const statuses = scopeRefusals(operation);
  const [base]: readonly CaseRequest[] = promisedRequests(operation);
  const alternative = security.find((_, index) => asksIn(scopes[index]));
  if (!base || !alternative || statuses.length === 0) return [];
  const unasked = security.filter((_, index) => !asksIn(scopes[index]));
  if (isEnough(contract, unasked, alternative)) return [];
  const asked = [...new Set(Object.values(scopes[security.indexOf(alternative)] ?? {}).flat())];
  return [
    {
      id: `${operation.id}/security/unscoped`,
      name: `refuses a credential without ${asked.join(' and ')}`,
      operation: operation.id,
      kind: 'security',
      request: { ...base, credential: { use: 'unscoped', alternative } },
      statuses,
    },
  ];
}

function asksIn(scopes: Scopes = {}): boolean {
  return Object.keys(scopes).length > 0;
}

/**
 * Who needs no credential is not asked for one. Where a document knows of no credential at all, and of no request that is answered, a 401
 * or 403 of an operation's own is no question for one: nobody could answer it.
 */
function openCases({ securitySchemes }: Contract, operation: Operation): Case[] {
  const [base]: readonly CaseRequest[] = promisedRequests(operation);
  const takesBody = operation.requestBody !== undefined;
  if (!base || (takesBody && isMadeUp(operation))) return [];
  const isOfRequest = isMadeUp(operation) && Object.keys(securitySchemes).length === 0;
  const asks = isOfRequest ? [] : [401, 403];
  const { statuses, ...unsure } = answersToValid(operation);
  return [
    {
      id: `${operation.id}/security/open`,
      name: 'asks for no credential',
      operation: operation.id,
      kind: 'security',
      request: { ...base, credential: { use: 'none' } },
      statuses: statuses.filter((status) => !asks.includes(status)),
      ...unsure,
    },
  ];
}

function isHttp({ securitySchemes }: Contract, name: string): boolean {
  const scheme = Object.hasOwn(securitySchemes, name) ? securitySchemes[name] : undefined;
  return scheme?.type === 'http';
}
