// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

/** The bundled document that all of this was made from. */
export const documentUrl = new URL('./openapi.json', import.meta.url);

/** How each credential travels. */
export const securitySchemes = {
  sessionCookie: { type: 'apiKey', in: 'cookie', name: 'JSESSIONID' },
  csrfToken: { type: 'apiKey', in: 'header', name: 'X-Csrf-Token' },
} as const;

/**
 * Every operation: its security as alternatives, each naming the schemes it takes together; the media types of its
 * request body; and by status the media types of its answers, none where there is no body.
 */
export const operations = [
  {
    id: 'listAuthCodes',
    method: 'get',
    path: '/authCodes',
    security: [['sessionCookie', 'csrfToken']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '409': ['application/json'],
      '500': ['application/json'],
    },
  },
  {
    id: 'addAuthCodes',
    method: 'post',
    path: '/authCodes',
    security: [['sessionCookie', 'csrfToken']],
    requestBody: { required: true, types: ['application/json', 'multipart/form-data'] },
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '409': ['application/json'],
      '500': ['application/json'],
    },
  },
  {
    id: 'listLicenseCountries',
    method: 'get',
    path: '/licenseCountries',
    security: [['sessionCookie', 'csrfToken']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '409': ['application/json'],
      '500': ['application/json'],
    },
  },
  {
    id: 'listSessions',
    method: 'get',
    path: '/sessions',
    security: [['sessionCookie', 'csrfToken']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
  },
  {
    id: 'createSession',
    method: 'post',
    path: '/sessions',
    security: [],
    requestBody: { required: true, types: ['application/json'] },
    responses: { '200': ['application/json'], '400': ['application/json'], '500': ['application/json'] },
  },
  {
    id: 'deleteSession',
    method: 'delete',
    path: '/sessions',
    security: [['sessionCookie', 'csrfToken']],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
  },
] as const;
