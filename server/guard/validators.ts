import type { RequestHandler } from 'express';
import { noteTexts } from '../body/sent-texts.ts';
import type { Operation } from '../operation.ts';
import { PATTERNS } from '../patterns/ajv.ts';
import type { ApiDocument, JsonObject } from './api-document.ts';

/** A validator that Ajv has compiled. It puts defaults and coerced values into what it is given. */
export interface Compiled {
  (data: unknown): boolean;
  /** What was wrong with what it was given last. */
  readonly errors?: readonly CompiledError[] | null;
}

interface CompiledError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly message?: string;
  readonly params: object;
}

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
  readonly required?: unknown;
  readonly content?: unknown;
  readonly schema?: unknown;
  readonly style?: unknown;
  readonly explode?: unknown;
}

/** The validator's middleware for one operation and media type. */
export type Whole = (request: object, response: object, next: () => void) => void;

/** Ajv, with all schemas that it has been given by their keys: it compiles one when it is first asked for. */
interface Schemas {
  addSchema(schema: unknown, key: string): unknown;
  getSchema(key: string): Compiled | undefined;
}

/** For requests: what it checks parameters with, and what bodies. */
export interface RequestValidator {
  readonly ajv: Schemas;
  readonly ajvBody: Schemas;
  buildMiddleware(route: string, schema: object, type: object, key: string): Whole;
}

/** Writes what differs between requests and answers into two copies of a document, one of which is what it was given. */
interface Preprocessor {
  ajv: object;
  apiDoc: ApiDocument;
  resolvedSchemaCache: Map<string, unknown>;
  preProcess(): { readonly apiDoc: ApiDocument; readonly apiDocRes: ApiDocument };
}

/** By status, range or "default", and by media type. */
export type AnswerValidators = Readonly<Record<string, Readonly<Record<string, Compiled>> | undefined>>;

export interface ResponseValidator {
  readonly ajvBody: Schemas;
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

/** What the validator has made of one operation: nothing of it is compiled yet. */
export interface Learned {
  readonly notes: OperationNotes;
  /** Its declared answers by status, range or "default". */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The parts of express-openapi-validator, and what they have learned of a contract so far. */
export interface Validators {
  readonly requests: RequestValidator;
  readonly responses: ResponseValidator;
  /** A content type as its request validator wants it. */
  contentType(type: string | undefined): object;
  /** A key for what is compiled of an operation: one at which a reference to a schema of the contract means just that. */
  keyOf(operation: Operation, what: string): string;
  /** Takes in a document of one operation, and the schemas that no document before it has had. */
  learn(described: ApiDocument, route: string, method: string): Learned;
  /** Reads bodies of so many files at most, which it holds in memory all at once. */
  multipart(files: number): Promise<RequestHandler>;
}

const FILE_SIZE_LIMIT = 2 ** 20;

/**
 * Sets the validator up for a contract, of which it knows nothing yet. Its middleware looks for the operation once more, path after
 * path, and waits for promises at each of its six steps: all that costs more than to validate. We have found the operation, so we put
 * its parts together without these. It compiles each schema together with the whole document, and all schemas while it prepares them:
 * here it is handed one operation at a time, and Ajv finds the schemas that operations share by their keys.
 * The parts are imported here and not above since that takes longer than all the rest of a start.
 */
export async function openValidators(): Promise<Validators> {
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
    formats: FORMATS,
    serDes: defaultSerDes,
  } as unknown as ConstructorParameters<typeof AjvOptions>[0]);

  type Document = ConstructorParameters<typeof SchemaPreprocessor>[0];
  const nothing = () => ({ openapi: '3.1.0', info: {}, paths: {}, components: { schemas: {} } }) as unknown as Document;
  const requests = new requestPart.RequestValidator(nothing(), {
    ...options.request,
    ...OURS,
  }) as unknown as RequestValidator;
  const responses = new responsePart.ResponseValidator(
    nothing(),
    { ...options.response, ...OURS },
    ofResponses,
  ) as unknown as ResponseValidator;

  const preprocessor = new SchemaPreprocessor(nothing(), options.preprocessor, ofResponses) as unknown as Preprocessor;
  // It asks its Ajv for what a reference means, which would compile that; all of it lies in the document, where it looks next.
  preprocessor.ajv = { getSchema: () => undefined };

  return {
    requests,
    responses,
    keyOf: ({ method, path }, what) => `#${method} ${path} ${what}`,
    contentType: (type) => ContentType.fromString(type as string),
    learn(described, route, method) {
      preprocessor.apiDoc = described;
      preprocessor.resolvedSchemaCache = new Map();
      const { apiDoc: ofRequest, apiDocRes: ofAnswers } = preprocessor.preProcess();
      for (const schemas of [requests.ajv, requests.ajvBody]) addSchemas(schemas, ofRequest);
      addSchemas(responses.ajvBody, ofAnswers);
      return {
        notes: {
          expressRoute: route,
          openApiRoute: route,
          schema: operationAt(ofRequest, route, method),
          pathParams: {},
        },
        answers: operationAt(ofAnswers, route, method)['responses'] as Learned['answers'],
      };
    },
    async multipart(files) {
      const { multipart } = await import('express-openapi-validator/dist/middlewares/openapi.multipart.js');
      const multerOpts = { limits: { ...UPLOAD_LIMITS, files }, streamHandler: noteTexts };
      return multipart(nothing(), { multerOpts, ajvOpts: options.multipart } as never) as RequestHandler;
    },
  };
}

function addSchemas(to: Schemas, { components }: ApiDocument): void {
  for (const [name, schema] of Object.entries((components as { schemas: JsonObject }).schemas))
    to.addSchema(schema, `#/components/schemas/${name}`);
}

const OURS = {
  /** Formats that it does not know say nothing of validity, and a line each in the log of whoever serves. */
  logger: false,
  code: { regExp: PATTERNS },
} as const;

/** A whole number beyond 64 bits is none of these: by itself the validator takes any. @see https://spec.openapis.org/registry/format/int64 */
const FORMATS = {
  int64: { type: 'number', validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63 },
};

const UPLOAD_LIMITS = { fileSize: FILE_SIZE_LIMIT, fields: 100, parts: 120, fieldSize: 100_000 };

function operationAt({ paths }: ApiDocument, route: string, method: string): JsonObject {
  const operation = (paths[route] as JsonObject | undefined)?.[method];
  if (!operation) throw new Error(`the validator has no ${method} ${route}`);
  return operation as JsonObject;
}
