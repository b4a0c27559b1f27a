// Made by `npx licet generate` from specs/uipath-licensing. Changes by hand are lost.

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
    id: 'authenticate',
    method: 'post',
    path: '/api/account/authenticate',
    security: [],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '200': ['application/json'], '400': [], '401': [] },
  },
  {
    id: 'getServiceLicense',
    method: 'get',
    path: '/lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '400': [], '401': [], '410': [] },
  },
  {
    id: 'allocateServiceLicense',
    method: 'put',
    path: '/lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}',
    security: [['bearerAuth']],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '200': ['application/json'], '400': [], '401': [], '404': [], '409': [] },
  },
  {
    id: 'deallocateServiceLicense',
    method: 'delete',
    path: '/lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}',
    security: [['bearerAuth']],
    responses: { '200': [], '401': [], '404': [] },
  },
  {
    id: 'listServiceLicenses',
    method: 'get',
    path: '/lrm/api/account/{accountId}/service-license',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '401': [] },
  },
  {
    id: 'listAvailableAccountLicenses',
    method: 'get',
    path: '/lrm/api/account/{accountId}/available-account-licenses',
    security: [['bearerAuth']],
    responses: { '200': ['application/json'], '401': [], '404': [] },
  },
] as const;
