// Made by `npx licet generate` from specs/xformation-lac-enduser. Changes by hand are lost.

import type { operations } from './types.ts';

/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface XformationLacEnduserHandlers<State, Caller = unknown> {
  /** GET /licenses/{activation_key}: List the licenses of an order by state */
  listLicenses(request: ListLicensesRequest, state: State, caller: Caller): ListLicensesAnswer | Promise<ListLicensesAnswer>;
  /** GET /licenses/{activation_key}/{hostids}: Get a license */
  getLicense(request: GetLicenseRequest, state: State, caller: Caller): GetLicenseAnswer | Promise<GetLicenseAnswer>;
  /** PUT /licenses/{activation_key}/{hostids}: Activate a license */
  activateLicense(request: ActivateLicenseRequest, state: State, caller: Caller): ActivateLicenseAnswer | Promise<ActivateLicenseAnswer>;
  /** DELETE /licenses/{activation_key}/{hostids}: Deactivate a license */
  deactivateLicense(request: DeactivateLicenseRequest, state: State, caller: Caller): DeactivateLicenseAnswer | Promise<DeactivateLicenseAnswer>;
  /** GET /license-queue/{activation_key}/{hostids}: Ask how an activation goes */
  getQueuedActivation(request: GetQueuedActivationRequest, state: State, caller: Caller): GetQueuedActivationAnswer | Promise<GetQueuedActivationAnswer>;
  /** GET /license-errors/{activation_key}/{hostids}: Get the errors of a failed activation */
  getActivationErrors(request: GetActivationErrorsRequest, state: State, caller: Caller): GetActivationErrorsAnswer | Promise<GetActivationErrorsAnswer>;
  /** GET /license-orders/{activation_key}: Get a license order */
  getLicenseOrder(request: GetLicenseOrderRequest, state: State, caller: Caller): GetLicenseOrderAnswer | Promise<GetLicenseOrderAnswer>;
}

export type ListLicensesRequest = {
  readonly path: NonNullable<operations['listLicenses']['parameters']['path']>;
  readonly query: NonNullable<operations['listLicenses']['parameters']['query']>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListLicensesAnswer =
  | { readonly status: 200; readonly type?: 'application/hal+json'; readonly body: operations['listLicenses']['responses'][200]['content']['application/hal+json'] }
  | { readonly status: 400; readonly type?: 'application/hal+json'; readonly body: operations['listLicenses']['responses'][400]['content']['application/hal+json'] }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['listLicenses']['responses'][403]['content']['application/hal+json'] }
  | { readonly status: 404; readonly type?: undefined; readonly body?: undefined; readonly headers?: { readonly 'Content-Type'?: string | readonly string[] } };

export type GetLicenseRequest = {
  readonly path: NonNullable<operations['getLicense']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetLicenseAnswer =
  | { readonly status: 200; readonly type?: 'application/hal+json'; readonly body: operations['getLicense']['responses'][200]['content']['application/hal+json'] }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['getLicense']['responses'][403]['content']['application/hal+json'] }
  | { readonly status: 404; readonly type?: 'application/hal+json'; readonly body: operations['getLicense']['responses'][404]['content']['application/hal+json'] };

export type ActivateLicenseRequest = {
  readonly path: NonNullable<operations['activateLicense']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ActivateLicenseAnswer =
  | { readonly status: 202; readonly type?: undefined; readonly body?: undefined; readonly headers: { readonly 'Location': string | readonly string[] } }
  | { readonly status: 400; readonly type?: 'application/hal+json'; readonly body: operations['activateLicense']['responses'][400]['content']['application/hal+json'] }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['activateLicense']['responses'][403]['content']['application/hal+json'] };

export type DeactivateLicenseRequest = {
  readonly path: NonNullable<operations['deactivateLicense']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type DeactivateLicenseAnswer =
  | { readonly status: 204; readonly type?: undefined; readonly body?: undefined }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['deactivateLicense']['responses'][403]['content']['application/hal+json'] }
  | { readonly status: 404; readonly type?: 'application/hal+json'; readonly body: operations['deactivateLicense']['responses'][404]['content']['application/hal+json'] };

export type GetQueuedActivationRequest = {
  readonly path: NonNullable<operations['getQueuedActivation']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetQueuedActivationAnswer =
  | { readonly status: 200; readonly type?: 'application/hal+json'; readonly body: operations['getQueuedActivation']['responses'][200]['content']['application/hal+json'] }
  | { readonly status: 303; readonly type?: undefined; readonly body?: undefined; readonly headers: { readonly 'Location': string | readonly string[] } }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['getQueuedActivation']['responses'][403]['content']['application/hal+json'] }
  | { readonly status: 404; readonly type?: 'application/hal+json'; readonly body: operations['getQueuedActivation']['responses'][404]['content']['application/hal+json'] };

export type GetActivationErrorsRequest = {
  readonly path: NonNullable<operations['getActivationErrors']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetActivationErrorsAnswer =
  | { readonly status: 200; readonly type?: 'application/hal+json'; readonly body: operations['getActivationErrors']['responses'][200]['content']['application/hal+json'] }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['getActivationErrors']['responses'][403]['content']['application/hal+json'] }
  | { readonly status: 404; readonly type?: 'application/hal+json'; readonly body: operations['getActivationErrors']['responses'][404]['content']['application/hal+json'] };

export type GetLicenseOrderRequest = {
  readonly path: NonNullable<operations['getLicenseOrder']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetLicenseOrderAnswer =
  | { readonly status: 200; readonly type?: 'application/hal+json'; readonly body: operations['getLicenseOrder']['responses'][200]['content']['application/hal+json'] }
  | { readonly status: 403; readonly type?: 'application/hal+json'; readonly body: operations['getLicenseOrder']['responses'][403]['content']['application/hal+json'] }
  | { readonly status: 404; readonly type?: 'application/hal+json'; readonly body: operations['getLicenseOrder']['responses'][404]['content']['application/hal+json'] };
