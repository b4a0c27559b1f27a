// Made by `npx licet generate` from specs/uipath-licensing. Changes by hand are lost.

import type { operations } from './types.ts';

/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface UipathLicensingHandlers<State, Caller = unknown> {
  /** POST /api/account/authenticate: Sign in */
  authenticate(request: AuthenticateRequest, state: State, caller: Caller): AuthenticateAnswer | Promise<AuthenticateAnswer>;
  /** GET /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}: Read the license of a service */
  getServiceLicense(request: GetServiceLicenseRequest, state: State, caller: Caller): GetServiceLicenseAnswer | Promise<GetServiceLicenseAnswer>;
  /** PUT /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}: Allocate licenses to a service of a tenant */
  allocateServiceLicense(request: AllocateServiceLicenseRequest, state: State, caller: Caller): AllocateServiceLicenseAnswer | Promise<AllocateServiceLicenseAnswer>;
  /** DELETE /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}: Take the license of a service away */
  deallocateServiceLicense(request: DeallocateServiceLicenseRequest, state: State, caller: Caller): DeallocateServiceLicenseAnswer | Promise<DeallocateServiceLicenseAnswer>;
  /** GET /lrm/api/account/{accountId}/service-license: List the service licenses of an organization */
  listServiceLicenses(request: ListServiceLicensesRequest, state: State, caller: Caller): ListServiceLicensesAnswer | Promise<ListServiceLicensesAnswer>;
  /** GET /lrm/api/account/{accountId}/available-account-licenses: List what an organization owns and has handed out */
  listAvailableAccountLicenses(request: ListAvailableAccountLicensesRequest, state: State, caller: Caller): ListAvailableAccountLicensesAnswer | Promise<ListAvailableAccountLicensesAnswer>;
}

export type AuthenticateRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['authenticate']['requestBody']>['content']['application/json'] }
);

export type AuthenticateAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['authenticate']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 401; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'WWW-Authenticate'?: string | readonly string[] } };

export type GetServiceLicenseRequest = {
  readonly path: NonNullable<operations['getServiceLicense']['parameters']['path']>;
  readonly query: NonNullable<operations['getServiceLicense']['parameters']['query']>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetServiceLicenseAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['getServiceLicense']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 401; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'WWW-Authenticate'?: string | readonly string[] } }
  | { readonly status: 410; readonly type?: undefined; readonly body?: undefined };

export type AllocateServiceLicenseRequest = {
  readonly path: NonNullable<operations['allocateServiceLicense']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['allocateServiceLicense']['requestBody']>['content']['application/json'] }
);

export type AllocateServiceLicenseAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['allocateServiceLicense']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 401; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'WWW-Authenticate'?: string | readonly string[] } }
  | { readonly status: 404; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 409; readonly type?: undefined; readonly body?: undefined };

export type DeallocateServiceLicenseRequest = {
  readonly path: NonNullable<operations['deallocateServiceLicense']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type DeallocateServiceLicenseAnswer =
  | { readonly status: 200; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 401; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'WWW-Authenticate'?: string | readonly string[] } }
  | { readonly status: 404; readonly type?: undefined; readonly body?: undefined };

export type ListServiceLicensesRequest = {
  readonly path: NonNullable<operations['listServiceLicenses']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListServiceLicensesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listServiceLicenses']['responses'][200]['content']['application/json'] }
  | { readonly status: 401; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'WWW-Authenticate'?: string | readonly string[] } };

export type ListAvailableAccountLicensesRequest = {
  readonly path: NonNullable<operations['listAvailableAccountLicenses']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListAvailableAccountLicensesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listAvailableAccountLicenses']['responses'][200]['content']['application/json'] }
  | { readonly status: 401; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'WWW-Authenticate'?: string | readonly string[] } }
  | { readonly status: 404; readonly type?: undefined; readonly body?: undefined };
