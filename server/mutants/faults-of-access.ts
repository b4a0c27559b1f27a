import { parseCookie } from 'cookie';
import type { SecurityScheme } from '../operation.ts';
import { type FrontRequest, headerOf, isRefusal } from './exchange.ts';
import type { AnswerFault } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';

/** What is needed to tell a good credential from a bad one. */
export interface KnownCredentials {
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly valid: Readonly<Record<string, string>>;
  readonly expired: Readonly<Record<string, string>>;
  readonly unscoped?: Readonly<Record<string, string>> | undefined;
}

const MANNERS = ['missing', 'malformed', 'unknown', 'expired', 'unscoped'] as const;
type Manner = (typeof MANNERS)[number];

/** For each scheme that an operation takes, a server that lets in whoever shows it in a bad manner. */
export function faultsOfAccess(operation: ModelOperation, known: KnownCredentials): AnswerFault[] {
  const { security } = operation;
  if (security.length === 0 || security.some((alternative) => alternative.length === 0)) return [];
  const schemes = [...new Set(security.flat())];
  const isFor: Partial<Record<Manner, (name: string) => boolean>> = {
    expired: (name) => known.expired[name] !== undefined,
    unscoped: (name) => known.unscoped?.[name] !== undefined && isScoped(operation, name),
  };
  const unscoped = whyUnscopedIsUnseen(operation);
  return schemes.flatMap((name) =>
    MANNERS.filter((manner) => isFor[manner]?.(name) ?? true).map(
      (manner): AnswerFault => ({
        mutant: {
          id: `${operation.id}/credential/${name}/${manner}`,
          kind: 'credential unchecked',
          operation: operation.id,
          pointer: operation.securityPointer,
          words: `lets in whose ${name} is ${manner}`,
          ...(manner === 'unscoped' && unscoped !== undefined ? { unobservable: unscoped } : {}),
        },
        change(honest, request, memory) {
          if (!isRefusal(honest) || request.otherMethod || request.operation?.id !== operation.id) return undefined;
          if (request.method === 'HEAD' || mannerOf(known, name, request) !== manner) return undefined;
          return memory.successOf(operation.id)?.answer;
        },
      }),
    ),
  );
}

/** Whether who shows this and lacks the scope is kept out: not where an alternative asks it of nobody, and for nothing more. */
function isScoped({ security, scoped }: ModelOperation, name: string): boolean {
  return security.some(
    (names, index) =>
      scoped[index]?.includes(name) &&
      !security.some((others, other) => scoped[other]?.length === 0 && others.every((one) => names.includes(one))),
  );
}

/** Without a word of 403 nobody can tell who lacks a scope from who is refused for something else. */
function whyUnscopedIsUnseen({ responses }: ModelOperation): string | undefined {
  if (['403', '4XX', 'default'].some((status) => Object.hasOwn(responses, status))) return undefined;
  return 'the document does not say with what it refuses who lacks a scope: it declares no 403';
}

function mannerOf(
  { schemes, valid, expired, unscoped }: KnownCredentials,
  name: string,
  request: FrontRequest,
): Manner | 'good' {
  const scheme = schemes[name];
  if (!scheme) return 'good';
  const sent = sentBy(scheme, request);
  if (sent === undefined) return 'missing';
  const value = scheme.type === 'http' ? /^(\S+) +(\S+)$/.exec(sent.trim())?.[2] : sent;
  if (value === undefined || value === '') return 'malformed';
  const plain = scheme.type === 'http' && scheme.scheme === 'basic' ? Buffer.from(value, 'base64').toString() : value;
  if (plain === expired[name]) return 'expired';
  if (plain === unscoped?.[name]) return 'unscoped';
  return plain === valid[name] ? 'good' : 'unknown';
}

function sentBy(scheme: SecurityScheme, { headers, search }: FrontRequest): string | undefined {
  if (scheme.type === 'http') return headerOf({ headers }, 'authorization');
  if (scheme.in === 'header') return headerOf({ headers }, scheme.name);
  if (scheme.in === 'query') return new URLSearchParams(search).get(scheme.name) ?? undefined;
  return parseCookie(headerOf({ headers }, 'cookie') ?? '')[scheme.name];
}
