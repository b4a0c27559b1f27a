import type { Request } from 'express';
import { declaredTypes } from './declared-types.ts';
import type { Operation } from './operation.ts';
import type { BrokenRule, Refusal } from './refusal.ts';
import { type Reason, Refused } from './refused.ts';
import { StoreAway } from './state/store-away.ts';
import { WorldChanged } from './worlds/world-changed.ts';

/** More than a reader takes in, and a body with a thousand mistakes must not make an answer of a megabyte. */
const MOST_RULES = 20;

const INTERNAL: Reason = { kind: 'internal', status: 500, message: 'The sandbox has a bug: its log says more.' };

/** Turns whatever was thrown while a request was served into a refusal. The one place where errors become answers. */
export function refusalOf(error: unknown, request: Request, operation?: Operation): Refusal {
  return {
    ...reasonOf(error, operation),
    ...(operation ? { operation: operation.id } : {}),
    accepts: request.accepts(),
  };
}

function reasonOf(error: unknown, operation?: Operation): Reason {
  if (error instanceof Refused) return error.reason;
  if (error instanceof StoreAway) return ofAway(operation, AWAY);
  if (error instanceof WorldChanged) return ofAway(operation, error.message);
  if (isValidatorRefusal(error)) return ofValidator(error);
  return INTERNAL;
}

const AWAY = 'The database is away: try again later.';

/** The vendor's 500; where the operation declares another 5xx instead, that one. */
function ofAway(operation: Operation | undefined, message: string): Reason {
  const declared = Object.keys(operation?.responses ?? {}).find((status) => /^5\d\d$/.test(status));
  if (operation && declared !== undefined && !declaredTypes(operation, 500))
    return { kind: 'fault', status: Number(declared), message };
  return { kind: 'internal', status: 500, message };
}

/** An error of express-openapi-validator, which says what is wrong with the request. */
interface ValidatorRefusal extends Error {
  readonly status: 400;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

function isValidatorRefusal(error: unknown): error is ValidatorRefusal {
  return (
    error instanceof Error &&
    'errors' in error &&
    Array.isArray(error.errors) &&
    'status' in error &&
    error.status === 400
  );
}

function ofValidator({ errors }: ValidatorRefusal): Reason {
  const rules = errors.slice(0, MOST_RULES).map(({ path, message }) => brokenRule(path, message));
  return { kind: 'invalid-request', status: 400, message: sentence(rules), rules };
}

const PLACES: Readonly<Record<string, BrokenRule['in']>> = {
  params: 'path',
  query: 'query',
  headers: 'header',
  cookies: 'cookie',
  body: 'body',
};

/** The validator's "/query/state/0" is our query parameter "state", its "/body/customer/name" our pointer "/customer/name". */
function brokenRule(pointer: string, message: string): BrokenRule {
  const [, place = '', ...steps] = pointer.split('/');
  const where = PLACES[place] ?? 'body';
  if (where !== 'body') return { in: where, at: (steps[0] ?? '').replaceAll('~1', '/').replaceAll('~0', '~'), message };
  return { in: 'body', at: steps.map((step) => `/${step}`).join(''), message };
}

function sentence(rules: readonly BrokenRule[]): string {
  const [first] = rules;
  if (!first) return 'The request is not what the contract says.';
  const name = first.at === '' ? first.in : `${first.in} ${first.at}`;
  const others = rules.length > 1 ? ` (and ${rules.length - 1} more)` : '';
  return `${name} ${first.message}${others}`;
}

/** Whether an error is a bug, of ours or of a vendor, which the log must then tell. */
export function isBug(error: unknown): boolean {
  return reasonOf(error) === INTERNAL;
}
