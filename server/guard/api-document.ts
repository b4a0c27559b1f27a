import { readFile } from 'node:fs/promises';
import type { Operation } from '../operation.ts';

/** A JSON object of a shape that we only partly know. */
export type JsonObject = { [key: string]: unknown };

/** A bundled OpenAPI document: one file, every `$ref` points inside. */
export type ApiDocument = JsonObject & { readonly paths: JsonObject };

/** Reads a vendor's generated `openapi.json`. */
export async function readApiDocument(url: URL): Promise<ApiDocument> {
  const document: unknown = JSON.parse(await readFile(url, 'utf8'));
  if (!isObject(document) || !isObject(document['paths']))
    throw new Error(`${url.href} is no OpenAPI document: it has no paths`);
  return document as ApiDocument;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself, or what its `$ref` points to; an empty one where there is nothing. */
export function resolved(document: JsonObject, value: unknown): JsonObject {
  let current = value;
  for (let hops = 0; isObject(current) && typeof current['$ref'] === 'string' && hops < 32; hops += 1) {
    current = atPointer(document, current['$ref']);
  }
  return isObject(current) ? current : {};
}

/** What a document says of an operation, its path's part left aside; nothing where it has none. */
export function operationIn(
  document: ApiDocument,
  { path, method }: Pick<Operation, 'path' | 'method'>,
): JsonObject | undefined {
  const item = resolved(document, document.paths[path]);
  const operation = item[method.toLowerCase()];
  return isObject(operation) ? operation : undefined;
}

/** What a reference within the document points to, or nothing. */
export function atPointer(document: JsonObject, reference: string): unknown {
  const steps = decodeURIComponent(reference.replace(/^#\/?/, '')).split('/');
  return steps.reduce<unknown>((node, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return Object.hasOwn(Object(node), key) ? (node as JsonObject)[key] : undefined;
  }, document);
}
