/** A JSON Schema as the document holds it. References point into the document itself. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** A bundled OpenAPI document: JSON, with inner references only. */
export interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly [member: string]: unknown;
}

/** What a vendor promised: the one neutral model that everything right of the bundle reads. */
export interface Contract {
  /** The folder's name in `specs/`. */
  readonly vendor: string;
  readonly title: string;
  readonly version: string;
  readonly document: Document;
  readonly operations: readonly Operation[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof METHODS)[number];

/** @see https://spec.openapis.org/oas/v3.1.0#operation-object */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** With its parameters in braces: `/licenses/{activation_key}`. */
  readonly path: string;
  readonly pointer: string;
  readonly summary: string;
  readonly provenance?: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** By status, range ("4XX") or "default". */
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
  /** Alternatives, each naming the schemes it takes together. None: no credential is needed. */
  readonly security: readonly (readonly string[])[];
  /** For each alternative the scopes, or roles, that it asks for, by scheme; left out where none asks for any. */
  readonly scopes?: readonly Scopes[];
}

/** Scopes, or roles, by the name of the scheme. @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object */
export type Scopes = Readonly<Record<string, readonly string[]>>;

/** @see https://spec.openapis.org/oas/v3.1.0#parameter-object */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: SchemaAt;
  /** The media type that its text is in, where it is described by `content`. */
  readonly mediaType?: string;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** A schema and where it stands, so that it can be compiled, and named in a report, in its place. */
export interface SchemaAt {
  readonly pointer: string;
  readonly schema: Schema;
}

/** @see https://spec.openapis.org/oas/v3.1.0#request-body-object */
export interface RequestBody {
  readonly required: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** @see https://spec.openapis.org/oas/v3.1.0#media-type-object */
export interface MediaType {
  readonly schema?: SchemaAt;
  readonly examples: Readonly<Record<string, unknown>>;
  /** The media type of each part of a multipart body, where one is given. */
  readonly encoding: Readonly<Record<string, string>>;
  /** Of a form, how the parts are written that have a style; all else is text, or JSON. Left out where none has. */
  readonly styles?: Readonly<Record<string, PartStyle>>;
}

/** The style of a query parameter, for a part of a form. @see https://spec.openapis.org/oas/v3.1.0#encoding-object */
export type PartStyle = Pick<Parameter, 'style' | 'explode'>;

/** @see https://spec.openapis.org/oas/v3.1.0#response-object */
export interface DeclaredResponse {
  readonly description: string;
  readonly headers: Readonly<Record<string, Header>>;
  /** By media type; empty where the answer has no body. */
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Header {
  readonly required: boolean;
  readonly schema: SchemaAt;
  readonly mediaType?: string;
  readonly example?: unknown;
}

/** How a credential travels. @see https://spec.openapis.org/oas/v3.1.0#security-scheme-object */
export type SecurityScheme =
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string };
