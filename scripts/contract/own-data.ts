import type { Contract, Operation } from '../openapi/contract.ts';
import { declaredResponse } from '../openapi/declared-response.ts';
import { type Case, isForeign } from './case.ts';
import { hasMadeUpBody } from './derive/made-up.ts';
import {
  namesNoRefusal,
  onlyRefusals,
  ownWordsForNotThere,
  plainRefusals,
  vagueWordsForNotThere,
} from './derive/statuses.ts';
import type { Target } from './target.ts';

/** Where an example names what is not there, or what is there already. */
const NOT_THERE = [404, 410] as const;
const IN_THE_WAY = [409] as const;

/** A case as it is fair to a target with data of its own: it need not have what the document's examples name. A body that is made up is not the documented one. */
export function forOwnData(given: Case, operation: Operation, { hasOwnData, answersAreMadeUp }: Target): Case {
  const testCase = answersAreMadeUp ? withoutAnswer(given) : given;
  // Who is refused for a credential is, whatever there is.
  const isRefused = testCase.kind === 'security' && testCase.statuses.every((status) => status >= 400);
  if (!hasOwnData || isRefused || testCase.provoked || testCase.workflow !== undefined) return testCase;
  const names = operation.parameters.some(({ in: place }) => place === 'path' || place === 'query');
  const declared = [
    ...(names || operation.requestBody ? NOT_THERE : []),
    ...(operation.method === 'get' ? [] : IN_THE_WAY),
  ].filter((status) => declaredResponse(operation, status) !== undefined);
  const also = [...declared, ...unsaid(operation)];
  return withUnsure({ ...withoutAnswer(testCase), statuses: [...new Set([...testCase.statuses, ...also])] }, operation);
}

/**
 * What is not there where a document has no usual word for that: refused by a status of its author's own that says so, or by 404 where it
 * speaks of no refusal at all, which it does not deny. Only a path names what may not be there: a list that a query narrows down is
 * there, be it empty.
 */
function unsaid(operation: Operation): readonly number[] {
  if (!hasNameInPath(operation)) return [];
  if (NOT_THERE.some((status) => declaredResponse(operation, status) !== undefined)) return [];
  if (namesNoRefusal(operation)) return [404];
  return ownWordsForNotThere(operation);
}

/**
 * A case with what leaves open whether the data were all that was against it. A valid request that is answered so is skipped, not kept;
 * one that is to be refused is refused by it as well as by anything, for names may be looked at before all else.
 */
function withUnsure(testCase: Case, operation: Operation): Case {
  const { kind, statuses, request } = testCase;
  const hiding = hidingOf(operation);
  // All that is sent by one of these is judged apart, or may be refused anyhow.
  if (kind === 'fuzz' || kind === 'unusual' || kind === 'state') return testCase;
  const mayBeRefused = request.rawBody !== undefined || statuses.every((status) => status >= 400);
  if (kind !== 'example' && mayBeRefused)
    return isForeign(testCase) ? testCase : { ...testCase, statuses: [...new Set([...statuses, ...hiding])] };
  const promised = kind === 'example' ? statuses : onlyRefusals(operation);
  const also = hasMadeUpBody(operation) ? [...hiding, ...plainRefusals(operation)] : hiding;
  const unsure = [...new Set([...(testCase.unsure ?? []), ...also])].filter((status) => !promised.includes(status));
  if (unsure.length === 0) return testCase;
  return { ...testCase, statuses: statuses.filter((status) => !unsure.includes(status)), unsure };
}

/** 403 need not tell what it hides: where nothing else says that a documented name is not there, it may be that, or another's. */
function hidingOf(operation: Operation): readonly number[] {
  const isSaid =
    unsaid(operation).length > 0 || NOT_THERE.some((status) => declaredResponse(operation, status) !== undefined);
  if (isSaid || !hasNameInPath(operation)) return [];
  return [...(operation.responses['403'] ? [403] : []), ...vagueWordsForNotThere(operation)];
}

function hasNameInPath({ parameters }: Operation): boolean {
  return parameters.some(({ in: place }) => place === 'path');
}

function withoutAnswer({ answer: _, ...rest }: Case): Case {
  return rest;
}

/**
 * The headers that go with every request to a target. One that is a parameter somewhere is the parameter's: a case that
 * leaves it out must not be given it.
 */
export function standingHeaders({ operations }: Contract, { headers }: Target): Record<string, string> | undefined {
  if (!headers) return undefined;
  const parameters = new Set(
    operations.flatMap(({ parameters: all }) =>
      all.filter(({ in: place }) => place === 'header').map(({ name }) => name.toLowerCase()),
    ),
  );
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !parameters.has(name)));
}
