// Made by `npx licet generate` from specs/xformation-lac. Changes by hand are lost.

/** The bundled document that all of this was made from. */
export const documentUrl = new URL('./openapi.json', import.meta.url);

/** How each credential travels. */
export const securitySchemes = { bearerAuth: { type: 'http', scheme: 'bearer' } } as const;

/**
 * Every operation: its security as alternatives, each naming the schemes it takes together; the media types of its
 * request body; and by status the media types of its answers, none where there is no body.
 */
export const operations = [
  {
    id: 'createToken',
    method: 'post',
    path: '/auth/tokens',
    security: [],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '200': ['application/json'], '400': ['application/json'] },
  },
  {
    id: 'listLicenseOrders',
    method: 'get',
    path: '/license-orders',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '400': ['application/json'], '403': ['application/json'] },
  },
  {
    id: 'createLicenseOrder',
    method: 'post',
    path: '/license-orders',
    security: [['bearerAuth']],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '200': ['application/json'], '400': ['application/json'], '403': ['application/json'] },
  },
  {
    id: 'getLicenseOrder',
    method: 'get',
    path: '/license-orders/{activation_key}',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '403': ['application/json'], '404': ['application/json'] },
  },
  {
    id: 'updateLicenseOrder',
    method: 'patch',
    path: '/license-orders/{activation_key}',
    security: [['bearerAuth']],
    requestBody: { required: true, types: ['application/json'] },
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
    },
  },
  {
    id: 'listOrderLicenses',
    method: 'get',
    path: '/license-orders/{activation_key}/licenses',
    security: [['bearerAuth']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
    },
  },
  {
    id: 'listCustomers',
    method: 'get',
    path: '/customers',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '400': ['application/json'], '403': ['application/json'] },
  },
  {
    id: 'createCustomer',
    method: 'post',
    path: '/customers',
    security: [['bearerAuth']],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '200': ['application/json'], '400': ['application/json'], '403': ['application/json'] },
  },
  {
    id: 'getCustomer',
    method: 'get',
    path: '/customers/{id}',
    security: [['bearerAuth']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
    },
  },
  {
    id: 'listProducts',
    method: 'get',
    path: '/products',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '400': ['application/json'], '403': ['application/json'] },
  },
  {
    id: 'getProduct',
    method: 'get',
    path: '/products/{id}',
    security: [['bearerAuth']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
    },
  },
  {
    id: 'listProductTemplates',
    method: 'get',
    path: '/products/{product_id}/product-templates',
    security: [['bearerAuth']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
    },
  },
  {
    id: 'getProductTemplate',
    method: 'get',
    path: '/products/{product_id}/product-templates/{id}',
    security: [['bearerAuth']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
    },
  },
] as const;
