import type { ApiDocument } from '../guard/api-document.ts';
import { isJson } from '../media-type.ts';
import type { ModelOperation, ModelParameter } from './operation-model.ts';
import { below } from './pointer.ts';
import { type Reading, readsList } from './reading.ts';

/** A part of a request that a schema describes: a parameter, or the body of a media type. */
export interface AskedPart {
  readonly schema: string;
  readonly words: string;
  /** How what comes is read before its schema is asked. */
  readonly read: 'text' | 'list of texts' | 'texts by name' | 'json';
  /** The parameter's place in the path, query, header or cookie; undefined of a body. */
  readonly in?: string;
  of(operation: ModelOperation, reading: Reading): unknown;
  with(operation: ModelOperation, reading: Reading, value: unknown): Reading;
}

export function askedParameter(document: ApiDocument, { name, in: place, pointer }: ModelParameter): AskedPart {
  const schema = below(pointer, 'schema');
  const indexIn = ({ parameters }: ModelOperation) => parameters.findIndex((one) => one.pointer === pointer);
  return {
    schema,
    words: `the ${place} parameter ${name}`,
    read: readsList(document, schema) ? 'list of texts' : 'text',
    in: place,
    of: (operation, { parameters }) => parameters[indexIn(operation)],
    with: (operation, reading, value) => ({
      ...reading,
      parameters: reading.parameters.map((known, index) =>
        index === indexIn(operation) ? (value as string | readonly string[]) : known,
      ),
    }),
  };
}

export function askedBody(type: string, schema: string): AskedPart {
  return {
    schema,
    words: `the body (${type})`,
    read: isJson(type) ? 'json' : /form/.test(type) ? 'texts by name' : 'text',
    of: (_, { body }) => (body?.type === type ? body.value : undefined),
    with: (_, reading, value) => ({ ...reading, body: { type, value } }),
  };
}
