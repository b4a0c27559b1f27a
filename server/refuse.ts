import type { Request, Response } from 'express';
import type { Answer } from './answer.ts';
import { declaredTypes } from './declared-types.ts';
import { asLogged } from './log.ts';
import type { Operation } from './operation.ts';
import { OwnRefusal } from './own-refusal.ts';
import type { Refusal } from './refusal.ts';
import { RefusedByServer, RefusedOutsideContract } from './refused.ts';
import { isBug, refusalOf } from './refusing.ts';
import type { RunningVendor } from './running-vendor.ts';
import { BrokenPromise, isAsDeclared, sendAnswer, sendUnchecked } from './send-answer.ts';

/** Who asked, and for what; no operation where the path or the method belongs to none. */
export interface Asked {
  readonly request: Request;
  readonly response: Response;
  readonly operation?: Operation;
  /** The methods that the path has, where the one asked is not among them. */
  readonly allow?: string;
}

/** Refuses a request in the vendor's own words; a bug, of ours or of a vendor, is logged and answered without its details. */
export async function refuse(running: RunningVendor, asked: Asked, error: unknown): Promise<void> {
  const { request, response, operation, allow } = asked;
  const { vendor, guard } = running;
  if (error instanceof OwnRefusal) return sendUnchecked(response, error.answer);
  const refusal = refusalOf(error, request, operation);
  response.locals['refusal'] = refusal;
  if (error instanceof BrokenPromise) response.locals['broken'] = true;
  if (isBug(error)) tellBug(running, asked, error);
  try {
    const inFull = (words: Answer) =>
      withAllow(error instanceof RefusedByServer ? { ...words, status: refusal.status } : words, allow);
    const answer = await inDeclaredWords(running, operation, inFull, refusal);
    const isBeyond = vendor.answersBeyondContract && operation && !declaredTypes(operation, answer.status);
    if (operation && !isBeyond && isOfContract(operation, refusal, error))
      await sendAnswer({ operation, guard }, response, answer);
    else sendUnchecked(response, answer);
  } catch (brokenRefusal) {
    if (brokenRefusal instanceof BrokenPromise) response.locals['broken'] = true;
    tellBug(running, asked, brokenRefusal);
    lastResort(running, asked);
  }
}

/** The first words that are as they are declared; the first of all where none are. */
async function inDeclaredWords(
  { vendor, guard }: RunningVendor,
  asked: Operation | undefined,
  inFull: (words: Answer) => Answer,
  refusal: Refusal,
): Promise<Answer> {
  const words = await vendor.inDeclaredWords?.(refusal, (operation, answer) =>
    operation === asked
      ? isAsDeclared(guard, operation, inFull(answer))
      : // An operation that nobody understands fails by itself, and keeps nothing else from being refused.
        isAsDeclared(guard, operation, answer).catch(() => true),
  );
  return inFull(words ?? vendor.refusals[refusal.kind](refusal));
}

/** Of what is the sandbox's own the contract knows nothing, and of a server that cannot answer often nothing either. */
function isOfContract(operation: Operation, { kind, status }: Refusal, error: unknown): boolean {
  if (error instanceof RefusedOutsideContract) return false;
  return kind !== 'internal' || declaredTypes(operation, status) !== undefined;
}

/** Where not even the refusal keeps the contract: the vendor's words for a bug, unchecked, or none at all. */
function lastResort(running: RunningVendor, asked: Asked): void {
  const { request, response, operation } = asked;
  try {
    sendUnchecked(response, running.vendor.refusals.internal(refusalOf(undefined, request, operation)));
  } catch (error) {
    tellBug(running, asked, error);
    if (response.headersSent) response.destroy();
    else sendUnchecked(response, { status: 500 });
  }
}

function withAllow(answer: Answer, allow: string | undefined): Answer {
  return allow === undefined ? answer : { ...answer, headers: { ...answer.headers, Allow: allow } };
}

function tellBug({ vendor, logger }: RunningVendor, { operation, response }: Asked, error: unknown): void {
  logger.error(
    {
      vendor: vendor.name,
      operation: operation?.id,
      requestId: response.getHeader('X-Request-Id'),
      error: asLogged(error),
    },
    'bug',
  );
}
