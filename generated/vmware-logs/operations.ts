// Made by `npx licet generate` from specs/vmware-logs. Changes by hand are lost.

/** The bundled document that all of this was made from. */
export const documentUrl = new URL('./openapi.json', import.meta.url);

/** How each credential travels. */
export const securitySchemes = { bearer: { type: 'http', scheme: 'bearer' } } as const;

/**
 * Every operation: its security as alternatives, each naming the schemes it takes together; the media types of its
 * request body; and by status the media types of its answers, none where there is no body.
 */
export const operations = [
  {
    id: 'listLicenses',
    method: 'get',
    path: '/api/v1/licenses',
    security: [['bearer']],
    responses: {
      '200': ['application/json'],
      '401': ['text/plain', 'application/json'],
      '440': ['text/plain', 'application/json'],
      '500': ['application/json'],
    },
  },
  {
    id: 'addLicense',
    method: 'post',
    path: '/api/v1/licenses',
    security: [['bearer']],
    requestBody: { required: true, types: ['application/json'] },
    responses: {
      '201': ['application/json'],
      '400': ['application/json'],
      '401': ['text/plain', 'application/json'],
      '409': ['application/json'],
      '440': ['text/plain', 'application/json'],
      '500': ['application/json'],
    },
  },
  {
    id: 'deleteLicense',
    method: 'delete',
    path: '/api/v1/licenses/{licenseId}',
    security: [['bearer']],
    responses: {
      '200': [],
      '400': ['application/json'],
      '401': ['text/plain', 'application/json'],
      '404': ['application/json'],
      '440': ['text/plain', 'application/json'],
    },
  },
  {
    id: 'createSession',
    method: 'post',
    path: '/api/v1/sessions',
    security: [],
    requestBody: { required: true, types: ['application/json'] },
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '503': ['application/json'],
    },
  },
  {
    id: 'getCurrentSession',
    method: 'get',
    path: '/api/v1/sessions/current',
    security: [['bearer']],
    responses: {
      '200': ['application/json'],
      '401': ['text/plain', 'application/json'],
      '440': ['text/plain', 'application/json'],
    },
  },
] as const;
