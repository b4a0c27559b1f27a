import { type ApiDocument, isObject, type JsonObject, operationIn, resolved } from '../guard/api-document.ts';
import { isJson, isText } from '../media-type.ts';
import type { Operation } from '../operation.ts';

/** Which fields of a multipart body are files: the validator does not tell them from texts. */
export interface UploadRules {
  /** How many there may be of each: one, or as many as its list holds. */
  readonly files: ReadonlyMap<string, number>;
}

/** No more of a list than this are taken, nor of all lists together. */
const MOST_FILES = 20;

/** How many files a body may hold. */
export function mostFiles(rules: UploadRules | undefined): number {
  const all = [...(rules?.files.values() ?? [])];
  return Math.min(
    all.reduce((sum, most) => sum + most, 0),
    MOST_FILES,
  );
}

/** The files that an operation takes, as its contract says; nothing where it takes no multipart body. */
export function uploadRulesOf(document: ApiDocument, operation: Operation): UploadRules | undefined {
  const requestBody = operationIn(document, operation)?.['requestBody'];
  const content = resolved(document, resolved(document, requestBody)['content']);
  const media = content['multipart/form-data'];
  if (!isObject(media)) return undefined;
  const encoding = resolved(document, media['encoding']);
  const fields = Object.entries(propertiesOf(document, media['schema']));
  return {
    files: new Map(
      fields
        .filter(([name, schema]) => isFile(document, schema, encoding[name]))
        .map(([name, schema]) => [name, mostOf(document, schema)]),
    ),
  };
}

/** The properties of a schema and of those that it is combined from. */
export function propertiesOf(document: ApiDocument, schema: unknown): JsonObject {
  const { properties, allOf, oneOf, anyOf } = resolved(document, schema);
  const parts = [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return Object.assign({}, ...parts.map((part) => propertiesOf(document, part)), properties);
}

function mostOf(document: ApiDocument, schema: unknown): number {
  const { type, maxItems = MOST_FILES } = resolved(document, schema);
  return [type].flat().includes('array') ? Math.min(Number(maxItems), MOST_FILES) : 1;
}

/** @see https://spec.openapis.org/oas/v3.1.0#considerations-for-file-uploads */
function isFile(document: ApiDocument, schema: unknown, encoding: unknown): boolean {
  const { type, format, contentMediaType, contentEncoding, items } = resolved(document, schema);
  if ([type].flat().includes('array')) return isFile(document, items, encoding);
  if (format === 'binary') return true;
  if (typeof contentMediaType === 'string' && contentEncoding === undefined) return true;
  const partType = isObject(encoding) ? encoding['contentType'] : undefined;
  return typeof partType === 'string' && !isJson(partType) && !isText(partType);
}
