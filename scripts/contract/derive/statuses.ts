import { STATUS_CODES } from 'node:http';
import type { Operation } from '../../openapi/contract.ts';
import type { CredentialUse } from '../case.ts';
import { isOpen } from '../credentials.ts';
import { oncePer } from '../once.ts';

/** Exact statuses that an operation declares, in numeric order. An answer comes after what only informs, 1xx. @see RFC 9110 §15.2 */
export const declaredStatuses = oncePer(({ responses }: Operation): readonly number[] =>
  Object.keys(responses)
    .filter((status) => /^[2-9]\d\d$/.test(status))
    .map(Number)
    .sort((a, b) => a - b),
);

/** The ways to say yes that a range or `default` may stand for. */
const SUCCESSES = [200, 201, 202, 203, 204, 206];
/** The ways to refuse input that a range or `default` may stand for. */
const REFUSALS = [400, 404, 406, 409, 410, 411, 412, 413, 414, 415, 416, 417, 422, 428, 431];

/** How a server says no to what it did not think of, whatever its document says of that. */
export const POLITE_REFUSALS = [400, 401, 403, 404, 409, 413, 414, 422, 431];

/** The statuses that say yes: 2xx, else 3xx; where a range or `default` is all there is, what it may stand for. */
export function successStatuses(operation: Operation): number[] {
  const statuses = declaredStatuses(operation);
  const good = statuses.filter((status) => status >= 200 && status < 300);
  if (operation.responses['2XX']) return [...new Set([...good, ...SUCCESSES])];
  if (good.length > 0) return good;
  const elsewhere = statuses.filter((status) => status >= 300 && status < 400);
  return elsewhere.length > 0 ? elsewhere : SUCCESSES;
}

/**
 * The refusals of an operation of which nothing but refusals is declared: by its document each of its answers is one, of a valid
 * request too. None of any other.
 */
export function onlyRefusals({ responses }: Operation): number[] {
  const declared = Object.keys(responses);
  if (declared.length === 0 || !declared.every((status) => /^[45](?:\d\d|XX)$/.test(status))) return [];
  const ranged = responses['4XX'] ? REFUSALS : [];
  return [...new Set([...declared.filter((status) => /^\d+$/.test(status)).map(Number), ...ranged])];
}

/**
 * The statuses that may answer a valid request: success, and what says that the state of things is against it. A document
 * says nothing of state.
 */
export function welcomeStatuses(operation: Operation): number[] {
  // Who needs no credential is refused one that the request itself holds, as in a sign-in.
  const state = [...STATE, ...(isOpen(operation) ? [401] : [])].filter(
    (status) => operation.responses[status] ?? operation.responses['4XX'] ?? operation.responses['default'],
  );
  const moved = declaredStatuses(operation).filter((status) => status >= 300 && status < 400);
  return [...new Set([...successStatuses(operation), ...moved, ...state, ...onlyRefusals(operation)])];
}

const STATE = [403, 404, 409, 410, 412, 423, 429];

/** The statuses that may refuse input: 400 and its more exact kin, else any 4xx that the operation declares. */
export function inputRefusals(operation: Operation): number[] {
  return preferred(operation, [400, 413, 415, 422], REFUSALS);
}

/**
 * The statuses that may refuse a credential. 440 says of a session that it has timed out, and is for nothing else; where
 * it is declared, an expired credential is answered with it.
 */
export function credentialRefusals(operation: Operation, use: CredentialUse['use']): number[] {
  if (use === 'expired' && operation.responses['440']) return [440];
  return preferred(operation, [401, 403], [401, 403]);
}

/**
 * The statuses that may refuse who is known and lacks a scope: 403, where an operation has heard of that, and 404, by which a server
 * hides what is there. @see RFC 9110 §15.5.4
 */
export function scopeRefusals({ responses }: Operation): number[] {
  if (!(responses['403'] ?? responses['4XX'] ?? responses['default'])) return [];
  return responses['404'] ? [403, 404] : [403];
}

/**
 * Whether a status refuses what was asked. Of how often and by which way one asks two others speak, and 401 of who does, where a
 * credential is needed: an operation that declares no more has not said how it refuses input, or what is not there.
 */
export function refusesWhatIsAsked(operation: Pick<Operation, 'security'>, status: string): boolean {
  if (status === '401') return isOpen(operation);
  return status.startsWith('4') && status !== '407' && status !== '429';
}

/** Of the declared refusals the wanted ones, else all; with those that a declared range or `default` may stand for. */
function preferred(operation: Operation, wanted: readonly number[], ranged: readonly number[]): number[] {
  const refusals = declaredStatuses(operation).filter((status) => status >= 400 && status < 500);
  const exact = refusals.filter((status) => wanted.includes(status));
  const { '4XX': range, default: rest } = operation.responses;
  if (range || rest) return [...new Set([...exact, ...ranged])];
  if (exact.length > 0) return exact;
  return refusals.some((status) => refusesWhatIsAsked(operation, String(status))) ? refusals : [...refusals, ...wanted];
}

/** True of an operation whose document never says how it refuses what is asked. */
export function namesNoRefusal(operation: Operation): boolean {
  return !Object.keys(operation.responses).some(
    (status) => status === 'default' || refusesWhatIsAsked(operation, status),
  );
}

/** The refusals of an author's own, which no standard has a word for, that are said to be of what is not there. */
export function ownWordsForNotThere(operation: Operation): readonly number[] {
  return ownStatuses(operation, SAYS_NOT_THERE);
}

/** Those that may be of what is not there, and of a request in which something is: `UnknownPetException`, `MissingParameterException`. */
export function vagueWordsForNotThere(operation: Operation): readonly number[] {
  return ownStatuses(operation, MAY_SAY_NOT_THERE);
}

function ownStatuses(operation: Operation, words: RegExp): readonly number[] {
  return declaredStatuses(operation).filter(
    (status) => isItsOwn(status) && words.test(operation.responses[status]?.description ?? ''),
  );
}

/** The declared refusals that may be of anything: those that say no more than no, and those that no standard has a word for. */
export function plainRefusals(operation: Operation): readonly number[] {
  return declaredStatuses(operation).filter((status) => [400, 403, 422].includes(status) || isItsOwn(status));
}

function isItsOwn(status: number): boolean {
  return status >= 400 && status < 500 && STATUS_CODES[status] === undefined;
}

/** Also in the names of errors: `ResourceNotFoundException`. The sandbox has a list of its own, which a test holds to be the same. */
export const SAYS_NOT_THERE = /not[ _-]?(be[ _-]?)?found|no[ _-]?such|not[ _-]?exist|non-?existent/i;

const MAY_SAY_NOT_THERE = /unknown|missing/i;
