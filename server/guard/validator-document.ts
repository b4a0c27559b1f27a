import type { Operation } from '../operation.ts';
import { type ApiDocument, isObject, type JsonObject, operationIn, resolved } from './api-document.ts';
import { validatorStatus, validatorType } from './validator-names.ts';

/**
 * The contract as express-openapi-validator reads it best. Nothing is promised more or less than in the original:
 * - each operation lives at a path of its own, its row in the table ("/0"): our router has found it already, and the validator,
 *   which tries path after path and knows no `{activation-key}`, need not look again;
 * - bodies are optional, since the validator takes a left-out `required` for true; our own body step has seen to it;
 * - statuses and media types of answers have names that it does not skip: see `validator-names.ts`;
 * - no discriminators: they promise nothing that `oneOf` does not, and the validator stumbles over a body that is no object.
 */
export function validatorDocument(document: ApiDocument, operations: readonly Operation[]): ApiDocument {
  const copy = structuredClone(document);
  forgetDiscriminators(copy);
  const paths = operations.map((operation, row): [string, JsonObject] => {
    const item = resolved(copy, copy.paths[operation.path]);
    return [`/${row}`, { [operation.method.toLowerCase()]: rewritten(copy, item, operationIn(copy, operation) ?? {}) }];
  });
  return { ...copy, servers: [{ url: '/' }], paths: Object.fromEntries(paths) };
}

function rewritten(document: JsonObject, item: JsonObject, operation: JsonObject): JsonObject {
  const { requestBody, ...rest } = operation;
  const body = resolved(document, requestBody);
  return {
    ...rest,
    parameters: parametersOf(document, item, operation),
    ...(requestBody === undefined ? {} : { requestBody: { ...body, required: false } }),
    responses: Object.fromEntries(
      Object.entries(resolved(document, operation['responses'])).map(([status, response]) => [
        validatorStatus(status),
        withRenamedTypes(resolved(document, response)),
      ]),
    ),
  };
}

/** An operation's parameters replace its path's by name and place. */
function parametersOf(document: JsonObject, item: JsonObject, operation: JsonObject): readonly JsonObject[] {
  const byPlace = new Map<string, JsonObject>();
  for (const parameter of [...listOf(item['parameters']), ...listOf(operation['parameters'])]) {
    const declared = resolved(document, parameter);
    byPlace.set(`${String(declared['in'])} ${String(declared['name'])}`, declared);
  }
  return [...byPlace.values()];
}

function withRenamedTypes(response: JsonObject): JsonObject {
  const { content, ...rest } = response;
  if (!isObject(content) || Object.keys(content).length === 0) return rest;
  return { ...rest, content: Object.fromEntries(Object.entries(content).map(([type, media]) => [validatorType(type), media])) };
}

function forgetDiscriminators(node: unknown): void {
  if (Array.isArray(node)) for (const child of node) forgetDiscriminators(child);
  if (!isObject(node)) return;
  const discriminator = node['discriminator'];
  if (isObject(discriminator) && typeof discriminator['propertyName'] === 'string') delete node['discriminator'];
  for (const child of Object.values(node)) forgetDiscriminators(child);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
