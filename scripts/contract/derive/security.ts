import type { Operation } from '../../openapi/contract.ts';
import type { Case, CredentialUse } from '../case.ts';
import { isOpen, schemesOf } from '../credentials.ts';
import { namedRequests } from './examples.ts';
import { credentialRefusals } from './statuses.ts';

const USES = [
  { use: 'none', words: (what: string) => `refuses a request without ${what}` },
  { use: 'malformed', words: (what: string) => `refuses a malformed ${what}` },
  { use: 'unknown', words: (what: string) => `refuses an unknown ${what}` },
  { use: 'expired', words: (what: string) => `refuses an expired ${what}` },
] as const satisfies readonly { use: CredentialUse['use']; words: (what: string) => string }[];

/** For each credential that the operation takes: none, malformed, unknown, expired. */
export function securityCases(operation: Operation): Case[] {
  if (isOpen(operation)) return [];
  const schemes = schemesOf(operation);
  const concerned: readonly (string | undefined)[] =
    schemes.length > 1 ? [undefined, ...schemes] : schemes.length === 1 ? [undefined] : [];
  return concerned.flatMap((scheme) =>
    USES.map(({ use, words }) => ({
      id: `${operation.id}/security/${use}${scheme === undefined ? '' : `/${scheme}`}`,
      name: words(scheme ?? 'credential'),
      operation: operation.id,
      kind: 'security',
      request: { ...namedRequests(operation)[0], credential: { use, ...(scheme === undefined ? {} : { scheme }) } },
      statuses: credentialRefusals(operation, use),
    })),
  );
}
