/** A row of a vendor's generated operation table: all that the server needs to know of an operation at run time. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** As the contract writes it: `/licenses/{activation_key}`. */
  readonly path: string;
  /** What a request says that is for this one, of several at its path. */
  readonly told?: readonly Told[];
  /** Alternatives, each naming the schemes that it takes together; an empty alternative lets anyone in, and so does an empty list. */
  readonly security: readonly (readonly string[])[];
  /** For each of these alternatives the scopes, or roles, that it asks for, by scheme; left out where none asks for any. */
  readonly scopes?: readonly Scopes[];
  readonly requestBody?: { readonly required: boolean; readonly types: readonly string[] };
  /** By status, range ("4XX") or "default": the media types declared, none where there is no body. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

/** A header, or a part of the query, that has one of some words; that has to be there at all, where there are none. */
export interface Told {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly words: readonly string[];
}

/** Scopes, or roles, by the name of the scheme. */
export type Scopes = Readonly<Record<string, readonly string[]>>;

/** How a credential travels. @see https://spec.openapis.org/oas/v3.1.0#security-scheme-object */
export type SecurityScheme =
  | { readonly type: 'http'; readonly scheme: string }
  | { readonly type: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string };
