import type { Request, Response } from 'express';
import type { Guard } from '../guard/guard.ts';
import { coveringType, isJson, isText, parseMediaType } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { type Reason, Refused } from '../refused.ts';
import type { FormFields } from './form-fields.ts';
import { parseJson } from './parse-json.ts';
import { readBytes } from './read-bytes.ts';
import { readMultipart } from './read-multipart.ts';
import { textsByName } from './sent-texts.ts';
import type { UploadRules } from './upload-rules.ts';

/** A body and the declared media type that covers it; neither where none came. */
export interface ReadBody {
  readonly declaredType?: string;
  /** The declared type, or the one sent where a range ("text/*") is declared. */
  readonly type?: string;
  readonly body?: unknown;
  /** What the contract's schema is to see instead of the body. */
  readonly forSchema?: unknown;
}

/** What is known of an operation's bodies. */
export interface BodyRules {
  readonly operation: Operation;
  readonly guard: Guard;
  readonly uploads: UploadRules | undefined;
  /** How the texts of a form of a declared type are read. */
  fieldsOf(declaredType: string): FormFields | undefined;
  /** Whether bodies of a declared type or range stand for something that no text is. */
  wantsValue(declaredType: string): boolean;
}

/** Reads the body that an operation declares, and nothing where it declares none. */
export async function readBody(
  { operation, guard, uploads, fieldsOf, wantsValue }: BodyRules,
  request: Request,
  response: Response,
): Promise<ReadBody> {
  const declared = operation.requestBody;
  if (!declared) return {};
  const type = parseMediaType(request.headers['content-type'] ?? '');
  const declaredType = type && coveringType(declared.types, request.headers['content-type'] ?? '');
  const isForm = type?.essence === 'application/x-www-form-urlencoded';
  // Where a form must come, no text at all is one without fields.
  const mayBeEmpty = isForm && declaredType !== undefined && declared.required;
  if (!mayBeEmpty && !mayHaveBody(request)) return withoutBody(declared.required);

  if (!type || !declaredType) {
    throw new Refused({
      kind: 'unsupported-media-type',
      status: 415,
      message: `The body came as ${type?.essence ?? 'no media type'}, and may come as ${declared.types.join(', ')}.`,
    });
  }
  if (type.essence === 'multipart/form-data') {
    const { body, forSchema } = await readMultipart(
      { operation, guard, rules: uploads, fields: fieldsOf(declaredType) },
      request,
      response,
    );
    return { declaredType, type: declaredType, body, forSchema };
  }
  const bytes = await readBytes(request, response);
  if (!(bytes instanceof Uint8Array) || (bytes.length === 0 && !mayBeEmpty)) return withoutBody(declared.required);
  const charset = type.parameters['charset'];
  const body = isForm ? fieldsIn(asText(bytes, charset), fieldsOf(declaredType)) : parsed(bytes, type.essence, charset);
  // A type that is declared by its name is taken unread; a range says of no type that it is.
  if (body === bytes && declaredType.includes('*') && wantsValue(declaredType))
    throw new Refused(unreadable(type.essence));
  return {
    declaredType,
    type: declaredType.includes('*') ? type.essence : declaredType,
    body,
    forSchema: body === bytes ? textIn(bytes) : body,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 */
function unreadable(essence: string): Reason {
  return {
    kind: 'unsupported-media-type',
    status: 415,
    message: `The body came as ${essence}, of which the sandbox cannot make what the schema wants. It may come as application/json.`,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3 */
function mayHaveBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function withoutBody(required: boolean): ReadBody {
  if (!required) return {};
  throw new Refused({
    kind: 'invalid-request',
    status: 400,
    message: 'The body is required, and none came.',
    rules: [{ in: 'body', at: '', message: 'is required' }],
  });
}

function parsed(bytes: Uint8Array, essence: string, charset: string | undefined): unknown {
  if (isJson(essence)) return parseJson(asText(bytes, charset));
  if (isText(essence)) return asText(bytes, charset);
  return bytes;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function fieldsIn(form: string, fields: FormFields | undefined): Record<string, unknown> {
  const texts = textsByName(new URLSearchParams(form));
  return fields ? fields(texts, form) : texts;
}

/** Bytes as the text that a schema may be for; where they are none, with something in place of each that is wrong. */
function textIn(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

function asText(bytes: Uint8Array, charset = 'utf-8'): string {
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw new Refused({
      kind: 'unsupported-media-type',
      status: 415,
      message: `The body came in ${charset}, and may come in utf-8.`,
    });
  }
  try {
    return UTF_8.decode(bytes);
  } catch (cause) {
    throw new Refused({ kind: 'malformed-body', status: 400, message: 'The body is not UTF-8.' }, { cause });
  }
}
