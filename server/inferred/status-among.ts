import { type ApiDocument, operationIn, resolved } from '../guard/api-document.ts';
import { STATUS_CODES } from '../http.ts';
import type { Operation } from '../operation.ts';
import { declares } from './success.ts';

/** What is said of what is not there. */
export const NOT_THERE: readonly number[] = [404, 410, 403, 400];

/**
 * What authors call a refusal to which they give a status of their own: `482 ResourceNotFoundException`. The judge knows 404's by a
 * list of its own, which a test holds to be the same.
 */
export const WORDS: Readonly<Record<number, RegExp>> = {
  400: /invalid|validation|malformed|bad[ _-]?request/i,
  401: /unauthori[sz]ed|unauthenticated|not[ _-]?authenticated/i,
  403: /access[ _-]?denied|forbidden|not[ _-]?authori[sz]ed/i,
  404: /not[ _-]?(be[ _-]?)?found|no[ _-]?such|not[ _-]?exist|non-?existent/i,
  409: /conflict|already|in[ _-]?use/i,
  412: /precondition/i,
  413: /too[ _-]?large/i,
  422: /unprocessable/i,
};

/**
 * The first of some statuses for which an operation has words, declared by itself or under a status that no standard knows; else the
 * first that a range or `default` of it stands for. Undefined where it speaks of none.
 */
export function statusAmong(
  document: ApiDocument,
  operation: Operation,
  statuses: readonly number[],
): number | undefined {
  for (const status of statuses) {
    if (Object.hasOwn(operation.responses, status)) return status;
    const own = ownStatusFor(document, operation, status);
    if (own !== undefined) return own;
  }
  return statuses.find((status) => declares(operation, status));
}

function ownStatusFor(document: ApiDocument, operation: Operation, status: number): number | undefined {
  const words = WORDS[status];
  const strange = Object.keys(operation.responses).filter((one) => /^4\d\d$/.test(one) && !STATUS_CODES[Number(one)]);
  if (!words || strange.length === 0) return undefined;
  const described = Object(operationIn(document, operation)?.['responses']);
  const own = strange.find((one) => words.test(String(resolved(document, described[one])['description'])));
  return own === undefined ? undefined : Number(own);
}
