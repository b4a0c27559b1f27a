import type { ApiDocument } from './api-document.ts';

/** A middleware of the validator, which needs less of a request and an answer than Express has. */
export type Step = (request: object, response: object, next: (error?: unknown) => void) => unknown;

/** The validator taken to pieces, so that we decide in which order they run. */
export interface Steps {
  /** Waits for the document, and fails where the validator cannot read it. */
  readonly load: Step;
  readonly find: Step;
  readonly multipart: Step;
  readonly request: Step;
  readonly response: Step;
}

const FILE_SIZE_LIMIT = 2 ** 20;

/** The names that the validator gives its middlewares. */
const NAMES: Readonly<Record<keyof Steps, string>> = {
  load: 'pathParamsMiddleware',
  find: 'metadataMiddleware',
  multipart: 'multipartMiddleware',
  request: 'requestMiddleware',
  response: 'responseMiddleware',
};

/** Sets the validator up for a document. It is imported here and not above since that takes longer than all the rest of a start. */
export async function openSteps(document: ApiDocument): Promise<Steps> {
  const { middleware } = await import('express-openapi-validator');
  const middlewares = middleware({
    apiSpec: document as unknown as Parameters<typeof middleware>[0]['apiSpec'],
    validateApiSpec: false,
    validateRequests: { allErrors: true },
    validateResponses: true,
    validateSecurity: false,
    useRequestUrl: true,
    ajvFormats: { mode: 'full' },
    fileUploader: { limits: { fileSize: FILE_SIZE_LIMIT, files: 1, fields: 100, parts: 101, fieldSize: 100_000 } },
  });
  const named = (name: string): Step => {
    const found = middlewares.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`express-openapi-validator has no ${name} any more`);
    return found as unknown as Step;
  };
  return {
    load: named(NAMES.load),
    find: named(NAMES.find),
    multipart: named(NAMES.multipart),
    request: named(NAMES.request),
    response: named(NAMES.response),
  };
}

/** Runs a step to its end. */
export function runStep(step: Step, request: object, response: object): Promise<void> {
  return new Promise((resolve, reject) =>
    step(request, response, (error) => (error === undefined ? resolve() : reject(error))),
  );
}
