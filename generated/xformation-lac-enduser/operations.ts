// Made by `npx licet generate` from specs/xformation-lac-enduser. Changes by hand are lost.

/** The bundled document that all of this was made from. */
export const documentUrl = new URL('./openapi.json', import.meta.url);

/** How each credential travels. */
export const securitySchemes = {} as const;

/**
 * Every operation: its security as alternatives, each naming the schemes it takes together; the media types of its
 * request body; and by status the media types of its answers, none where there is no body.
 */
export const operations = [
  {
    id: 'listLicenses',
    method: 'get',
    path: '/licenses/{activation_key}',
    security: [],
    responses: { '200': ['application/hal+json'], '400': ['application/hal+json'], '403': ['application/hal+json'], '404': [] },
  },
  {
    id: 'getLicense',
    method: 'get',
    path: '/licenses/{activation_key}/{hostids}',
    security: [],
    responses: { '200': ['application/hal+json'], '403': ['application/hal+json'], '404': ['application/hal+json'] },
  },
  {
    id: 'activateLicense',
    method: 'put',
    path: '/licenses/{activation_key}/{hostids}',
    security: [],
    responses: { '202': [], '400': ['application/hal+json'], '403': ['application/hal+json'] },
  },
  {
    id: 'deactivateLicense',
    method: 'delete',
    path: '/licenses/{activation_key}/{hostids}',
    security: [],
    responses: { '204': [], '403': ['application/hal+json'], '404': ['application/hal+json'] },
  },
  {
    id: 'getQueuedActivation',
    method: 'get',
    path: '/license-queue/{activation_key}/{hostids}',
    security: [],
    responses: { '200': ['application/hal+json'], '303': [], '403': ['application/hal+json'], '404': ['application/hal+json'] },
  },
  {
    id: 'getActivationErrors',
    method: 'get',
    path: '/license-errors/{activation_key}/{hostids}',
    security: [],
    responses: { '200': ['application/hal+json'], '403': ['application/hal+json'], '404': ['application/hal+json'] },
  },
  {
    id: 'getLicenseOrder',
    method: 'get',
    path: '/license-orders/{activation_key}',
    security: [],
    responses: { '200': ['application/hal+json'], '403': ['application/hal+json'], '404': ['application/hal+json'] },
  },
] as const;
