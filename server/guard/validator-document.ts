import { declaredTypes } from '../declared-types.ts';
import type { Operation } from '../operation.ts';
import { type ApiDocument, isObject, type JsonObject, operationIn, resolved } from './api-document.ts';
import { schemasOnly } from './schemas-only.ts';
import { validatorStatus, validatorType } from './validator-names.ts';

/**
 * The contract as express-openapi-validator reads it best and fastest. Nothing is promised more or less than in the original:
 * - each operation lives at a path of its own, its row in the table ("/0"): our router has found it already, and the validator,
 *   which tries path after path and knows no `{activation-key}`, need not look again;
 * - bodies are optional, since the validator takes a left-out `required` for true; our own body step has seen to it;
 * - a query parameter that it does not name is refused only where the operation has words for it, a 400: documents forbid none;
 * - an empty query value is the schema's business: the validator refuses it even where the type is a plain string;
 * - statuses and media types of answers have names that it does not skip: see `validator-names.ts`;
 * - what says nothing of validity is left out, since the validator goes through all of it for every operation.
 */
export function validatorDocument(document: ApiDocument, operations: readonly Operation[]): ApiDocument {
  const paths = operations.map((operation, row): [string, JsonObject] => {
    const item = resolved(document, document.paths[operation.path]);
    return [`/${row}`, { [operation.method.toLowerCase()]: rewritten(document, item, operation) }];
  });
  return schemasOnly(document, {
    openapi: document['openapi'],
    info: { title: 'for validation', version: '0' },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(paths),
  });
}

function rewritten(document: ApiDocument, item: JsonObject, operation: Operation): JsonObject {
  const original = operationIn(document, operation) ?? {};
  const content = resolved(document, original['requestBody'])['content'];
  return {
    parameters: parametersOf(document, item, original),
    'x-eov-allow-unknown-query-parameters': declaredTypes(operation, 400) === undefined,
    ...(isObject(content) ? { requestBody: { content: mapped(content, schemaOfMedia), required: false } } : {}),
    responses: Object.fromEntries(
      Object.entries(resolved(document, original['responses'])).map(([status, response]) => [
        validatorStatus(status),
        withRenamedTypes(resolved(document, response)),
      ]),
    ),
  };
}

/** An operation's parameters replace its path's by name and place. */
export function parametersOf(document: JsonObject, item: JsonObject, operation: JsonObject): readonly JsonObject[] {
  const byPlace = new Map<string, JsonObject>();
  for (const parameter of [...listOf(item['parameters']), ...listOf(operation['parameters'])]) {
    const { description, example, examples, content, ...declared } = resolved(document, parameter);
    const place = `${String(declared['in'])} ${String(declared['name'])}`;
    byPlace.set(place, {
      ...declared,
      ...(isObject(content) ? { content: mapped(content, schemaOfMedia) } : {}),
      ...(declared['in'] === 'query' ? { allowEmptyValue: true } : {}),
    });
  }
  return [...byPlace.values()];
}

function withRenamedTypes({ content }: JsonObject): JsonObject {
  if (!isObject(content) || Object.keys(content).length === 0) return { description: '' };
  const renamed = Object.entries(content).map(([type, media]) => [validatorType(type), schemaOfMedia(media)]);
  return { description: '', content: Object.fromEntries(renamed) };
}

function schemaOfMedia(media: unknown): JsonObject {
  return isObject(media) && media['schema'] !== undefined ? { schema: media['schema'] } : {};
}

function mapped(object: JsonObject, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
