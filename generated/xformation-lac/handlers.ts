// Made by `npx licet generate` from specs/xformation-lac. Changes by hand are lost.

import type { operations } from './types.ts';

/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface XformationLacHandlers<State, Caller = unknown> {
  /** POST /auth/tokens: Sign in */
  createToken(request: CreateTokenRequest, state: State, caller: Caller): CreateTokenAnswer | Promise<CreateTokenAnswer>;
  /** GET /license-orders: List license orders */
  listLicenseOrders(request: ListLicenseOrdersRequest, state: State, caller: Caller): ListLicenseOrdersAnswer | Promise<ListLicenseOrdersAnswer>;
  /** POST /license-orders: Create a license order */
  createLicenseOrder(request: CreateLicenseOrderRequest, state: State, caller: Caller): CreateLicenseOrderAnswer | Promise<CreateLicenseOrderAnswer>;
  /** GET /license-orders/{activation_key}: Get a license order */
  getLicenseOrder(request: GetLicenseOrderRequest, state: State, caller: Caller): GetLicenseOrderAnswer | Promise<GetLicenseOrderAnswer>;
  /** PATCH /license-orders/{activation_key}: Change a license order */
  updateLicenseOrder(request: UpdateLicenseOrderRequest, state: State, caller: Caller): UpdateLicenseOrderAnswer | Promise<UpdateLicenseOrderAnswer>;
  /** GET /license-orders/{activation_key}/licenses: List the licenses of an order */
  listOrderLicenses(request: ListOrderLicensesRequest, state: State, caller: Caller): ListOrderLicensesAnswer | Promise<ListOrderLicensesAnswer>;
  /** GET /customers: List customers */
  listCustomers(request: ListCustomersRequest, state: State, caller: Caller): ListCustomersAnswer | Promise<ListCustomersAnswer>;
  /** POST /customers: Create a customer */
  createCustomer(request: CreateCustomerRequest, state: State, caller: Caller): CreateCustomerAnswer | Promise<CreateCustomerAnswer>;
  /** GET /customers/{id}: Get a customer */
  getCustomer(request: GetCustomerRequest, state: State, caller: Caller): GetCustomerAnswer | Promise<GetCustomerAnswer>;
  /** GET /products: List products */
  listProducts(request: ListProductsRequest, state: State, caller: Caller): ListProductsAnswer | Promise<ListProductsAnswer>;
  /** GET /products/{id}: Get a product */
  getProduct(request: GetProductRequest, state: State, caller: Caller): GetProductAnswer | Promise<GetProductAnswer>;
  /** GET /products/{product_id}/product-templates: List the templates of a product */
  listProductTemplates(request: ListProductTemplatesRequest, state: State, caller: Caller): ListProductTemplatesAnswer | Promise<ListProductTemplatesAnswer>;
  /** GET /products/{product_id}/product-templates/{id}: Get a product template */
  getProductTemplate(request: GetProductTemplateRequest, state: State, caller: Caller): GetProductTemplateAnswer | Promise<GetProductTemplateAnswer>;
}

export type CreateTokenRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['createToken']['requestBody']>['content']['application/json'] }
);

export type CreateTokenAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['createToken']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['createToken']['responses'][400]['content']['application/json'] };

export type ListLicenseOrdersRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: NonNullable<operations['listLicenseOrders']['parameters']['query']>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListLicenseOrdersAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listLicenseOrders']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listLicenseOrders']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listLicenseOrders']['responses'][403]['content']['application/json'] };

export type CreateLicenseOrderRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['createLicenseOrder']['requestBody']>['content']['application/json'] }
);

export type CreateLicenseOrderAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['createLicenseOrder']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['createLicenseOrder']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['createLicenseOrder']['responses'][403]['content']['application/json'] };

export type GetLicenseOrderRequest = {
  readonly path: NonNullable<operations['getLicenseOrder']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetLicenseOrderAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['getLicenseOrder']['responses'][200]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['getLicenseOrder']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['getLicenseOrder']['responses'][404]['content']['application/json'] };

export type UpdateLicenseOrderRequest = {
  readonly path: NonNullable<operations['updateLicenseOrder']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['updateLicenseOrder']['requestBody']>['content']['application/json'] }
);

export type UpdateLicenseOrderAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['updateLicenseOrder']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['updateLicenseOrder']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['updateLicenseOrder']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['updateLicenseOrder']['responses'][404]['content']['application/json'] };

export type ListOrderLicensesRequest = {
  readonly path: NonNullable<operations['listOrderLicenses']['parameters']['path']>;
  readonly query: NonNullable<operations['listOrderLicenses']['parameters']['query']>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListOrderLicensesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listOrderLicenses']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listOrderLicenses']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listOrderLicenses']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['listOrderLicenses']['responses'][404]['content']['application/json'] };

export type ListCustomersRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: NonNullable<operations['listCustomers']['parameters']['query']>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListCustomersAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listCustomers']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listCustomers']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listCustomers']['responses'][403]['content']['application/json'] };

export type CreateCustomerRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
} & (
  | { readonly type: 'application/json'; readonly body: NonNullable<operations['createCustomer']['requestBody']>['content']['application/json'] }
);

export type CreateCustomerAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['createCustomer']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['createCustomer']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['createCustomer']['responses'][403]['content']['application/json'] };

export type GetCustomerRequest = {
  readonly path: NonNullable<operations['getCustomer']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetCustomerAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['getCustomer']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['getCustomer']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['getCustomer']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['getCustomer']['responses'][404]['content']['application/json'] };

export type ListProductsRequest = {
  readonly path: Readonly<Record<never, never>>;
  readonly query: NonNullable<operations['listProducts']['parameters']['query']>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListProductsAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listProducts']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listProducts']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listProducts']['responses'][403]['content']['application/json'] };

export type GetProductRequest = {
  readonly path: NonNullable<operations['getProduct']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetProductAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['getProduct']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['getProduct']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['getProduct']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['getProduct']['responses'][404]['content']['application/json'] };

export type ListProductTemplatesRequest = {
  readonly path: NonNullable<operations['listProductTemplates']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type ListProductTemplatesAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['listProductTemplates']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['listProductTemplates']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['listProductTemplates']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['listProductTemplates']['responses'][404]['content']['application/json'] };

export type GetProductTemplateRequest = {
  readonly path: NonNullable<operations['getProductTemplate']['parameters']['path']>;
  readonly query: Readonly<Record<never, never>>;
  readonly headers: Readonly<Record<never, never>>;
  readonly cookies: Readonly<Record<never, never>>;
};

export type GetProductTemplateAnswer =
  | { readonly status: 200; readonly type?: 'application/json'; readonly body: operations['getProductTemplate']['responses'][200]['content']['application/json'] }
  | { readonly status: 400; readonly type?: 'application/json'; readonly body: operations['getProductTemplate']['responses'][400]['content']['application/json'] }
  | { readonly status: 403; readonly type?: 'application/json'; readonly body: operations['getProductTemplate']['responses'][403]['content']['application/json'] }
  | { readonly status: 404; readonly type?: 'application/json'; readonly body: operations['getProductTemplate']['responses'][404]['content']['application/json'] };
