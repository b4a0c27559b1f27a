import type { Operation } from '../../openapi/contract.ts';
import type { CaseRequest } from '../case.ts';
import { namedRequests } from './examples.ts';
import { statusOfNamesake } from './namesake.ts';

/** For each media type of the body, an example that is promised success; else one that nobody says will fail. */
export function promisedRequests(operation: Operation): CaseRequest[] {
  const good = namedRequests(operation).filter(({ example }) => {
    const status = statusOfNamesake(operation, example);
    return status === undefined || (status >= 200 && status < 400);
  });
  const promised = good.filter(({ example }) => statusOfNamesake(operation, example) !== undefined);
  const types = [...new Set(good.map(({ type }) => type))];
  return types.flatMap((type) => {
    const base = [...promised, ...good].find((request) => request.type === type);
    return base ? [base] : [];
  });
}
