import { type ApiDocument, isObject, operationIn, resolved } from './guard/api-document.ts';
import { parametersOf } from './guard/validator-document.ts';
import type { Operation } from './operation.ts';
import { parameterNames } from './path-tree.ts';

/** Whether an operation names, among the words that a parameter of its path may be, one that is asked for. */
export function listsOneOf(document: ApiDocument, operation: Operation, values: readonly string[]): boolean {
  const names = parameterNames(operation.path);
  const parameters = parametersOf(
    document,
    resolved(document, document.paths[operation.path]),
    operationIn(document, operation) ?? {},
  );
  return parameters.some(({ in: place, name, schema }) => {
    const words = place === 'path' && isObject(schema) ? resolved(document, schema)['enum'] : undefined;
    return Array.isArray(words) && words.map(String).includes(values[names.indexOf(String(name))] ?? '');
  });
}
