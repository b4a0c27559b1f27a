import type { RequestHandler } from 'express';
import type { Operation } from '../operation.ts';
import { type AnswerCheck, answerCheck, isVerdict } from './answer-check.ts';
import type { ApiDocument } from './api-document.ts';
import { type RequestCheck, requestCheck } from './request-check.ts';
import { validatorDocument } from './validator-document.ts';
import { type OperationNotes, openValidators, type Validators } from './validators.ts';

/** The parts of a request that a contract speaks of. The guard returns them with defaults put in and texts turned into numbers. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  /** The declared media type that covers the body's own. */
  readonly type?: string | undefined;
  readonly body?: unknown;
}

/** An answer with a body, whose status and media type are known to be declared. */
export interface CheckedAnswer {
  readonly status: number;
  readonly declaredType: string;
  readonly body: unknown;
}

/** Holds what comes and goes against the contract, one instance per vendor. */
export interface Guard {
  /** @throws the validator's own error, which `refusing.ts` understands */
  checkRequest(operation: Operation, parts: RequestParts): Promise<RequestParts>;
  /** What is wrong with an answer, or nothing. */
  violationOf(operation: Operation, answer: CheckedAnswer): Promise<string | undefined>;
  /** Reads a multipart body into `request.body` and `request.files`. */
  readonly readMultipart: (operation: Operation, ...args: Parameters<RequestHandler>) => void;
  /** Compiles what an operation needs, which its first request would otherwise wait for. */
  warm(operation: Operation): Promise<void>;
}

/** What is known of an operation once it has been asked for: its schemas are compiled when something is held against them. */
interface Known {
  readonly notes: OperationNotes;
  readonly request: RequestCheck;
  readonly answer: () => AnswerCheck;
}

/** A guard that loads express-openapi-validator when it is first asked something. */
export function createGuard(document: ApiDocument, operations: readonly Operation[]): Guard {
  let opened: Promise<Validators> | undefined;
  const validators = () => (opened ??= openValidators(validatorDocument(document, operations)));
  const known = new Map<Operation, Known>();

  async function learned(operation: Operation): Promise<Known> {
    const open = await validators();
    // Of two who waited, the second finds what the first has learned.
    const what = known.get(operation) ?? knownOf(open, operation, `/${operations.indexOf(operation)}`);
    known.set(operation, what);
    return what;
  }

  async function checkRequest(operation: Operation, parts: RequestParts): Promise<RequestParts> {
    return (known.get(operation) ?? (await learned(operation))).request(parts);
  }

  async function violationOf(operation: Operation, answer: CheckedAnswer): Promise<string | undefined> {
    return (known.get(operation) ?? (await learned(operation))).answer()(answer);
  }

  let multipart: Promise<RequestHandler> | undefined;
  const readMultipart: Guard['readMultipart'] = (operation, request, response, next) => {
    multipart ??= validators().then((open) => open.multipart());
    Promise.all([multipart, learned(operation)]).then(([read, { notes }]) => {
      read(Object.assign(request, { openapi: notes }), response, next);
    }, next);
  };

  return {
    checkRequest,
    violationOf,
    readMultipart,
    async warm(operation) {
      await learned(operation);
      for (const type of operation.requestBody?.types ?? [undefined]) {
        await checkRequest(operation, { path: {}, query: {}, headers: {}, cookies: {}, type }).catch(ignoreVerdict);
      }
      const [status, types] = Object.entries(operation.responses).find(([, { length }]) => length > 0) ?? [];
      const declaredType = types?.[0];
      // One answer compiles all of an operation's answers.
      if (declaredType)
        await violationOf(operation, { status: Number.parseInt(status ?? '', 10) || 200, declaredType, body: {} });
    },
  };
}

function knownOf(validators: Validators, operation: Operation, route: string): Known {
  const notes = validators.notesOn(route, operation.method.toLowerCase());
  let answer: AnswerCheck | undefined;
  return {
    notes,
    request: requestCheck(validators, operation, notes),
    answer: () => (answer ??= answerCheck(validators, route, operation)),
  };
}

/** Warming up asks with an empty request, which most operations refuse; what matters is that it was compiled. */
function ignoreVerdict(error: unknown): void {
  if (!isVerdict(error)) throw error;
}
