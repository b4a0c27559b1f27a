import type { Request, Response } from 'express';
import type { Guard } from '../guard/guard.ts';
import type { Operation } from '../operation.ts';
import { type Reason, Refused } from '../refused.ts';
import type { FormFields } from './form-fields.ts';
import type { UploadRules } from './upload-rules.ts';

/** A file as a handler gets it. */
export interface UploadedFile {
  /** The name that it has at the sender's. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What the validator's upload step, which is multer, leaves of a file. */
interface MulterFile {
  readonly fieldname: string;
  readonly originalname: string;
  readonly mimetype: string;
  readonly buffer: Buffer;
}

export interface MultipartRules {
  readonly operation: Operation;
  readonly guard: Guard;
  readonly rules: UploadRules | undefined;
  readonly fields: FormFields | undefined;
}

/** Reads texts and files by field name. The schema sees an empty text for a file, since it can say nothing of bytes. */
export async function readMultipart(
  { operation, guard, rules, fields }: MultipartRules,
  request: Request,
  response: Response,
): Promise<{ readonly body: unknown; readonly forSchema: unknown }> {
  // multer and the validator look for the type in lower case; the boundary keeps its own.
  request.headers['content-type'] = request.headers['content-type']?.replace(/^[^;]*/, (type) => type.toLowerCase());
  await new Promise<void>((resolve, reject) => {
    guard.readMultipart(operation, request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(new Refused(reasonOf(error), { cause: error }));
    });
  });

  const sentTexts: Readonly<Record<string, unknown>> = { ...request.body };
  const texts = fields ? fields(sentTexts) : sentTexts;
  const files = (request as Request & { readonly files?: readonly MulterFile[] }).files ?? [];
  const stranger = files.find(({ fieldname }) => !rules?.files.has(fieldname));
  if (stranger)
    throw new Refused({
      kind: 'malformed-body',
      status: 400,
      message: `There is no file field ${JSON.stringify(stranger.fieldname)}.`,
    });
  const sent = new Set(files.map(({ fieldname }) => fieldname));
  for (const field of rules?.files ?? []) {
    if (field in texts && !sent.has(field)) throw new Refused(sentAsText(field));
  }
  const uploaded = files.map(({ fieldname, ...file }): [string, UploadedFile] => [fieldname, asUploaded(file)]);
  return { body: { ...texts, ...Object.fromEntries(uploaded) }, forSchema: texts };
}

function asUploaded({ originalname, mimetype, buffer }: Omit<MulterFile, 'fieldname'>): UploadedFile {
  return { name: originalname, type: mimetype, bytes: buffer };
}

function sentAsText(field: string): Reason {
  const message = 'must be sent as a file';
  return {
    kind: 'invalid-request',
    status: 400,
    message: `body /${field} ${message}`,
    rules: [{ in: 'body', at: `/${field}`, message }],
  };
}

/** Whatever the upload step says is about what the client sent: it calls even a truncated body its own failure. */
function reasonOf(error: unknown): Reason {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  const why = error instanceof Error ? error.message : '';
  if (why === 'Too many files') {
    return {
      kind: 'invalid-request',
      status: 400,
      message: 'One file is taken, and more came.',
      rules: [{ in: 'body', at: '', message: 'must hold one file only' }],
    };
  }
  if (status === 413) return { kind: 'too-large', status: 413, message: 'The body is larger than the sandbox takes.' };
  return { kind: 'malformed-body', status: 400, message: 'The multipart body cannot be read.' };
}
