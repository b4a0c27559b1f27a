import type { Response } from 'express';
import type { Answer } from './answer.ts';
import { declaredTypes } from './declared-types.ts';
import { type DeclaredAnswer, deliveryOf } from './delivery.ts';
import type { Guard } from './guard/guard.ts';
import { coveringType, isJson, isText } from './media-type.ts';
import type { Operation } from './operation.ts';

/** An answer that the contract does not declare: a bug of whoever gave it. */
export class BrokenPromise extends Error {
  constructor(operation: Operation, { status }: Answer, what: string) {
    super(`${operation.id} answered ${status}, but ${what}`);
    this.name = 'BrokenPromise';
  }
}

/**
 * Sends an answer, if it is one that the contract declares.
 * @throws {BrokenPromise} and sends nothing where it is not
 */
export async function sendAnswer(
  { operation, guard }: { operation: Operation; guard: Guard },
  response: Response,
  answer: Answer,
): Promise<void> {
  const declared = declaredTypes(operation, answer.status);
  if (!declared)
    throw new BrokenPromise(operation, answer, `declares only ${Object.keys(operation.responses).join(', ')}`);
  if (declared.length === 0) {
    if (answer.body !== undefined) throw new BrokenPromise(operation, answer, 'declares no body for it');
    return sendInstead(operation, response, { ...answer, type: undefined });
  }
  if (answer.body === undefined)
    throw new BrokenPromise(operation, answer, `declares a body for it: ${declared.join(', ')}`);

  const type = answer.type ?? (declared.length === 1 && !declared[0]?.includes('*') ? declared[0] : undefined);
  if (type === undefined)
    throw new BrokenPromise(operation, answer, `did not choose one of its types: ${declared.join(', ')}`);
  const declaredType = coveringType(declared, type);
  if (declaredType === undefined)
    throw new BrokenPromise(operation, answer, `as ${type}, and declares only ${declared.join(', ')}`);

  // Of bytes a schema can say nothing.
  if (!(answer.body instanceof Uint8Array)) {
    const violation = await guard.violationOf(operation, { status: answer.status, declaredType, body: answer.body });
    if (violation !== undefined) throw new BrokenPromise(operation, answer, `its body ${violation}`);
  }
  await sendInstead(operation, response, { ...answer, type, declaredType });
}

/** Whether a body is as its operation declares it; true of what has none, is bytes, or is declared as nothing. */
export async function isAsDeclared(guard: Guard, operation: Operation, answer: Answer): Promise<boolean> {
  const { status, body, type = '' } = answer;
  const declaredType = coveringType(declaredTypes(operation, status) ?? [], type);
  if (declaredType === undefined || body === undefined || body instanceof Uint8Array) return true;
  return (await guard.violationOf(operation, { status, declaredType, body })) === undefined;
}

/** Sends what is to be sent instead of a checked answer, mostly itself. */
async function sendInstead(operation: Operation, response: Response, answer: DeclaredAnswer): Promise<void> {
  const { instead } = deliveryOf(response);
  sendUnchecked(response, instead ? await instead(operation, answer) : answer);
}

/** Sends an answer that belongs to no operation, or that has been checked. */
export function sendUnchecked(response: Response, { status, type, body, headers }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const entity = body === undefined ? undefined : entityOf(body, type ?? 'application/json');
  // What is handed over is read, and never written to.
  const sent = { ...headers } as Record<string, string | number | string[]>;
  if (entity) sent['Content-Type'] = entity.type;
  const length = lengthOf(entity?.content);
  if (status >= 200 && status !== 204 && status !== 304) sent['Content-Length'] = length;
  const { write } = deliveryOf(response);
  if (write) write(response, { status, headers: sent }, entity && Buffer.from(entity.content));
  else response.writeHead(status, sent).end(entity?.content, encodingOf(length, entity?.content));
}

function lengthOf(content: string | Uint8Array | undefined): number {
  return content === undefined ? 0 : Buffer.byteLength(content);
}

/** A text of as many bytes as letters is ASCII: copied, and not looked at once more. */
function encodingOf(length: number, content: string | Uint8Array | undefined): BufferEncoding {
  return length === content?.length ? 'latin1' : 'utf8';
}

interface Entity {
  /** A text goes out together with the headers, in one piece. */
  readonly content: string | Uint8Array;
  readonly type: string;
}

function entityOf(body: unknown, type: string): Entity {
  if (body instanceof Uint8Array) return { content: body, type };
  if (isJson(type)) return { content: JSON.stringify(body), type };
  if (typeof body !== 'string')
    throw new TypeError(`a body of ${type} must be a string or bytes, and is a ${typeof body}`);
  // Text without a charset is guessed at; a declared one is kept as it is.
  return { content: body, type: isText(type) && !/charset=/i.test(type) ? `${type}; charset=utf-8` : type };
}
