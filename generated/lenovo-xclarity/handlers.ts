// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

import type { operations } from './types.ts';

/** A file of a multipart body. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A multipart body as it arrives: each binary part is a file. */
type Uploaded<Parts> = { readonly [Part in keyof Parts]: Blob extends Parts[Part] ? UploadedFile : Parts[Part] };

/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface LenovoXclarityHandlers<State, Caller = unknown> {
  /** GET /authCodes: List authorization codes */
  listAuthCodes(request: ListAuthCodesRequest, state: State, caller: Caller): ListAuthCodesAnswer | Promise<ListAuthCodesAnswer>;
  /** POST /authCodes: Add authorization codes */
  addAuthCodes(request: AddAuthCodesRequest, state: State, caller: Caller): AddAuthCodesAnswer | Promise<AddAuthCodesAnswer>;
  /** GET /licenseCountries: List country and language codes */
  listLicenseCountries(request: ListLicenseCountriesRequest, state: State, caller: Caller): ListLicenseCountriesAnswer | Promise<ListLicenseCountriesAnswer>;
  /** GET /sessions: List sessions */
  listSessions(request: ListSessionsRequest, state: State, caller: Caller): ListSessionsAnswer | Promise<ListSessionsAnswer>;
  /** POST /sessions: Sign in */
  createSession(request: CreateSessionRequest, state: State, caller: Caller): CreateSessionAnswer | Promise<CreateSessionAnswer>;
  /** DELETE /sessions: Sign out */
  deleteSession(request: DeleteSessionRequest, state: State, caller: Caller): DeleteSessionAnswer | Promise<DeleteSessionAnswer>;
}

export type ListAuthCodesRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: NonNullable<operations['listAuthCodes']['parameters']['header']>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListAuthCodesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listAuthCodes']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listAuthCodes']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listAuthCodes']['responses'][403]['content']['application/json'] }
  | { readonly status: 409; readonly type?: 'application/json'; readonly body: operations['listAuthCodes']['responses'][409]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['listAuthCodes']['responses'][500]['content']['application/json'] };

export type AddAuthCodesRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: NonNullable<operations['addAuthCodes']['parameters']['header']>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['addAuthCodes']['requestBody']>['content']['application/json'] }
  | { readonly type: 'multipart/form-data'; readonly body: Uploaded<NonNullable<operations['addAuthCodes']['requestBody']>['content']['multipart/form-data']> }
);

export type AddAuthCodesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['addAuthCodes']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['addAuthCodes']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['addAuthCodes']['responses'][403]['content']['application/json'] }
  | { readonly status: 409; readonly type?: 'application/json'; readonly body: operations['addAuthCodes']['responses'][409]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['addAuthCodes']['responses'][500]['content']['application/json'] };

export type ListLicenseCountriesRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: NonNullable<operations['listLicenseCountries']['parameters']['header']>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListLicenseCountriesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listLicenseCountries']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listLicenseCountries']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listLicenseCountries']['responses'][403]['content']['application/json'] }
  | { readonly status: 409; readonly type?: 'application/json'; readonly body: operations['listLicenseCountries']['responses'][409]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['listLicenseCountries']['responses'][500]['content']['application/json'] };

export type ListSessionsRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: NonNullable<operations['listSessions']['parameters']['header']>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListSessionsAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listSessions']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listSessions']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listSessions']['responses'][403]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['listSessions']['responses'][500]['content']['application/json'] };

export type CreateSessionRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['createSession']['requestBody']>['content']['application/json'] }
);

export type CreateSessionAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][200]['content']['application/json']; readonly headers?: { readonly 'Set-Cookie'?: string | readonly string[] } }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][400]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][500]['content']['application/json'] };

export type DeleteSessionRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: NonNullable<operations['deleteSession']['parameters']['header']>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type DeleteSessionAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['deleteSession']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['deleteSession']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['deleteSession']['responses'][403]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['deleteSession']['responses'][500]['content']['application/json'] };
