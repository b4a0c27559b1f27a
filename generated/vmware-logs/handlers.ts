// Made by `npx licet generate` from specs/vmware-logs. Changes by hand are lost.

import type { operations } from './types.ts';

/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface VmwareLogsHandlers<State, Caller = unknown> {
  /** GET /api/v1/licenses: List the licences */
  listLicenses(request: ListLicensesRequest, state: State, caller: Caller): ListLicensesAnswer | Promise<ListLicensesAnswer>;
  /** POST /api/v1/licenses: Add a licence key */
  addLicense(request: AddLicenseRequest, state: State, caller: Caller): AddLicenseAnswer | Promise<AddLicenseAnswer>;
  /** DELETE /api/v1/licenses/{licenseId}: Delete a licence */
  deleteLicense(request: DeleteLicenseRequest, state: State, caller: Caller): DeleteLicenseAnswer | Promise<DeleteLicenseAnswer>;
  /** POST /api/v1/sessions: Sign in */
  createSession(request: CreateSessionRequest, state: State, caller: Caller): CreateSessionAnswer | Promise<CreateSessionAnswer>;
  /** GET /api/v1/sessions/current: Get the session of this request */
  getCurrentSession(request: GetCurrentSessionRequest, state: State, caller: Caller): GetCurrentSessionAnswer | Promise<GetCurrentSessionAnswer>;
}

export type ListLicensesRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListLicensesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listLicenses']['responses'][200]['content']['application/json'] }
  | { readonly status: 401; readonly type: 'text/plain'; readonly body: operations['listLicenses']['responses'][401]['content']['text/plain'] }
  | { readonly status: 401; readonly type: 'application/json'; readonly body: operations['listLicenses']['responses'][401]['content']['application/json'] }
  | { readonly status: 440; readonly type: 'text/plain'; readonly body: operations['listLicenses']['responses'][440]['content']['text/plain'] }
  | { readonly status: 440; readonly type: 'application/json'; readonly body: operations['listLicenses']['responses'][440]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['listLicenses']['responses'][500]['content']['application/json'] };

export type AddLicenseRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['addLicense']['requestBody']>['content']['application/json'] }
);

export type AddLicenseAnswer =
  | { readonly status: 201; readonly type?: 'application/json'; readonly body: operations['addLicense']['responses'][201]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['addLicense']['responses'][400]['content']['application/json'] }
  | { readonly status: 401; readonly type: 'text/plain'; readonly body: operations['addLicense']['responses'][401]['content']['text/plain'] }
  | { readonly status: 401; readonly type: 'application/json'; readonly body: operations['addLicense']['responses'][401]['content']['application/json'] }
  | { readonly status: 409; readonly type?: 'application/json'; readonly body: operations['addLicense']['responses'][409]['content']['application/json'] }
  | { readonly status: 440; readonly type: 'text/plain'; readonly body: operations['addLicense']['responses'][440]['content']['text/plain'] }
  | { readonly status: 440; readonly type: 'application/json'; readonly body: operations['addLicense']['responses'][440]['content']['application/json'] }
  | { readonly status: 500; readonly type?: 'application/json'; readonly body: operations['addLicense']['responses'][500]['content']['application/json'] };

export type DeleteLicenseRequest = {
  readonly path: NonNullable<operations['deleteLicense']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type DeleteLicenseAnswer =
  | { readonly status: 200; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['deleteLicense']['responses'][400]['content']['application/json'] }
  | { readonly status: 401; readonly type: 'text/plain'; readonly body: operations['deleteLicense']['responses'][401]['content']['text/plain'] }
  | { readonly status: 401; readonly type: 'application/json'; readonly body: operations['deleteLicense']['responses'][401]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['deleteLicense']['responses'][404]['content']['application/json'] }
  | { readonly status: 440; readonly type: 'text/plain'; readonly body: operations['deleteLicense']['responses'][440]['content']['text/plain'] }
  | { readonly status: 440; readonly type: 'application/json'; readonly body: operations['deleteLicense']['responses'][440]['content']['application/json'] };

export type CreateSessionRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['createSession']['requestBody']>['content']['application/json'] }
);

export type CreateSessionAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][400]['content']['application/json'] }
  | { readonly status: 401; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][401]['content']['application/json'] }
  | { readonly status: 503; readonly type?: 'application/json'; readonly body: operations['createSession']['responses'][503]['content']['application/json'] };

export type GetCurrentSessionRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetCurrentSessionAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['getCurrentSession']['responses'][200]['content']['application/json'] }
  | { readonly status: 401; readonly type: 'text/plain'; readonly body: operations['getCurrentSession']['responses'][401]['content']['text/plain'] }
  | { readonly status: 401; readonly type: 'application/json'; readonly body: operations['getCurrentSession']['responses'][401]['content']['application/json'] }
  | { readonly status: 440; readonly type: 'text/plain'; readonly body: operations['getCurrentSession']['responses'][440]['content']['text/plain'] }
  | { readonly status: 440; readonly type: 'application/json'; readonly body: operations['getCurrentSession']['responses'][440]['content']['application/json'] };
