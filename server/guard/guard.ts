import type { RequestHandler } from 'express';
import type { Operation } from '../operation.ts';
import type { ApiDocument } from './api-document.ts';
import { openSteps, runStep, type Step, type Steps } from './steps.ts';
import { validatorDocument } from './validator-document.ts';
import { validatorStatus, validatorType } from './validator-names.ts';

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

/** What the validator attaches to a request once it knows the operation. */
interface OperationNotes {
  readonly schema: { readonly parameters?: readonly { readonly in: string; readonly name: string }[] };
}

/** A guard that loads express-openapi-validator when it is first asked something. */
export function createGuard(document: ApiDocument, operations: readonly Operation[]): Guard {
  const notes = new Map<string, Promise<OperationNotes>>();
  let opened: Promise<Steps> | undefined;
  const steps = () => (opened ??= openSteps(validatorDocument(document, operations)));

  function notesOn(operation: Operation): Promise<OperationNotes> {
    const known = notes.get(operation.id);
    if (known) return known;
    const found = steps().then((open) => findNotes(open, operation, operations.indexOf(operation)));
    notes.set(operation.id, found);
    return found;
  }

  async function checkRequest(operation: Operation, parts: RequestParts): Promise<RequestParts> {
    const { request: step } = await steps();
    const openapi = await notesOn(operation);
    const { 'content-type': sentType, ...headers } = parts.headers;
    const standIn = {
      ...locationOf(operation),
      openapi: { ...openapi, pathParams: { ...parts.path } },
      params: {} as Record<string, unknown>,
      query: { ...parts.query },
      // Of the declared types only: the validator keeps a compiled schema for every content type that it has ever seen.
      headers: { ...headers, ...(parts.type === undefined ? {} : { 'content-type': parts.type }) } as Record<
        string,
        unknown
      >,
      cookies: { ...parts.cookies },
      body: parts.body,
    };
    await runStep(step, standIn, {});
    const { params: path, query, cookies, body } = standIn;
    const checkedHeaders = withDeclaredNames({ ...standIn.headers, 'content-type': sentType }, openapi);
    return { path, query, headers: checkedHeaders, cookies, type: parts.type, body };
  }

  async function violationOf(operation: Operation, answer: CheckedAnswer): Promise<string | undefined> {
    const { response: step } = await steps();
    const openapi = await notesOn(operation);
    try {
      await checkByJson(step, { ...locationOf(operation), headers: {}, openapi }, answer);
      return undefined;
    } catch (error) {
      if (isVerdict(error)) return error.message;
      throw error;
    }
  }

  return {
    checkRequest,
    violationOf,
    readMultipart(operation, request, response, next) {
      Promise.all([steps(), notesOn(operation)]).then(([{ multipart }, openapi]) => {
        multipart(Object.assign(request, { openapi: { ...openapi } }), response, next);
      }, next);
    },
    async warm(operation) {
      await notesOn(operation);
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

async function findNotes(steps: Steps, operation: Operation, row: number): Promise<OperationNotes> {
  const request = {
    method: operation.method.toUpperCase(),
    url: `/${row}`,
    path: `/${row}`,
    baseUrl: '',
    app: { enabled: () => false, param: () => undefined },
    openapi: undefined as OperationNotes | undefined,
  };
  await runStep(steps.load, request, {});
  await runStep(steps.find, request, {});
  if (!request.openapi) throw new Error(`the contract has no ${operation.method} ${operation.path}`);
  return request.openapi;
}

/** Lets the validator hook itself into `json`, then says the answer to it. */
async function checkByJson(step: Step, request: object, { status, declaredType, body }: CheckedAnswer): Promise<void> {
  const response = {
    statusCode: Number(validatorStatus(String(status))),
    headersSent: false,
    getHeaders: () => ({ 'content-type': validatorType(declaredType) }),
    json: (_body: unknown): void => undefined,
  };
  const { promise, reject, resolve } = Promise.withResolvers<void>();
  let hooked = false;
  step(request, response, (error) => {
    if (error !== undefined) return reject(error);
    if (hooked) return;
    hooked = true;
    response.json(body);
    resolve();
  });
  return promise;
}

/** The query is left out: the validator would refuse a colon that is not percent-encoded, which URLs allow. */
function locationOf({ method, path }: Operation) {
  return { method: method.toUpperCase(), url: '/', originalUrl: '/', path };
}

/** Headers arrive in lower case; a handler's types have the names that the contract writes. */
function withDeclaredNames(headers: Record<string, unknown>, { schema }: OperationNotes): Record<string, unknown> {
  const declared = (schema.parameters ?? []).filter((parameter) => parameter.in === 'header');
  const renamed = declared
    .map(({ name }) => [name, headers[name.toLowerCase()]])
    .filter(([, value]) => value !== undefined);
  return { ...headers, ...Object.fromEntries(renamed) };
}

/** The validator's verdicts have a status; a schema that it cannot compile is an error without one. */
function isVerdict(error: unknown): error is Error {
  return error instanceof Error && 'status' in error;
}

/** Warming up asks with an empty request, which most operations refuse; what matters is that it was compiled. */
function ignoreVerdict(error: unknown): void {
  if (!isVerdict(error)) throw error;
}
