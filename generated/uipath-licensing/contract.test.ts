// Made by `npm run generate` from specs/uipath-licensing. Changes by hand are lost.
//
// The contract of UiPath Automation Suite licensing, a test a case, on each target: by default the sandbox and the mock.
//   npx vitest run generated/uipath-licensing                        all of it
//   npx vitest run generated/uipath-licensing -t authenticate         one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('uipath-licensing', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('authenticate: POST /api/account/authenticate', () => {
    test('answers the example “host-administrator” with 200, as documented', check(target, {
      id: 'authenticate/example/host-administrator',
      operation: 'authenticate',
      kind: 'example',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [200],
      answer: 'host-administrator',
    }));
    test('goes through “A wrong password is refused”', check(target, {
      id: 'authenticate/workflow/sign-in-with-wrong-password',
      operation: 'authenticate',
      kind: 'workflow',
      request: {},
      statuses: [401],
      workflow: 'sign-in-with-wrong-password',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'authenticate/status/200',
      operation: 'authenticate',
      kind: 'status',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'authenticate/status/400',
      operation: 'authenticate',
      kind: 'status',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'authenticate/status/401',
      operation: 'authenticate',
      kind: 'status',
      request: { example: 'host-administrator', type: 'application/json' },
      statuses: [401],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: { example: 'host-administrator', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body without /TenancyName', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/required:TenancyName',
      operation: 'authenticate',
      kind: 'rule',
      request: { example: 'host-administrator', type: 'application/json', edits: [{ op: 'remove', path: '/body/TenancyName' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body without /UsernameOrEmailAddress', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/required:UsernameOrEmailAddress',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/UsernameOrEmailAddress' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body without /Password', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/required:Password',
      operation: 'authenticate',
      kind: 'rule',
      request: { example: 'host-administrator', type: 'application/json', edits: [{ op: 'remove', path: '/body/Password' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body whose /TenancyName is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /TenancyName is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/TenancyName/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/TenancyName', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/TenancyName/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /UsernameOrEmailAddress is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/UsernameOrEmailAddress/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/UsernameOrEmailAddress', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/UsernameOrEmailAddress/type' },
    }));
    test('refuses a body whose /Password is a number', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:0',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('refuses a body whose /Password is null', check(target, {
      id: 'authenticate/rule/components/schemas/Credentials/properties/Password/type:1',
      operation: 'authenticate',
      kind: 'rule',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Password', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/Password/type' },
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'authenticate',
      kind: 'protocol',
      statuses: [400],
      id: 'authenticate/protocol/malformed',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
    }));
    test('refuses an empty body', check(target, {
      operation: 'authenticate',
      kind: 'protocol',
      statuses: [400],
      id: 'authenticate/protocol/empty',
      request: { example: 'host-administrator', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'authenticate',
      kind: 'protocol',
      statuses: [400],
      id: 'authenticate/protocol/media-type',
      request: {
        example: 'host-administrator',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
    }));
    test('refuses the method GET, and says which there are', check(target, {
      operation: 'authenticate',
      kind: 'protocol',
      id: 'authenticate/protocol/method',
      request: { example: 'host-administrator', type: 'application/json', method: 'get' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'authenticate',
      kind: 'protocol',
      id: 'authenticate/protocol/path',
      request: { example: 'host-administrator', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'authenticate'));
  });

  describe('getServiceLicense: GET /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}', () => {
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'getServiceLicense/example/worked-example',
      operation: 'getServiceLicense',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “data-service” with 200, as documented', check(target, {
      id: 'getServiceLicense/example/data-service',
      operation: 'getServiceLicense',
      kind: 'example',
      request: { example: 'data-service' },
      statuses: [200],
      answer: 'data-service',
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'getServiceLicense/example/guid-ids',
      operation: 'getServiceLicense',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('goes through “A refused allocation changes nothing”', check(target, {
      id: 'getServiceLicense/workflow/all-or-nothing',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'all-or-nothing',
    }));
    test('goes through “A removed license is gone”', check(target, {
      id: 'getServiceLicense/workflow/read-what-was-removed',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [410],
      workflow: 'read-what-was-removed',
    }));
    test('goes through “A license that never was is gone, too”', check(target, {
      id: 'getServiceLicense/workflow/read-what-never-was',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [410],
      workflow: 'read-what-never-was',
    }));
    test('goes through “An expired token is refused”', check(target, {
      id: 'getServiceLicense/workflow/expired-token',
      operation: 'getServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [401],
      workflow: 'expired-token',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getServiceLicense/status/200',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getServiceLicense/status/400',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'getServiceLicense/status/401',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 410 when it is asked to', check(target, {
      id: 'getServiceLicense/status/410',
      operation: 'getServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [410],
      provoked: true,
    }));
    test('refuses a query parameter commandSource that is a number', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/type:0',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CommandSource/type' },
    }));
    test('refuses a query parameter commandSource that is none of the listed values', check(target, {
      id: 'getServiceLicense/rule/components/schemas/CommandSource/enum:0',
      operation: 'getServiceLicense',
      kind: 'rule',
      request: { example: 'worked-example', edits: [{ op: 'replace', path: '/query/commandSource', value: 'licet-unlisted' }] },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CommandSource/enum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getServiceLicense/security/none',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getServiceLicense/security/malformed',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getServiceLicense/security/unknown',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getServiceLicense/security/expired',
      operation: 'getServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      operation: 'getServiceLicense',
      kind: 'protocol',
      id: 'getServiceLicense/protocol/method',
      request: { example: 'worked-example', method: 'post' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'getServiceLicense',
      kind: 'protocol',
      id: 'getServiceLicense/protocol/path',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getServiceLicense'));
  });

  describe('allocateServiceLicense: PUT /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}', () => {
    test('answers the example “documented-curl-body” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/documented-curl-body',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [200],
      answer: 'documented-curl-body',
    }));
    test('answers the example “documented-schema-body” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/documented-schema-body',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'documented-schema-body', type: 'application/json' },
      statuses: [200],
      answer: 'documented-schema-body',
    }));
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/worked-example',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'worked-example', type: 'application/json' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “data-service” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/data-service',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'data-service', type: 'application/json' },
      statuses: [200],
      answer: 'data-service',
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/guid-ids',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'guid-ids', type: 'application/json' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('answers the example “give-everything-back” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/give-everything-back',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'give-everything-back', type: 'application/json' },
      statuses: [200],
      answer: 'give-everything-back',
    }));
    test('answers the example “nothing-to-change” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/nothing-to-change',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'nothing-to-change', type: 'application/json' },
      statuses: [200],
      answer: 'nothing-to-change',
    }));
    test('answers the example “explicit-nulls” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/explicit-nulls',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'explicit-nulls', type: 'application/json' },
      statuses: [200],
      answer: 'explicit-nulls',
    }));
    test('answers the example “deprecated-explicit-nulls” with 200, as documented', check(target, {
      id: 'allocateServiceLicense/example/deprecated-explicit-nulls',
      operation: 'allocateServiceLicense',
      kind: 'example',
      request: { example: 'deprecated-explicit-nulls', type: 'application/json' },
      statuses: [200],
      answer: 'deprecated-explicit-nulls',
    }));
    test('goes through “One tenant gives back what another one needs”', check(target, {
      id: 'allocateServiceLicense/workflow/two-tenants-share-a-pool',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'two-tenants-share-a-pool',
    }));
    test('goes through “More than the organization owns is refused”', check(target, {
      id: 'allocateServiceLicense/workflow/more-than-the-pool',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'more-than-the-pool',
    }));
    test('goes through “What other tenants hold is not there to take”', check(target, {
      id: 'allocateServiceLicense/workflow/more-than-others-left',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'more-than-others-left',
    }));
    test('goes through “A product that the organization does not own is refused”', check(target, {
      id: 'allocateServiceLicense/workflow/product-not-owned',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'product-not-owned',
    }));
    test('goes through “Less than the tenant uses is refused”', check(target, {
      id: 'allocateServiceLicense/workflow/less-than-used',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'less-than-used',
    }));
    test('goes through “A product that is left out goes to zero, and so may be refused”', check(target, {
      id: 'allocateServiceLicense/workflow/less-than-used-by-omission',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'less-than-used-by-omission',
    }));
    test('goes through “The usage check can be bypassed”', check(target, {
      id: 'allocateServiceLicense/workflow/less-than-used-by-force',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'less-than-used-by-force',
    }));
    test('goes through “An organization without an account license has nothing to allocate”', check(target, {
      id: 'allocateServiceLicense/workflow/allocate-to-unknown-organization',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'allocate-to-unknown-organization',
    }));
    test('goes through “A removed license returns what it held”', check(target, {
      id: 'allocateServiceLicense/workflow/removal-frees-the-pool',
      operation: 'allocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'removal-frees-the-pool',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/200',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/400',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/401',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/404',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [404],
      provoked: true,
    }));
    test('answers 409 when it is asked to', check(target, {
      id: 'allocateServiceLicense/status/409',
      operation: 'allocateServiceLicense',
      kind: 'status',
      request: { example: 'documented-curl-body', type: 'application/json' },
      statuses: [409],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/type' },
    }));
    test('refuses a body that has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/additionalProperties:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: {
              productQuantities: [{ code: 'UNATT', quantity: 5 }, { code: 'NONPR', quantity: 4 }, { code: 'TIE', quantity: 2 }],
              licetStranger: true,
            },
          },
        ],
      },
      statuses: [400],
      breaks: {
        keyword: 'additionalProperties',
        pointer: '#/components/schemas/ProductQuantitiesAllocation/additionalProperties',
      },
    }));
    test('refuses a body without /productQuantities', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/required:productQuantities',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/productQuantities' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantitiesAllocation/required' },
    }));
    test('refuses a body whose /productQuantities is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type' },
    }));
    test('refuses a body whose /productQuantities is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantitiesAllocation/properties/productQuantities/type' },
    }));
    test('refuses a body whose /productQuantities/0 is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /productQuantities/0 is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/type' },
    }));
    test('refuses a body whose /productQuantities/0 has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/additionalProperties:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/productQuantities/0',
            value: { code: 'UNATT', quantity: 5, licetStranger: true },
          },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'additionalProperties', pointer: '#/components/schemas/ProductQuantity/additionalProperties' },
    }));
    test('refuses a body without /productQuantities/0/code', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/required:code',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/productQuantities/0/code' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantity/required' },
    }));
    test('refuses a body without /productQuantities/0/quantity', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/required:quantity',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/productQuantities/0/quantity' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductQuantity/required' },
    }));
    test('refuses a body whose /productQuantities/0/code is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/code is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/code/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/code', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/code/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is a string', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductQuantity/properties/quantity/type' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is no int32', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/format:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: 2147483648 }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/ProductQuantity/properties/quantity/format' },
    }));
    test('refuses a body whose /productQuantities/0/quantity is too small', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductQuantity/properties/quantity/minimum:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/productQuantities/0/quantity', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/ProductQuantity/properties/quantity/minimum' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/type' },
    }));
    test('refuses a body that has a property that is not declared', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/additionalProperties:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body',
            value: { tenantName: 'string', products: [{ code: 'string', quantity: 0 }], licetStranger: true },
          },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'additionalProperties', pointer: '#/components/schemas/ProductsAllocation/additionalProperties' },
    }));
    test('refuses a body without /products', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/required:products',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: { example: 'documented-schema-body', type: 'application/json', edits: [{ op: 'remove', path: '/body/products' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/ProductsAllocation/required' },
    }));
    test('refuses a body whose /tenantName is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/TenantName/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/tenantName', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/TenantName/type' },
    }));
    test('refuses a body whose /products is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/properties/products/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/properties/products/type' },
    }));
    test('refuses a body whose /products is null', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/ProductsAllocation/properties/products/type:1',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'documented-schema-body',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/products', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ProductsAllocation/properties/products/type' },
    }));
    test('refuses a body whose /bypassUsageCheck is a number', check(target, {
      id: 'allocateServiceLicense/rule/components/schemas/BypassUsageCheck/type:0',
      operation: 'allocateServiceLicense',
      kind: 'rule',
      request: {
        example: 'data-service',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/bypassUsageCheck', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/BypassUsageCheck/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'allocateServiceLicense/security/none',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'allocateServiceLicense/security/malformed',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'allocateServiceLicense/security/unknown',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'allocateServiceLicense/security/expired',
      operation: 'allocateServiceLicense',
      kind: 'security',
      request: { example: 'documented-curl-body', type: 'application/json', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      statuses: [400],
      id: 'allocateServiceLicense/protocol/malformed',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
    }));
    test('refuses an empty body', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      statuses: [400],
      id: 'allocateServiceLicense/protocol/empty',
      request: { example: 'documented-curl-body', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      statuses: [400],
      id: 'allocateServiceLicense/protocol/media-type',
      request: {
        example: 'documented-curl-body',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
    }));
    test('refuses the method POST, and says which there are', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      id: 'allocateServiceLicense/protocol/method',
      request: { example: 'documented-curl-body', type: 'application/json', method: 'post' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'allocateServiceLicense',
      kind: 'protocol',
      id: 'allocateServiceLicense/protocol/path',
      request: { example: 'documented-curl-body', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'allocateServiceLicense'));
  });

  describe('deallocateServiceLicense: DELETE /lrm/api/account/{accountId}/service-license/{serviceScopeId}/{serviceType}', () => {
    test('answers the example “worked-example”', check(target, {
      id: 'deallocateServiceLicense/example/worked-example',
      operation: 'deallocateServiceLicense',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
    }));
    test('answers the example “data-service”', check(target, {
      id: 'deallocateServiceLicense/example/data-service',
      operation: 'deallocateServiceLicense',
      kind: 'example',
      request: { example: 'data-service' },
      statuses: [200],
    }));
    test('answers the example “guid-ids”', check(target, {
      id: 'deallocateServiceLicense/example/guid-ids',
      operation: 'deallocateServiceLicense',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
    }));
    test('goes through “A removal may be repeated”', check(target, {
      id: 'deallocateServiceLicense/workflow/remove-twice',
      operation: 'deallocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'remove-twice',
    }));
    test('goes through “An organization without an account license has nothing to remove”', check(target, {
      id: 'deallocateServiceLicense/workflow/remove-from-unknown-organization',
      operation: 'deallocateServiceLicense',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'remove-from-unknown-organization',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'deallocateServiceLicense/status/200',
      operation: 'deallocateServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'deallocateServiceLicense/status/401',
      operation: 'deallocateServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'deallocateServiceLicense/status/404',
      operation: 'deallocateServiceLicense',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a request without credential', check(target, {
      id: 'deallocateServiceLicense/security/none',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'deallocateServiceLicense/security/malformed',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'deallocateServiceLicense/security/unknown',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'deallocateServiceLicense/security/expired',
      operation: 'deallocateServiceLicense',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      operation: 'deallocateServiceLicense',
      kind: 'protocol',
      id: 'deallocateServiceLicense/protocol/method',
      request: { example: 'worked-example', method: 'post' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'deallocateServiceLicense',
      kind: 'protocol',
      id: 'deallocateServiceLicense/protocol/path',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'deallocateServiceLicense'));
  });

  describe('listServiceLicenses: GET /lrm/api/account/{accountId}/service-license', () => {
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'listServiceLicenses/example/worked-example',
      operation: 'listServiceLicenses',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'listServiceLicenses/example/guid-ids',
      operation: 'listServiceLicenses',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('answers the example “unknown-organization” with 200, as documented', check(target, {
      id: 'listServiceLicenses/example/unknown-organization',
      operation: 'listServiceLicenses',
      kind: 'example',
      request: { example: 'unknown-organization' },
      statuses: [200],
      answer: 'unknown-organization',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listServiceLicenses/status/200',
      operation: 'listServiceLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'listServiceLicenses/status/401',
      operation: 'listServiceLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('refuses a request without credential', check(target, {
      id: 'listServiceLicenses/security/none',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listServiceLicenses/security/malformed',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listServiceLicenses/security/unknown',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listServiceLicenses/security/expired',
      operation: 'listServiceLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listServiceLicenses',
      kind: 'protocol',
      id: 'listServiceLicenses/protocol/method',
      request: { example: 'worked-example', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listServiceLicenses',
      kind: 'protocol',
      id: 'listServiceLicenses/protocol/path',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listServiceLicenses'));
  });

  describe('listAvailableAccountLicenses: GET /lrm/api/account/{accountId}/available-account-licenses', () => {
    test('answers the example “worked-example” with 200, as documented', check(target, {
      id: 'listAvailableAccountLicenses/example/worked-example',
      operation: 'listAvailableAccountLicenses',
      kind: 'example',
      request: { example: 'worked-example' },
      statuses: [200],
      answer: 'worked-example',
    }));
    test('answers the example “data-service”', check(target, {
      id: 'listAvailableAccountLicenses/example/data-service',
      operation: 'listAvailableAccountLicenses',
      kind: 'example',
      request: { example: 'data-service' },
      statuses: [200],
    }));
    test('answers the example “guid-ids” with 200, as documented', check(target, {
      id: 'listAvailableAccountLicenses/example/guid-ids',
      operation: 'listAvailableAccountLicenses',
      kind: 'example',
      request: { example: 'guid-ids' },
      statuses: [200],
      answer: 'guid-ids',
    }));
    test('goes through “The same allocation twice counts once”', check(target, {
      id: 'listAvailableAccountLicenses/workflow/quantities-are-absolute',
      operation: 'listAvailableAccountLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'quantities-are-absolute',
    }));
    test('goes through “A list replaces what was held before”', check(target, {
      id: 'listAvailableAccountLicenses/workflow/missing-products-go-to-zero',
      operation: 'listAvailableAccountLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'missing-products-go-to-zero',
    }));
    test('goes through “An organization without an account license owns no product”', check(target, {
      id: 'listAvailableAccountLicenses/workflow/available-for-unknown-organization',
      operation: 'listAvailableAccountLicenses',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'available-for-unknown-organization',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listAvailableAccountLicenses/status/200',
      operation: 'listAvailableAccountLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'listAvailableAccountLicenses/status/401',
      operation: 'listAvailableAccountLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listAvailableAccountLicenses/status/404',
      operation: 'listAvailableAccountLicenses',
      kind: 'status',
      request: { example: 'worked-example' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a request without credential', check(target, {
      id: 'listAvailableAccountLicenses/security/none',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listAvailableAccountLicenses/security/malformed',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listAvailableAccountLicenses/security/unknown',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listAvailableAccountLicenses/security/expired',
      operation: 'listAvailableAccountLicenses',
      kind: 'security',
      request: { example: 'worked-example', credential: { use: 'expired' } },
      statuses: [401],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      id: 'listAvailableAccountLicenses/protocol/method',
      request: { example: 'worked-example', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listAvailableAccountLicenses',
      kind: 'protocol',
      id: 'listAvailableAccountLicenses/protocol/path',
      request: { example: 'worked-example', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listAvailableAccountLicenses'));
  });
});
