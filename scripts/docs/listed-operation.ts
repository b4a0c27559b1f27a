import { objectOf, textOf } from './json-object.ts';

/** An operation as the index lists it. */
export interface ListedOperation {
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly deprecated: boolean;
  /** Where the promise was found: `documented`, `published-elsewhere`, `inferred`; not every document says. */
  readonly provenance: string | undefined;
}

/** The keys of a path item that are operations. @see https://spec.openapis.org/oas/v3.1.0#path-item-object */
export const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** The operations of a document, in its own order. */
export function operationsOf(document: unknown): readonly ListedOperation[] {
  return Object.entries(objectOf(objectOf(document)['paths'])).flatMap(([path, item]) =>
    Object.entries(objectOf(item))
      .filter(([key]) => METHODS.includes(key))
      .map(([method, operation]) => listed(method, path, operation)),
  );
}

function listed(method: string, path: string, value: unknown): ListedOperation {
  const operation = objectOf(value);
  return {
    id: textOf(operation['operationId']),
    method,
    path,
    summary: textOf(operation['summary']),
    deprecated: operation['deprecated'] === true,
    provenance: textOf(operation['x-provenance']),
  };
}
