import type { RequestHandler } from 'express';
import type { Operation } from '../operation.ts';
import { type AnswerCheck, answerCheck, isVerdict } from './answer-check.ts';
import type { ApiDocument } from './api-document.ts';
import { type RequestCheck, requestCheck } from './request-check.ts';
import { ROUTE, validatorDocuments } from './validator-document.ts';
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

/** A place in an answer's body that does not fit, by names of members and numbers of items, and the rule that it breaks. */
export interface Misfit {
  readonly at: readonly string[];
  readonly rule: string;
  /** The first two branches that it fits, where it should fit one. */
  readonly fits?: readonly number[];
}

/** Holds what comes and goes against the contract, one instance per vendor. */
export interface Guard {
  /** @throws the validator's own error, which `refusing.ts` understands */
  checkRequest(operation: Operation, parts: RequestParts): Promise<RequestParts>;
  /** What is wrong with an answer, or nothing. */
  violationOf(operation: Operation, answer: CheckedAnswer): Promise<string | undefined>;
  /** Where an answer's body, which is no null, does not fit: all that is wrong in its first such place. */
  misfitsOf(operation: Operation, answer: CheckedAnswer): Promise<readonly Misfit[]>;
  /** Reads a multipart body of so many files at most into `request.body` and `request.files`. */
  readonly readMultipart: (operation: Operation, files: number, ...args: Parameters<RequestHandler>) => void;
  /** Compiles what an operation needs, which its first request would otherwise wait for. */
  warm(operation: Operation): Promise<void>;
}

/** What is known of an operation once it has been asked for: its schemas are compiled when something is held against them. */
interface Known {
  readonly notes: OperationNotes;
  readonly request: RequestCheck;
  readonly answer: AnswerCheck;
}

/** Of a document with more operations nobody asks for all of them again and again, and all that is compiled of it would be gigabytes. */
const MOST_KNOWN = 2_000;

/** Operations that share what has been compiled: a schema that several reach is handed over with the first of them. */
interface Batch {
  readonly documentOf: (operation: Operation) => ApiDocument;
  readonly validators: Promise<Validators>;
  readonly known: Map<Operation, Known>;
}

/** A guard that loads express-openapi-validator when it is first asked something, and hands it an operation when it is asked of that one. */
export function createGuard(document: ApiDocument): Guard {
  let batch: Batch | undefined;
  const opened = (): Batch => {
    if (batch && batch.known.size < MOST_KNOWN) return batch;
    batch = { documentOf: validatorDocuments(document), validators: openValidators(), known: new Map() };
    return batch;
  };
  const validators = () => (batch ?? opened()).validators;
  const knownOf = (operation: Operation) => batch?.known.get(operation);

  async function learned(operation: Operation): Promise<Known> {
    const before = knownOf(operation);
    if (before) return before;
    const { documentOf, validators, known } = opened();
    const open = await validators;
    // Of two who waited, the second finds what the first has learned.
    const what = known.get(operation) ?? learn(open, operation, documentOf(operation));
    known.set(operation, what);
    return what;
  }

  async function checkRequest(operation: Operation, parts: RequestParts): Promise<RequestParts> {
    return (knownOf(operation) ?? (await learned(operation))).request(parts);
  }

  async function violationOf(operation: Operation, answer: CheckedAnswer): Promise<string | undefined> {
    return (knownOf(operation) ?? (await learned(operation))).answer.violationOf(answer);
  }

  async function misfitsOf(operation: Operation, answer: CheckedAnswer): Promise<readonly Misfit[]> {
    return (knownOf(operation) ?? (await learned(operation))).answer.misfitsOf(answer);
  }

  const multipart = new Map<number, Promise<RequestHandler>>();
  const readMultipart: Guard['readMultipart'] = (operation, files, request, response, next) => {
    const reader = multipart.get(files) ?? validators().then((open) => open.multipart(files));
    multipart.set(files, reader);
    Promise.all([reader, learned(operation)]).then(([read, { notes }]) => {
      read(Object.assign(request, { openapi: notes }), response, next);
    }, next);
  };

  return {
    checkRequest,
    violationOf,
    misfitsOf,
    readMultipart,
    async warm(operation) {
      const { answer } = await learned(operation);
      for (const type of operation.requestBody?.types ?? [undefined]) {
        await checkRequest(operation, { path: {}, query: {}, headers: {}, cookies: {}, type }).catch(ignoreVerdict);
      }
      answer.warm();
    },
  };
}

function learn(validators: Validators, operation: Operation, described: ApiDocument): Known {
  const { notes, answers } = validators.learn(described, ROUTE, operation.method.toLowerCase());
  return {
    notes,
    request: requestCheck(validators, operation, notes),
    answer: answerCheck(validators, operation, answers),
  };
}

/** Warming up asks with an empty request, which most operations refuse; what matters is that it was compiled. */
function ignoreVerdict(error: unknown): void {
  if (!isVerdict(error)) throw error;
}
