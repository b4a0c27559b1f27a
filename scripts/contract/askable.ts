import type { Contract, Operation, Parameter } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import type { Case } from './case.ts';
import { oncePer } from './once.ts';

/**
 * False of an operation whose path has a query or a fragment in it, as authors write who want several at one path: a path is
 * neither. Nor has a request a segment of one or two dots: clients resolve it.
 * @see https://spec.openapis.org/oas/v3.1.0#paths-object, RFC 3986 §5.2.4
 */
function hasPathOfItsOwn({ path }: Pick<Operation, 'path'>): boolean {
  return !/[?#]|\/\.{1,2}(?=\/|$)/.test(path);
}

/** A path without its fragment, which no request carries. @see RFC 3986 §3.5 */
export function sentPath(path: string): string {
  return path.replace(/#[^{}]*$/, '');
}

/** Where requests for a path go, whatever its parameters are called. */
function placeOf({ method, path }: Pick<Operation, 'method' | 'path'>): string {
  return `${method} ${sentPath(path).replace(/\{[^}]*\}/g, '{}')}`;
}

/** Whether nobody asks for another operation as one is asked for: of those whose paths differ in the names of their parameters, the first. */
export const isFirstInPlace = oncePer(({ operations }: Contract): ((operation: Operation) => boolean) => {
  const written = ({ method, path }: Operation) => `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
  const first = new Map([...operations].reverse().map((one) => [written(one), one.id]));
  return (operation) => first.get(written(operation)) === operation.id;
});

/** The operations that a request can be meant for by its path alone. */
export const ownPlaced = oncePer((contract: Contract): readonly Operation[] =>
  contract.operations.filter((one) => hasPathOfItsOwn(one) && isFirstInPlace(contract)(one)),
);

/** The parameters that tell an operation from the others where it is sent; undefined where nobody can be asked for it. */
type Telling = (operation: Operation) => readonly Parameter[] | undefined;

/**
 * What tells those apart whose paths differ in their fragments alone: a header or a part of the query that must be there, and of which
 * each has words of its own, as in `/#X-Amz-Target=Shelf.ListBooks`.
 */
export const telling = oncePer((contract: Contract): Telling => {
  const { operations } = contract;
  const byPlace = Map.groupBy(operations, placeOf);
  return (operation) => {
    const { path } = operation;
    if (!isFirstInPlace(contract)(operation)) return undefined;
    if (!hasPathOfItsOwn({ path: sentPath(path) })) return undefined;
    // Who differs in the names of its parameters alone is never asked.
    const others = (byPlace.get(placeOf(operation)) ?? [])
      .filter(isFirstInPlace(contract))
      .filter((one) => one !== operation && one.id !== operation.id);
    if (others.length === 0) return [];
    const tells = operation.parameters.filter((parameter) => others.every((other) => isOther(parameter, other)));
    // Who is at the path as it stands is meant where nothing says otherwise.
    return tells.length > 0 || hasPathOfItsOwn(operation) ? tells : undefined;
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
    defect: defectOf(path),
  };
}

function defectOf(path: string): string {
  const [mark] = /[?#]/.exec(path) ?? [];
  if (mark)
    return `the document tells its operations apart by what follows ${mark} in their paths, which is no part of a path`;
  return hasPathOfItsOwn({ path })
    ? 'its path is that of an operation before it but for the names of its parameters, which no request has'
    : 'its path has a segment of dots, which clients resolve before they send it';
}
