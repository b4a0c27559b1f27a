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
  // Who differs in the names of its parameters alone is never asked.
  const byPlace = Map.groupBy(contract.operations.filter(isFirstInPlace(contract)), placeOf);
  const wordsAt = new Map([...byPlace].map(([place, operations]) => [place, wordsAmong(operations)]));
  return oncePer((operation) => {
    const { path } = operation;
    if (!isFirstInPlace(contract)(operation) || !hasPathOfItsOwn({ path: sentPath(path) })) return undefined;
    const place = placeOf(operation);
    if ((byPlace.get(place)?.length ?? 0) <= 1) return [];
    const tells = operation.parameters.filter((parameter) => wordsAt.get(place)?.areOwn(parameter));
    // Who is at the path as it stands is meant where nothing says otherwise.
    return tells.length > 0 || hasPathOfItsOwn(operation) ? tells : undefined;
  });
});

/** The words that operations at one place are told by, counted once: there may be thousands. */
function wordsAmong(operations: readonly Operation[]): { areOwn(parameter: Parameter): boolean } {
  const named = ({ in: place, name }: Parameter) => JSON.stringify([place, name]);
  const known = new Map<string, { having: number; readonly ofWord: Map<unknown, number> }>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    const words = new Set(wordsOf(parameter));
    if (words.size === 0) continue;
    const counted = known.get(named(parameter)) ?? { having: 0, ofWord: new Map<unknown, number>() };
    known.set(named(parameter), counted);
    counted.having += 1;
    for (const word of words) counted.ofWord.set(word, (counted.ofWord.get(word) ?? 0) + 1);
  }
  return {
    /** True where each operation has words for a parameter, and nobody else has one of these. */
    areOwn(parameter) {
      const counted = known.get(named(parameter));
      if (counted?.having !== operations.length) return false;
      const words = wordsOf(parameter);
      return words.length > 0 && words.every((word) => counted.ofWord.get(word) === 1);
    },
  };
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
