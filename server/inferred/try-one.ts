import type { ApiDocument } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { shapeOf } from '../values/shape.ts';
import type { AnyVendor } from '../vendor.ts';
import { type DeclaredParameter, examplesOf, parametersIn, schemaOf } from './declared.ts';

/** The first thing that anybody can read without knowing anything; else with what the document says of what must be known. */
export function tryOne(
  document: ApiDocument,
  operations: readonly Operation[],
  headersFor: (operation: Operation) => Record<string, string>,
): AnyVendor['demo']['try'] {
  const gets = operations.filter(({ method }) => method === 'get');
  const flat = gets.filter(({ path }) => !path.includes('{'));
  const isFree = (one: Operation) => neededBy(document, one).length === 0;
  const operation = flat.find(isFree) ?? flat[0] ?? gets[0] ?? operations[0];
  if (!operation) return { method: 'GET', path: '/' };
  const needed = neededBy(document, operation).map((one) => ({ ...one, text: knownText(document, one) }));
  const textsIn = (place: string) =>
    Object.fromEntries(needed.filter((one) => one.in === place).map(({ name, text }) => [name, text]));
  const query = new URLSearchParams(textsIn('query')).toString();
  return {
    method: operation.method.toUpperCase(),
    path: operation.path.replace(/\{[^}]*\}/g, '1') + (query && `?${query}`),
    headers: { ...textsIn('header'), ...headersFor(operation) },
  };
}

/** The parameters, but those of the path, without which it is refused. */
function neededBy(document: ApiDocument, operation: Operation): readonly DeclaredParameter[] {
  return parametersIn(document, operation).filter((one) => one['required'] === true && one.in !== 'path');
}

/** A value that a document shows or lists for a parameter; of a list, one item. */
function knownText(document: ApiDocument, parameter: DeclaredParameter): string {
  const { node } = shapeOf(document, schemaOf(parameter));
  const item = node['items'] === undefined ? node : shapeOf(document, node['items']).node;
  const listed = [node, item].flatMap(({ example, default: usual, enum: words }) => [example, usual, words]);
  const known = [...examplesOf(parameter), ...listed]
    .flat()
    .find((one) => ['string', 'number', 'boolean'].includes(typeof one));
  return String(known ?? '1').replaceAll(/\p{Cc}/gu, ' ');
}
