import type { RequestHandler } from 'express';
import type { ApiDocument, JsonObject } from './api-document.ts';

/** A validator that Ajv has compiled. It puts defaults and coerced values into what it is given. */
export type Compiled = (data: unknown) => boolean;

/** What the validator knows of an operation; it looks for it where its own router would have attached it to a request. */
export interface OperationNotes {
  readonly expressRoute: string;
  readonly openApiRoute: string;
  readonly schema: { readonly parameters?: readonly DeclaredParameter[] };
  readonly pathParams: Readonly<Record<string, unknown>>;
}

export interface DeclaredParameter {
  readonly in: string;
  readonly name: string;
  readonly content?: unknown;
  readonly schema?: unknown;
}

/** The validator's middleware for one operation and media type. */
export type Whole = (request: object, response: object, next: () => void) => void;

/** For requests: what it checks parameters with, and what bodies. */
export interface RequestValidator {
  readonly ajv: { getSchema(key: string): Compiled | undefined };
  readonly ajvBody: { getSchema(key: string): Compiled | undefined };
  buildMiddleware(route: string, schema: object, type: object, key: string): Whole;
}

/** By status, range or "default", and by media type. */
export type AnswerValidators = Readonly<Record<string, Readonly<Record<string, Compiled>> | undefined>>;

export interface ResponseValidator {
  buildValidators(responses: unknown, key: string): AnswerValidators;
  /** @throws its verdict */
  _validate(answer: {
    readonly validators: AnswerValidators;
    readonly body: unknown;
    readonly statusCode: number;
    readonly path: string;
    readonly accepts: readonly string[];
  }): void;
}

/** The parts of express-openapi-validator, ready for one document. */
export interface Validators {
  readonly document: ApiDocument;
  readonly requests: RequestValidator;
  readonly responses: ResponseValidator;
  /** A content type as its request validator wants it. */
  contentType(type: string | undefined): object;
  notesOn(route: string, method: string): OperationNotes;
  /** What it knows of an operation's answers. */
  answersOf(route: string, method: string): unknown;
  multipart(): Promise<RequestHandler>;
}

const FILE_SIZE_LIMIT = 2 ** 20;

/**
 * Sets the validator up for a document. Its middleware looks for the operation once more, path after path, and waits for promises at
 * each of its six steps: all that costs more than to validate. We have found the operation, so we put its parts together without these.
 * They are imported here and not above since that takes longer than all the rest of a start.
 */
export async function openValidators(described: ApiDocument): Promise<Validators> {
  const [{ AjvOptions }, { defaultSerDes }, { SchemaPreprocessor }, requestPart, responsePart, { ContentType }] =
    await Promise.all([
      import('express-openapi-validator/dist/framework/ajv/options.js'),
      import('express-openapi-validator/dist/framework/base.serdes.js'),
      import('express-openapi-validator/dist/middlewares/parsers/schema.preprocessor.js'),
      import('express-openapi-validator/dist/middlewares/openapi.request.validator.js'),
      import('express-openapi-validator/dist/middlewares/openapi.response.validator.js'),
      import('express-openapi-validator/dist/middlewares/util.js'),
    ]);
  const ofResponses = { removeAdditional: false, coerceTypes: false } as const;
  const options = new AjvOptions({
    apiSpec: '',
    validateApiSpec: false,
    validateRequests: { allErrors: true },
    validateResponses: ofResponses,
    validateSecurity: false,
    validateFormats: true,
    ajvFormats: { mode: 'full' },
    formats: {},
    serDes: defaultSerDes,
  } as unknown as ConstructorParameters<typeof AjvOptions>[0]);

  type Document = ConstructorParameters<typeof SchemaPreprocessor>[0];
  // A copy: the preprocessor writes into it.
  const copy = structuredClone(described) as unknown as Document;
  const { apiDoc, apiDocRes } = new SchemaPreprocessor(copy, options.preprocessor, ofResponses).preProcess();
  const document = apiDoc as unknown as ApiDocument;
  const multipartParts = { multerOpts: UPLOADS, ajvOpts: options.multipart } as never;

  return {
    document,
    requests: new requestPart.RequestValidator(apiDoc, options.request) as unknown as RequestValidator,
    responses: new responsePart.ResponseValidator(
      apiDocRes,
      options.response,
      ofResponses,
    ) as unknown as ResponseValidator,
    contentType: (type) => ContentType.fromString(type as string),
    notesOn: (route, method) => ({
      expressRoute: route,
      openApiRoute: route,
      schema: operationAt(document, route, method),
      pathParams: {},
    }),
    answersOf: (route, method) => operationAt(apiDocRes as unknown as ApiDocument, route, method)['responses'],
    async multipart() {
      const { multipart } = await import('express-openapi-validator/dist/middlewares/openapi.multipart.js');
      return multipart(apiDoc, multipartParts) as RequestHandler;
    },
  };
}

const UPLOADS = { limits: { fileSize: FILE_SIZE_LIMIT, files: 1, fields: 100, parts: 101, fieldSize: 100_000 } };

function operationAt({ paths }: ApiDocument, route: string, method: string): JsonObject {
  const operation = (paths[route] as JsonObject | undefined)?.[method];
  if (!operation) throw new Error(`the validator has no ${method} ${route}`);
  return operation as JsonObject;
}
