import express, { type Request, type RequestHandler, type Response } from 'express';
import { type Reason, Refused } from '../refused.ts';

/** Bytes of a body, decompressed, that are taken. */
const MOST = 100 * 1_024;

const readAny: RequestHandler = express.raw({ type: () => true, limit: MOST });

/**
 * Reads a body whole; nothing where none came.
 * @throws {Refused} where it is more than is taken, does not come whole, or is not compressed as it says
 */
export function readBytes(request: Request, response: Response): Promise<unknown> {
  return isPlain(request) ? readPlain(request) : readByExpress(request, response);
}

/** Whether a body comes as it is, and says of what length: more than that Node does not read. */
function isPlain({ headers }: Request): boolean {
  return (
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    Number(headers['content-length']) <= MOST
  );
}

/** Most bodies are such: what Express looks at besides has been looked at. */
function readPlain(request: Request): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const unless = () => {
      if (!request.readableEnded) reject(new Refused(BROKEN_OFF));
    };
    // Its client may have gone before anybody came to read.
    if (request.destroyed) return unless();
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => resolve(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)));
    request.once('close', unless);
  });
}

function readByExpress(request: Request, response: Response): Promise<unknown> {
  return new Promise((resolve, reject) => {
    readAny(request, response, (error?: unknown) => {
      if (error === undefined) resolve(request.body);
      else reject(new Refused(reasonOf(error), { cause: error }));
    });
  });
}

const BROKEN_OFF: Reason = {
  kind: 'malformed-body',
  status: 400,
  message: 'The body did not arrive whole, or is not compressed as it says.',
};

/**
 * Whatever body-parser says is about what the client sent, a body that cannot be decompressed included.
 * @see https://expressjs.com/en/resources/middleware/body-parser.html#errors
 */
function reasonOf(error: unknown): Reason {
  const { status, message } = Object(error) as { readonly status?: unknown; readonly message?: unknown };
  if (status === 413) return { kind: 'too-large', status, message: 'The body is larger than the sandbox takes.' };
  if (status === 415) return { kind: 'unsupported-media-type', status, message: String(message) };
  return BROKEN_OFF;
}
