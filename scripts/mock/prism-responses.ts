import type { DeclaredResponse, Document, Header, MediaType, Operation } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import type { AnswerValues } from './answer-values.ts';
import { inOnePiece } from './one-piece.ts';
import { orNull } from './prism-schemas.ts';

/** The answers of an operation, as Prism has them. Their examples and headers are made when Prism first looks at them. */
export function prismResponses({ responses }: Operation, values: AnswerValues, document: Document) {
  const known = Object.entries(responses)
    // What is only informed of, 1xx, is answered after that.
    .filter(([code]) => /^([2-5]\d\d|[2-5]xx|default)$/i.test(code))
    .map(([code, response]) => prismResponse(code, response, values, document));
  // Where an operation says nothing of its answers, any will do.
  return known.length > 0 ? known : [{ id: 'default', code: 'default', headers: [], contents: [] }];
}

function prismResponse(code: string, { headers, content }: DeclaredResponse, values: AnswerValues, document: Document) {
  return {
    id: code,
    code: code.toLowerCase() === 'default' ? 'default' : code.toUpperCase(),
    get headers() {
      return Object.entries(headers).flatMap(([name, header]) => prismHeader(name, header, values));
    },
    contents: Object.entries(content).map(([type, media]) => prismContent(type, media, values, document)),
  };
}

function prismContent(mediaType: string, media: MediaType, values: AnswerValues, document: Document) {
  let examples: readonly { readonly id: string; readonly key: string; readonly value: unknown }[] | undefined;
  return {
    id: mediaType,
    mediaType,
    encodings: [],
    get examples() {
      examples ??= Object.entries(values.examplesOf(mediaType, media)).map(([key, value]) => ({ id: key, key, value }));
      return examples;
    },
    get schema() {
      if (media.schema) return inOnePiece(document, media.schema.pointer, orNull);
      // Where nothing is said of it, it is JSON all the same.
      return isJson(mediaType) ? { type: 'object' } : undefined;
    },
  };
}

/** Headers that say how a message is sent, and what is in it: they are for who sends it to say. */
const FRAMING = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** None where no value is known, or none that a header can carry: Prism would send a text that says nothing. */
function prismHeader(name: string, header: Header, values: AnswerValues) {
  if (FRAMING.has(name.toLowerCase()) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return [];
  const value = values.headerOf(header);
  if (value === undefined) return [];
  const text = header.mediaType === undefined ? simpleText(value) : JSON.stringify(value);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return [];
  return [
    { id: name, name, style: 'simple', schema: {}, encodings: [], examples: [{ id: name, key: name, value: text }] },
  ];
}

/** @see https://spec.openapis.org/oas/v3.1.0#style-values */
function simpleText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return (Array.isArray(value) ? value : Object.entries(value).flat()).map(simpleText).join(',');
}
