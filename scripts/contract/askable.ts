import type { Contract, Operation, Parameter } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import type { Case } from './case.ts';
import { oncePer } from './once.ts';

/**
 * False of an operation whose path has a query or a fragment in it, as authors write who want several at one path: a path is
 * neither. Nor has a request a segment of one or two dots: clients resolve it.
 * @see https://spec.openapis.org/oas/v3.1.0#paths-object, RFC 3986 §5.2.4
 */
export function hasPathOfItsOwn({ path }: Pick<Operation, 'path'>): boolean {
  return !/[?#]|\/\.{1,2}(?=\/|$)/.test(path);
}

/** A path without its fragment, which no request carries. @see RFC 3986 §3.5 */
export function sentPath(path: string): string {
  return path.replace(/#[^{}]*$/, '');
}

/** The parameters that tell an operation from the others where it is sent; undefined where nobody can be asked for it. */
type Telling = (operation: Operation) => readonly Parameter[] | undefined;

/**
 * What tells those apart whose paths differ in their fragments alone: a header or a part of the query that must be there, and of which
 * each has words of its own, as in `/#X-Amz-Target=Shelf.ListBooks`.
 */
export const telling = oncePer(({ operations }: Contract): Telling => {
  const byPlace = Map.groupBy(operations, ({ method, path }) => `${method} ${sentPath(path)}`);
  return (operation) => {
    const { method, path } = operation;
    if (hasPathOfItsOwn(operation)) return [];
    const sent = sentPath(path);
    if (!hasPathOfItsOwn({ path: sent })) return undefined;
    const others = (byPlace.get(`${method} ${sent}`) ?? []).filter(
      (one) => one !== operation && one.id !== operation.id,
    );
    if (others.length === 0) return [];
    const tells = operation.parameters.filter((parameter) => others.every((other) => isOther(parameter, other)));
    return tells.length > 0 ? tells : undefined;
  };
});

function isOther(parameter: Parameter, { parameters }: Operation): boolean {
  const theirs = parameters.find(({ in: place, name }) => place === parameter.in && name === parameter.name);
  const [own, others] = [wordsOf(parameter), theirs ? wordsOf(theirs) : []];
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

function wordsOf({ in: place, required, schema: { schema } }: Parameter): readonly unknown[] {
  const isSeen = required && (place === 'header' || place === 'query');
  return isSeen && isNode(schema) && Array.isArray(schema['enum']) ? schema['enum'] : [];
}

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
