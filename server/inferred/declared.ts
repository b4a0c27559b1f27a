import { type ApiDocument, isObject, type JsonObject, operationIn, resolved } from '../guard/api-document.ts';
import { coveringType, essenceOf, isJson } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { likeExample } from './like-example.ts';

/** A media type that is declared, and what is said of it; a range ("text/*") where that is. */
export interface DeclaredMedia {
  readonly type: string;
  /** Where nothing is said, one of what is like the example. */
  readonly schema: unknown;
  /** The author's first example of it. */
  readonly example: unknown;
}

/** What an operation declares for a status: exactly, by its range, or by default. Undefined where it declares nothing. */
export function responseOf(document: ApiDocument, operation: Operation, status: number): JsonObject | undefined {
  const key = [String(status), `${String(status)[0]}XX`, 'default'].find((one) =>
    Object.hasOwn(operation.responses, one),
  );
  return key === undefined
    ? undefined
    : resolved(document, Object(operationIn(document, operation)?.['responses'])[key]);
}

/** What a response's body may be: JSON before other types unless `accepts` names one of these. */
export function mediaOf(response: JsonObject | undefined, accepts: string | undefined): DeclaredMedia | undefined {
  const content = isObject(response?.['content']) ? response['content'] : {};
  const types = Object.keys(content);
  const wanted = acceptedIn(types, accepts);
  const type = wanted ?? types.find(isJson) ?? types.find((one) => one.includes('*')) ?? types[0];
  if (type === undefined) return undefined;
  const { schema, example } = mediaIn(content[type]);
  return { type, schema: schema ?? likeExample(example), example };
}

/** The schema of an operation's answer with a status. */
export function answerSchemaOf(document: ApiDocument, operation: Operation, status: number): unknown {
  return mediaOf(responseOf(document, operation, status), undefined)?.schema;
}

/** The schema of a request's body. */
export function bodySchemaOf(document: ApiDocument, operation: Operation, type?: string): unknown {
  const { content } = resolved(document, operationIn(document, operation)?.['requestBody']);
  if (!isObject(content)) return undefined;
  const types = Object.keys(content);
  const declared = (type && coveringType(types, type)) || types.find(isJson) || types[0];
  return declared === undefined ? undefined : mediaIn(content[declared]).schema;
}

function mediaIn(media: unknown): Omit<DeclaredMedia, 'type'> {
  const { schema, example, examples } = Object(media) as JsonObject;
  const named = Object.values(Object(examples) as JsonObject)[0];
  return { schema, example: example ?? (isObject(named) ? named['value'] : undefined) };
}

/** The declared type that `Accept` names first of all; undefined where it takes anything. */
function acceptedIn(types: readonly string[], accepts = '*/*'): string | undefined {
  const wanted = accepts
    .split(',')
    .map((one) => ({ essence: essenceOf(one), quality: Number(/;\s*q=([\d.]+)/.exec(one)?.[1] ?? 1) }))
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { essence } of wanted) {
    if (essence === '*/*') return undefined;
    const found = types.find((type) => essenceOf(type) === essence || covers(essence, type));
    if (found) return found;
  }
  return undefined;
}

function covers(range: string, type: string): boolean {
  return range.endsWith('/*') && essenceOf(type).startsWith(range.slice(0, -1));
}

/** A parameter as the document says it, references followed. */
export interface DeclaredParameter extends JsonObject {
  readonly name: string;
  readonly in: string;
}

/** An operation's parameters, with those of its path that it does not declare itself. */
export function parametersIn(document: ApiDocument, operation: Operation): readonly DeclaredParameter[] {
  const item = resolved(document, document.paths[operation.path]);
  const byPlace = new Map<string, DeclaredParameter>();
  for (const list of [item['parameters'], operationIn(document, operation)?.['parameters']]) {
    for (const one of Array.isArray(list) ? list : []) {
      const parameter = resolved(document, one) as DeclaredParameter;
      byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...byPlace.values()];
}

/** What a parameter or a header may be, and what its author shows of it. */
export function schemaOf(described: JsonObject): unknown {
  if (described['schema'] !== undefined) return described['schema'];
  const [media] = Object.values(Object(described['content']) as JsonObject);
  return mediaIn(media).schema;
}

/** The author's examples of a parameter or header, the first first. */
export function examplesOf({ example, examples }: JsonObject): readonly unknown[] {
  const named = Object.values(Object(examples) as JsonObject).map((one) => (isObject(one) ? one['value'] : undefined));
  return [example, ...named].filter((one) => one !== undefined);
}
