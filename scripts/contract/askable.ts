import type { Operation } from '../openapi/contract.ts';
import type { Case } from './case.ts';

/**
 * False of an operation whose path has a query or a fragment in it, as authors write who want several at one path: a path is
 * neither, and no request carries a fragment. Nor does one carry a segment of one or two dots: clients resolve it.
 * @see https://spec.openapis.org/oas/v3.1.0#paths-object, RFC 3986 §3.5, §5.2.4
 */
export function isAskable({ path }: Pick<Operation, 'path'>): boolean {
  return !UNASKABLE.test(path);
}

const UNASKABLE = /[?#]|\/\.{1,2}(?=\/|$)/;

/** That nobody can be asked an operation, as a case. */
export function unaskableCase({ id, path }: Operation): Case {
  return {
    id: `${id}/unaskable`,
    name: 'has a path that no request has',
    operation: id,
    kind: 'example',
    request: {},
    statuses: [],
    defect: /[?#]/.test(path)
      ? `the document tells its operations apart by what follows ${/[?#]/.exec(path)?.[0]} in their paths, which is no part of a path`
      : 'its path has a segment of dots, which clients resolve before they send it',
  };
}
