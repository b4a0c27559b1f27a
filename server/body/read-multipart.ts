import type { Request, Response } from 'express';
import type { Guard } from '../guard/guard.ts';
import type { Operation } from '../operation.ts';
import { type Reason, Refused } from '../refused.ts';
import type { FormFields } from './form-fields.ts';
import { notedTexts } from './sent-texts.ts';
import { mostFiles, type UploadRules } from './upload-rules.ts';

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
  const total = mostFiles(rules);
  await new Promise<void>((resolve, reject) => {
    // One more is read, so that it can be said which is too many.
    guard.readMultipart(operation, total + 1, request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(new Refused(reasonOf(error, total), { cause: error }));
    });
  });

  const files = (request as Request & { readonly files?: readonly MulterFile[] }).files ?? [];
  const ofFiles = files.map(({ fieldname }) => [fieldname, request.body[fieldname]]);
  const sentTexts = { ...notedTexts(request), ...Object.fromEntries(ofFiles) };
  const texts = fields ? fields(sentTexts) : sentTexts;
  const stranger = files.find(({ fieldname }) => !rules?.files.has(fieldname));
  if (stranger)
    throw new Refused({
      kind: 'malformed-body',
      status: 400,
      message: `There is no file field ${JSON.stringify(stranger.fieldname)}.`,
    });
  const sent = Map.groupBy(files, ({ fieldname }) => fieldname);
  for (const [field, most] of rules?.files ?? []) {
    const there = sent.get(field)?.length ?? 0;
    if (field in texts && there === 0) throw new Refused(sentAsText(field));
    if (there > most) throw new Refused(tooMany(most, `/${field}`));
  }
  const uploaded = [...sent].map(([field, all]): [string, UploadedFile | readonly UploadedFile[]] => {
    const [first] = all.map(asUploaded);
    return [field, rules?.files.get(field) === 1 && first ? first : all.map(asUploaded)];
  });
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

function tooMany(files: number, at: string): Reason {
  const most = files === 1 ? 'one file' : `${files} files`;
  return {
    kind: 'invalid-request',
    status: 400,
    message: `${most.replace(/^o/, 'O')} ${files === 1 ? 'is' : 'are'} taken, and more came.`,
    rules: [{ in: 'body', at, message: `must hold ${most} only` }],
  };
}

/** Whatever the upload step says is about what the client sent: it calls even a truncated body its own failure. */
function reasonOf(error: unknown, most: number): Reason {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  const why = error instanceof Error ? error.message : '';
  if (why === 'Too many files') return tooMany(most, '');
  if (status === 413) return { kind: 'too-large', status: 413, message: 'The body is larger than the sandbox takes.' };
  return { kind: 'malformed-body', status: 400, message: 'The multipart body cannot be read.' };
}
