import type { ErrorObject } from 'ajv/dist/2020.js';

/** What is wrong with a value by one branch of the union that an error is about. */
type ErrorsOfBranch = (error: ErrorObject, index: number, value: unknown) => readonly ErrorObject[];

/**
 * Errors without those of branches that were not meant: of a union that a value does not fit, a validator tells what is
 * wrong by each branch. What is left is what is wrong by the one branch that its discriminator, or its kind, picks; where
 * none is meant, the error of the union itself.
 */
export function ofTheMeantBranch(errors: readonly ErrorObject[], errorsOf: ErrorsOfBranch): readonly ErrorObject[] {
  const union = errors.findLast((error) => isOfUnion(error) && !DONE.has(error));
  if (!union) return errors;
  DONE.add(union);
  const { instancePath: at, schema, data } = union;
  const branches = (Array.isArray(schema) ? schema : []).map((_, index) => errorsOf(union, index, data));
  if (branches.length === 0 || branches.some(({ length }) => length === 0)) return ofTheMeantBranch(errors, errorsOf);
  const told = new Set(branches.flat().map((error) => keyOf(error, at)));
  const rest = errors.filter((error) => error === union || !told.has(keyOf(error)));
  const meant = meantOf(branches);
  const instead = meant ? meant.map((error) => ({ ...error, instancePath: at + error.instancePath })) : [union];
  return ofTheMeantBranch(
    rest.flatMap((error) => (error === union ? instead : [error])),
    errorsOf,
  );
}

/** Errors that nothing more is to be made of. */
const DONE = new WeakSet<ErrorObject>();

/** True where no branch fits: of several that do, the error is the union's own. */
function isOfUnion({ keyword, params }: ErrorObject): boolean {
  return keyword === 'anyOf' || (keyword === 'oneOf' && !params['passingSchemas']);
}

function keyOf({ instancePath, keyword, message }: ErrorObject, at = ''): string {
  return `${at}${instancePath} ${keyword} ${message}`;
}

/** The errors of the one branch whose kind the value is, and of several the one that it comes nearest to. */
function meantOf(branches: readonly (readonly ErrorObject[])[]): readonly ErrorObject[] | undefined {
  const [nearest, next] = branches
    .filter((errors) => !errors.some(isOfAnotherKind))
    .sort((one, other) => one.length - other.length);
  return nearest && next?.length === nearest.length ? undefined : nearest;
}

/** True where a value is of another type, or one of its members says that it is of another kind. */
function isOfAnotherKind({ instancePath, keyword }: ErrorObject): boolean {
  if (instancePath === '') return keyword === 'type' || keyword === 'const' || keyword === 'enum';
  return !instancePath.slice(1).includes('/') && (keyword === 'const' || keyword === 'enum');
}
