// Made by `npm run generate` from specs/xformation-lac. Changes by hand are lost.
//
// The contract of X-Formation License Activation Center – vendor REST API, a test a case, on each target: by default the sandbox and the mock.
//   npx vitest run generated/xformation-lac                        all of it
//   npx vitest run generated/xformation-lac -t createToken          one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('xformation-lac', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('createToken: POST /auth/tokens', () => {
    test('answers the example “demo-user” with 200, as documented', check(target, {
      id: 'createToken/example/demo-user',
      operation: 'createToken',
      kind: 'example',
      request: { example: 'demo-user', type: 'application/json' },
      statuses: [200],
      answer: 'demo-user',
    }));
    test('answers the example “wrong-password” with 400, as documented', check(target, {
      id: 'createToken/example/wrong-password',
      operation: 'createToken',
      kind: 'example',
      request: { example: 'wrong-password', type: 'application/json' },
      statuses: [400],
      answer: 'wrong-password',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createToken/status/200',
      operation: 'createToken',
      kind: 'status',
      request: { example: 'demo-user', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createToken/status/400',
      operation: 'createToken',
      kind: 'status',
      request: { example: 'demo-user', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/type:0',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/type:1',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/type' },
    }));
    test('refuses a body without /username', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/required:username',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'remove', path: '/body/username' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body without /password', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/required:password',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'remove', path: '/body/password' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Credentials/required' },
    }));
    test('refuses a body whose /username is a number', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:0',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /username is null', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/username/type:1',
      operation: 'createToken',
      kind: 'rule',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/username/type' },
    }));
    test('refuses a body whose /password is a number', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:0',
      operation: 'createToken',
      kind: 'rule',
      request: { example: 'demo-user', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('refuses a body whose /password is null', check(target, {
      id: 'createToken/rule/components/schemas/Credentials/properties/password/type:1',
      operation: 'createToken',
      kind: 'rule',
      request: {
        example: 'demo-user',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Credentials/properties/password/type' },
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'createToken',
      kind: 'protocol',
      statuses: [400],
      id: 'createToken/protocol/malformed',
      request: { example: 'demo-user', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
    }));
    test('refuses an empty body', check(target, {
      operation: 'createToken',
      kind: 'protocol',
      statuses: [400],
      id: 'createToken/protocol/empty',
      request: { example: 'demo-user', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'createToken',
      kind: 'protocol',
      statuses: [400],
      id: 'createToken/protocol/media-type',
      request: { example: 'demo-user', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
    }));
    test('refuses the method GET, and says which there are', check(target, {
      operation: 'createToken',
      kind: 'protocol',
      id: 'createToken/protocol/method',
      request: { example: 'demo-user', type: 'application/json', method: 'get' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'createToken',
      kind: 'protocol',
      id: 'createToken/protocol/path',
      request: { example: 'demo-user', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createToken'));
  });

  describe('listLicenseOrders: GET /license-orders', () => {
    test('answers the example “from-the-start”', check(target, {
      id: 'listLicenseOrders/example/from-the-start',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers the example “documented-list” with 200, as documented', check(target, {
      id: 'listLicenseOrders/example/documented-list',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'documented-list' },
      statuses: [200],
      answer: 'documented-list',
    }));
    test('answers the example “disabled-orders” with 200, as documented', check(target, {
      id: 'listLicenseOrders/example/disabled-orders',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'disabled-orders' },
      statuses: [200],
      answer: 'disabled-orders',
    }));
    test('answers the example “no-orders” with 200, as documented', check(target, {
      id: 'listLicenseOrders/example/no-orders',
      operation: 'listLicenseOrders',
      kind: 'example',
      request: { example: 'no-orders' },
      statuses: [200],
      answer: 'no-orders',
    }));
    test('goes through “Disable an order, then find it among the disabled ones”', check(target, {
      id: 'listLicenseOrders/workflow/disable-and-find-an-order',
      operation: 'listLicenseOrders',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'disable-and-find-an-order',
    }));
    test('goes through “Customer ids without the word on whether to leave them out”', check(target, {
      id: 'listLicenseOrders/workflow/filters-that-go-together',
      operation: 'listLicenseOrders',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'filters-that-go-together',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listLicenseOrders/status/200',
      operation: 'listLicenseOrders',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listLicenseOrders/status/400',
      operation: 'listLicenseOrders',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listLicenseOrders/status/403',
      operation: 'listLicenseOrders',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [403],
      provoked: true,
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listLicenseOrders/rule/components/parameters/Offset/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listLicenseOrders/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: -1 }] },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a query parameter customer_ids whose /0 is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/items/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids/0', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/items/type' },
    }));
    test('refuses a query parameter customer_ids whose /0 is null', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/2/schema/items/type:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids', value: [1] },
          { op: 'replace', path: '/query/customer_ids/0', value: null },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/2/schema/items/type' },
    }));
    test('refuses a query parameter customer_ids_exclude that is a number', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/3/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/customer_ids_exclude', value: true },
          { op: 'replace', path: '/query/customer_ids_exclude', value: 12 },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/3/schema/type' },
    }));
    test('refuses a query parameter product_template_ids whose /0 is a string', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/items/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids/0', value: 'licet' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/items/type' },
    }));
    test('refuses a query parameter product_template_ids whose /0 is null', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/4/schema/items/type:1',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/product_template_ids', value: [1] },
          { op: 'replace', path: '/query/product_template_ids/0', value: null },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/4/schema/items/type' },
    }));
    test('refuses a query parameter created_date_after that is a number', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: 12 },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a query parameter created_date_after that does not match its pattern', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/pattern:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: '!' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a query parameter created_date_after that is no date', check(target, {
      id: 'listLicenseOrders/rule/components/schemas/Day/format:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [
          { op: 'add', path: '/query/created_date_after', value: '2020-12-31' },
          { op: 'replace', path: '/query/created_date_after', value: 'licet!' },
        ],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a query parameter disabled that is a number', check(target, {
      id: 'listLicenseOrders/rule/paths/~1license-orders/get/parameters/7/schema/type:0',
      operation: 'listLicenseOrders',
      kind: 'rule',
      request: {
        example: 'from-the-start',
        edits: [{ op: 'add', path: '/query/disabled', value: true }, { op: 'replace', path: '/query/disabled', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/paths/~1license-orders/get/parameters/7/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listLicenseOrders/security/none',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listLicenseOrders/security/malformed',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listLicenseOrders/security/unknown',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listLicenseOrders/security/expired',
      operation: 'listLicenseOrders',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listLicenseOrders',
      kind: 'protocol',
      id: 'listLicenseOrders/protocol/method',
      request: { example: 'from-the-start', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listLicenseOrders',
      kind: 'protocol',
      id: 'listLicenseOrders/protocol/path',
      request: { example: 'from-the-start', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listLicenseOrders'));
  });

  describe('createLicenseOrder: POST /license-orders', () => {
    test('answers the example “documented-minimal” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/documented-minimal',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [200],
      answer: 'documented-minimal',
    }));
    test('answers the example “documented-full” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/documented-full',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'documented-full', type: 'application/json' },
      statuses: [200],
      answer: 'documented-full',
    }));
    test('answers the example “network-order” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/network-order',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'network-order', type: 'application/json' },
      statuses: [200],
      answer: 'network-order',
    }));
    test('answers the example “fixed-licensee” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/fixed-licensee',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'fixed-licensee', type: 'application/json' },
      statuses: [200],
      answer: 'fixed-licensee',
    }));
    test('answers the example “removal-requested” with 200, as documented', check(target, {
      id: 'createLicenseOrder/example/removal-requested',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'removal-requested', type: 'application/json' },
      statuses: [200],
      answer: 'removal-requested',
    }));
    test('answers the example “unknown-customer” with 400, as documented', check(target, {
      id: 'createLicenseOrder/example/unknown-customer',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-customer', type: 'application/json' },
      statuses: [400],
      answer: 'unknown-customer',
    }));
    test('answers the example “unknown-template” with 400, as documented', check(target, {
      id: 'createLicenseOrder/example/unknown-template',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-template', type: 'application/json' },
      statuses: [400],
      answer: 'unknown-template',
    }));
    test('answers the example “min-above-max” with 400, as documented', check(target, {
      id: 'createLicenseOrder/example/min-above-max',
      operation: 'createLicenseOrder',
      kind: 'example',
      request: { example: 'min-above-max', type: 'application/json' },
      statuses: [400],
      answer: 'min-above-max',
    }));
    test('goes through “The same body sent twice makes two orders”', check(target, {
      id: 'createLicenseOrder/workflow/same-order-twice',
      operation: 'createLicenseOrder',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'same-order-twice',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createLicenseOrder/status/200',
      operation: 'createLicenseOrder',
      kind: 'status',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createLicenseOrder/status/400',
      operation: 'createLicenseOrder',
      kind: 'status',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'createLicenseOrder/status/403',
      operation: 'createLicenseOrder',
      kind: 'status',
      request: { example: 'documented-minimal', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body without /customer_id', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:customer_id',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/customer_id' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /product_template_id', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:product_template_id',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/product_template_id' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:license_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:licensee_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/licensee_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /hostid_match_rate', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:hostid_match_rate',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/hostid_match_rate' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /min_hostids', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:min_hostids',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/min_hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /activations_allowed', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:activations_allowed',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/activations_allowed' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /enabled', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:enabled',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/enabled' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /removal', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:removal',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/removal' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Hostids', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Hostids',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/Hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Features',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body whose /customer_id is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /product_template_id is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseType/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseeType/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /hostid_match_rate is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum' },
    }));
    test('refuses a body whose /hostid_match_rate is too large', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 101 }],
      },
      statuses: [400],
      breaks: { keyword: 'maximum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum' },
    }));
    test('refuses a body whose /min_hostids is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum' },
    }));
    test('refuses a body whose /activations_allowed is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      },
    }));
    test('refuses a body whose /enabled is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /removal is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /Hostids is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body whose /Hostids/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body without /Hostids/0/name', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/required:name',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/name' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/min_amount', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/required:min_amount',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/min_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/max_amount', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/required:max_amount',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/max_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body whose /Hostids/0/name is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/min_amount/minimum' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/max_amount/minimum' },
    }));
    test('refuses a body whose /Features is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body without /Features/0/name', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:name',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/name' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/version', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:version',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/version' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:issued_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body whose /Features/0/name is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/version is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body whose /Features/0/enabled is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/required:licensee_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/licensee_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/required:license_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrder/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/required:Features',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'documented-minimal', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrder/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/license_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/LocalOrder/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/Features/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LocalOrder/properties/Features/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/required:issued_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/type' },
    }));
    test('refuses a body without /Features/0/enabled', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/required:enabled',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/enabled' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/Feature/allOf/1/required' },
    }));
    test('refuses a body whose /Features/0/enabled is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/properties/enabled/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Feature/allOf/1/properties/enabled/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Feature/allOf/1/properties/enabled/type' },
    }));
    test('refuses a body whose /description is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /settings_description is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /deactivations_allowed is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/0/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('refuses a body whose /Features/0/options is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureSettings/properties/count/minimum' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/pattern:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/Day/format:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/comment is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body without /Features/0/days_from_activation', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'documented-full',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation does not match its pattern', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DayCount/oneOf/1/pattern:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: '!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/DayCount/oneOf/1/pattern' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/required:license_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrder/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/required:Features',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrder/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/license_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NetworkOrder/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/Features/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/NetworkOrder/properties/Features/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrder/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_days_from_activation', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_days_from_activation',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body without /Features/0/count', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/required:count',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features/0/count' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureCount/required' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FeatureCount/properties/count/minimum:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureCount/properties/count/minimum' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body without /licensee', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: { example: 'fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/const' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body without /Features/0/expiration_date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/required:issued_type',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body without /Features/0/issued_date', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/required:issued_date',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:1',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is another value than the only one', check(target, {
      id: 'createLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/const:0',
      operation: 'createLicenseOrder',
      kind: 'rule',
      request: {
        example: 'fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedIssue/properties/issued_type/const' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'createLicenseOrder/security/none',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'createLicenseOrder/security/malformed',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'createLicenseOrder/security/unknown',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'createLicenseOrder/security/expired',
      operation: 'createLicenseOrder',
      kind: 'security',
      request: { example: 'documented-minimal', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'createLicenseOrder',
      kind: 'protocol',
      statuses: [400],
      id: 'createLicenseOrder/protocol/malformed',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"licet": ' },
      },
    }));
    test('refuses an empty body', check(target, {
      operation: 'createLicenseOrder',
      kind: 'protocol',
      statuses: [400],
      id: 'createLicenseOrder/protocol/empty',
      request: { example: 'documented-minimal', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'createLicenseOrder',
      kind: 'protocol',
      statuses: [400],
      id: 'createLicenseOrder/protocol/media-type',
      request: {
        example: 'documented-minimal',
        type: 'application/json',
        rawBody: { type: 'application/x-licet', text: '<licet/>' },
      },
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'createLicenseOrder',
      kind: 'protocol',
      id: 'createLicenseOrder/protocol/method',
      request: { example: 'documented-minimal', type: 'application/json', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'createLicenseOrder',
      kind: 'protocol',
      id: 'createLicenseOrder/protocol/path',
      request: { example: 'documented-minimal', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createLicenseOrder'));
  });

  describe('getLicenseOrder: GET /license-orders/{activation_key}', () => {
    test('answers the example “documented” with 200, as documented', check(target, {
      id: 'getLicenseOrder/example/documented',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
      answer: 'documented',
    }));
    test('answers the example “activated”', check(target, {
      id: 'getLicenseOrder/example/activated',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'activated' },
      statuses: [200],
    }));
    test('answers the example “disabled-order” with 200, as documented', check(target, {
      id: 'getLicenseOrder/example/disabled-order',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [200],
      answer: 'disabled-order',
    }));
    test('answers the example “unknown-key” with 404, as documented', check(target, {
      id: 'getLicenseOrder/example/unknown-key',
      operation: 'getLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-key' },
      statuses: [404],
      answer: 'unknown-key',
    }));
    test('goes through “Sign in, create an order, read it under its new key”', check(target, {
      id: 'getLicenseOrder/workflow/create-and-read-an-order',
      operation: 'getLicenseOrder',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'create-and-read-an-order',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/200',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/403',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getLicenseOrder/status/404',
      operation: 'getLicenseOrder',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a request without credential', check(target, {
      id: 'getLicenseOrder/security/none',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getLicenseOrder/security/malformed',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getLicenseOrder/security/unknown',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getLicenseOrder/security/expired',
      operation: 'getLicenseOrder',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'getLicenseOrder',
      kind: 'protocol',
      id: 'getLicenseOrder/protocol/method',
      request: { example: 'documented', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'getLicenseOrder',
      kind: 'protocol',
      id: 'getLicenseOrder/protocol/path',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getLicenseOrder'));
  });

  describe('updateLicenseOrder: PATCH /license-orders/{activation_key}', () => {
    test('answers the example “disable-order” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/disable-order',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [200],
      answer: 'disable-order',
    }));
    test('answers the example “describe-order” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/describe-order',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'describe-order', type: 'application/json' },
      statuses: [200],
      answer: 'describe-order',
    }));
    test('answers the example “to-network-order” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/to-network-order',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'to-network-order', type: 'application/json' },
      statuses: [200],
      answer: 'to-network-order',
    }));
    test('answers the example “to-fixed-licensee” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/to-fixed-licensee',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'to-fixed-licensee', type: 'application/json' },
      statuses: [200],
      answer: 'to-fixed-licensee',
    }));
    test('answers the example “request-removal” with 200, as documented', check(target, {
      id: 'updateLicenseOrder/example/request-removal',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'request-removal', type: 'application/json' },
      statuses: [200],
      answer: 'request-removal',
    }));
    test('answers the example “unknown-customer” with 400, as documented', check(target, {
      id: 'updateLicenseOrder/example/unknown-customer',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-customer', type: 'application/json' },
      statuses: [400],
      answer: 'unknown-customer',
    }));
    test('answers the example “unknown-key” with 404, as documented', check(target, {
      id: 'updateLicenseOrder/example/unknown-key',
      operation: 'updateLicenseOrder',
      kind: 'example',
      request: { example: 'unknown-key', type: 'application/json' },
      statuses: [404],
      answer: 'unknown-key',
    }));
    test('goes through “Ask the end user to remove a license”', check(target, {
      id: 'updateLicenseOrder/workflow/ask-for-removal',
      operation: 'updateLicenseOrder',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'ask-for-removal',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/200',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/400',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/403',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'updateLicenseOrder/status/404',
      operation: 'updateLicenseOrder',
      kind: 'status',
      request: { example: 'disable-order', type: 'application/json' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/type' },
    }));
    test('refuses a body without /customer_id', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:customer_id',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/customer_id' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /product_template_id', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:product_template_id',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/product_template_id' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:license_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:licensee_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /hostid_match_rate', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:hostid_match_rate',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/hostid_match_rate' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /min_hostids', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:min_hostids',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/min_hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /activations_allowed', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:activations_allowed',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/activations_allowed' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /enabled', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:enabled',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/enabled' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /removal', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:removal',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/removal' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Hostids', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Hostids',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Hostids' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/required:Features',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LicenseOrderSettings/required' },
    }));
    test('refuses a body whose /customer_id is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /customer_id is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/customer_id/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/customer_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/customer_id/type' },
    }));
    test('refuses a body whose /product_template_id is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /product_template_id is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/product_template_id/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/product_template_id', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/product_template_id/type' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseType/type' },
    }));
    test('refuses a body whose /license_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseType/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseType/enum' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseeType/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseeType/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/LicenseeType/enum' },
    }));
    test('refuses a body whose /hostid_match_rate is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/type' },
    }));
    test('refuses a body whose /hostid_match_rate is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/minimum' },
    }));
    test('refuses a body whose /hostid_match_rate is too large', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/hostid_match_rate', value: 101 }],
      },
      statuses: [400],
      breaks: { keyword: 'maximum', pointer: '#/components/schemas/LicenseOrderSettings/properties/hostid_match_rate/maximum' },
    }));
    test('refuses a body whose /min_hostids is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/type' },
    }));
    test('refuses a body whose /min_hostids is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/min_hostids', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/LicenseOrderSettings/properties/min_hostids/minimum' },
    }));
    test('refuses a body whose /activations_allowed is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/type' },
    }));
    test('refuses a body whose /activations_allowed is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/activations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/activations_allowed/minimum',
      },
    }));
    test('refuses a body whose /enabled is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /enabled is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/enabled/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /removal is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /removal is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/removal/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/removal', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/removal/type' },
    }));
    test('refuses a body whose /Hostids is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Hostids/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Hostids/type' },
    }));
    test('refuses a body whose /Hostids/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body whose /Hostids/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/type' },
    }));
    test('refuses a body without /Hostids/0/name', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/required:name',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Hostids/0/name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/min_amount', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/required:min_amount',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/min_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body without /Hostids/0/max_amount', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/required:max_amount',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Hostids/0/max_amount' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/HostidRule/required' },
    }));
    test('refuses a body whose /Hostids/0/name is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/name is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/name/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/name/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/min_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/min_amount is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/min_amount/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/min_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/min_amount/minimum' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/HostidRule/properties/max_amount/type' },
    }));
    test('refuses a body whose /Hostids/0/max_amount is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/HostidRule/properties/max_amount/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Hostids/0/max_amount', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/HostidRule/properties/max_amount/minimum' },
    }));
    test('refuses a body whose /Features is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/Features/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/type' },
    }));
    test('refuses a body without /Features/0/name', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:name',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features/0/name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/version', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:version',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/version' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:issued_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureSettings/required' },
    }));
    test('refuses a body whose /Features/0/name is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/name is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/name/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/name/type' },
    }));
    test('refuses a body whose /Features/0/version is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/version is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/version/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/version', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/version/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/expiration_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/expiration_type/enum' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/issued_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/maintenance_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/FeatureSettings/properties/maintenance_type/enum' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/required:licensee_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherLicensee/properties/licensee_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherLicensee/properties/licensee_type/enum' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/required:license_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrderUpdate/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/required:Features',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'disable-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/LocalOrderUpdate/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/license_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/LocalOrderUpdate/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/Features/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LocalOrderUpdate/properties/Features/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LocalOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoExpiration/properties/expiration_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/required:issued_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/OtherIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/OtherIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is none of the listed values', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/OtherIssue/properties/issued_type/enum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/OtherIssue/properties/issued_type/enum' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NoMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NoMaintenance/properties/maintenance_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'disable-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NoMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /description is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /description is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/description/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/description/type' },
    }));
    test('refuses a body whose /settings_description is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /settings_description is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/settings_description/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/settings_description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/settings_description/type' },
    }));
    test('refuses a body whose /deactivations_allowed is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/type' },
    }));
    test('refuses a body whose /deactivations_allowed is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/deactivations_allowed', value: -1 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'minimum',
        pointer: '#/components/schemas/LicenseOrderSettings/properties/deactivations_allowed/minimum',
      },
    }));
    test('refuses a body whose /Features/0/days_from_activation is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/0/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/0/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/DayCount/oneOf/0/minimum' },
    }));
    test('refuses a body whose /Features/0/options is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/options is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/options/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/options', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/options/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/additional_settings is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/additional_settings/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/additional_settings', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/additional_settings/type' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/count/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureSettings/properties/count/minimum' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Day/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_date does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/pattern:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: '!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Day/pattern' },
    }));
    test('refuses a body whose /Features/0/maintenance_date is no date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/Day/format:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_date', value: 'licet!' }],
      },
      statuses: [400],
      breaks: { keyword: 'format', pointer: '#/components/schemas/Day/format' },
    }));
    test('refuses a body whose /Features/0/enabled is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/enabled is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/enabled/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/enabled', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/enabled/type' },
    }));
    test('refuses a body whose /Features/0/comment is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0/comment is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureSettings/properties/comment/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/comment', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureSettings/properties/comment/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body without /Features/0/days_from_activation', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/required:days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationExpiration/properties/expiration_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/required:maintenance_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/type' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedMaintenance/properties/maintenance_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'describe-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedMaintenance/properties/maintenance_type/const' },
    }));
    test('refuses a body whose /Features/0/days_from_activation is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DayCount/oneOf/1/type' },
    }));
    test('refuses a body whose /Features/0/days_from_activation does not match its pattern', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DayCount/oneOf/1/pattern:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/days_from_activation', value: '!' }],
      },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/DayCount/oneOf/1/pattern' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/type' },
    }));
    test('refuses a body without /license_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/required:license_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/license_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrderUpdate/required' },
    }));
    test('refuses a body without /Features', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/required:Features',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-network-order', type: 'application/json', edits: [{ op: 'remove', path: '/body/Features' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/NetworkOrderUpdate/required' },
    }));
    test('refuses a body whose /license_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/type' },
    }));
    test('refuses a body whose /license_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/license_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/license_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/NetworkOrderUpdate/properties/license_type/const' },
    }));
    test('refuses a body whose /Features is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/Features/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/NetworkOrderUpdate/properties/Features/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/NetworkOrderUpdate/properties/Features/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/DaysFromActivationMaintenance/type' },
    }));
    test('refuses a body without /Features/0/maintenance_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body without /Features/0/maintenance_days_from_activation', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/required:maintenance_days_from_activation',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/maintenance_days_from_activation' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/DaysFromActivationMaintenance/required' },
    }));
    test('refuses a body whose /Features/0/maintenance_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 12 }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: null }],
      },
      statuses: [400],
      breaks: {
        keyword: 'type',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/type',
      },
    }));
    test('refuses a body whose /Features/0/maintenance_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/maintenance_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: {
        keyword: 'const',
        pointer: '#/components/schemas/DaysFromActivationMaintenance/properties/maintenance_type/const',
      },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/type' },
    }));
    test('refuses a body without /Features/0/count', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/required:count',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/count' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FeatureCount/required' },
    }));
    test('refuses a body whose /Features/0/count is a string', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FeatureCount/properties/count/type' },
    }));
    test('refuses a body whose /Features/0/count is too small', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FeatureCount/properties/count/minimum:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-network-order',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/count', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/schemas/FeatureCount/properties/count/minimum' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/LicenseOrderSettings/properties/licensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseOrderSettings/properties/licensee/type' },
    }));
    test('refuses a body that is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/type' },
    }));
    test('refuses a body without /licensee_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee_type' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body without /licensee', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/required:licensee',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: { example: 'to-fixed-licensee', type: 'application/json', edits: [{ op: 'remove', path: '/body/licensee' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedLicensee/required' },
    }));
    test('refuses a body whose /licensee_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/type' },
    }));
    test('refuses a body whose /licensee_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedLicensee/properties/licensee_type/const' },
    }));
    test('refuses a body whose /licensee is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /licensee is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedLicensee/properties/licensee/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/licensee', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedLicensee/properties/licensee/type' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/type' },
    }));
    test('refuses a body without /Features/0/expiration_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body without /Features/0/expiration_date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/required:expiration_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/expiration_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedExpiration/required' },
    }));
    test('refuses a body whose /Features/0/expiration_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/type' },
    }));
    test('refuses a body whose /Features/0/expiration_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedExpiration/properties/expiration_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/expiration_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedExpiration/properties/expiration_type/const' },
    }));
    test('refuses a body whose /Features/0 is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body whose /Features/0 is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/type' },
    }));
    test('refuses a body without /Features/0/issued_type', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/required:issued_type',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_type' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body without /Features/0/issued_date', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/required:issued_date',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'remove', path: '/body/Features/0/issued_date' }],
      },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/FixedIssue/required' },
    }));
    test('refuses a body whose /Features/0/issued_type is a number', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is null', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/type:1',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/FixedIssue/properties/issued_type/type' },
    }));
    test('refuses a body whose /Features/0/issued_type is another value than the only one', check(target, {
      id: 'updateLicenseOrder/rule/components/schemas/FixedIssue/properties/issued_type/const:0',
      operation: 'updateLicenseOrder',
      kind: 'rule',
      request: {
        example: 'to-fixed-licensee',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Features/0/issued_type', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'const', pointer: '#/components/schemas/FixedIssue/properties/issued_type/const' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'updateLicenseOrder/security/none',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'updateLicenseOrder/security/malformed',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'updateLicenseOrder/security/unknown',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'updateLicenseOrder/security/expired',
      operation: 'updateLicenseOrder',
      kind: 'security',
      request: { example: 'disable-order', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      statuses: [400],
      id: 'updateLicenseOrder/protocol/malformed',
      request: { example: 'disable-order', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
    }));
    test('refuses an empty body', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      statuses: [400],
      id: 'updateLicenseOrder/protocol/empty',
      request: { example: 'disable-order', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      statuses: [400],
      id: 'updateLicenseOrder/protocol/media-type',
      request: { example: 'disable-order', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      id: 'updateLicenseOrder/protocol/method',
      request: { example: 'disable-order', type: 'application/json', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'updateLicenseOrder',
      kind: 'protocol',
      id: 'updateLicenseOrder/protocol/path',
      request: { example: 'disable-order', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'updateLicenseOrder'));
  });

  describe('listOrderLicenses: GET /license-orders/{activation_key}/licenses', () => {
    test('answers the example “documented” with 200, as documented', check(target, {
      id: 'listOrderLicenses/example/documented',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
      answer: 'documented',
    }));
    test('answers the example “activated” with 200, as documented', check(target, {
      id: 'listOrderLicenses/example/activated',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'activated' },
      statuses: [200],
      answer: 'activated',
    }));
    test('answers the example “disabled-order”', check(target, {
      id: 'listOrderLicenses/example/disabled-order',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'disabled-order' },
      statuses: [200],
    }));
    test('answers the example “unknown-key” with 404, as documented', check(target, {
      id: 'listOrderLicenses/example/unknown-key',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'unknown-key' },
      statuses: [404],
      answer: 'unknown-key',
    }));
    test('answers the example “from-the-start”', check(target, {
      id: 'listOrderLicenses/example/from-the-start',
      operation: 'listOrderLicenses',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/200',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/400',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/403',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listOrderLicenses/status/404',
      operation: 'listOrderLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listOrderLicenses/rule/components/parameters/Offset/schema/type:0',
      operation: 'listOrderLicenses',
      kind: 'rule',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/query/offset', value: 0 }, { op: 'replace', path: '/query/offset', value: 'licet' }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listOrderLicenses/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listOrderLicenses',
      kind: 'rule',
      request: {
        example: 'documented',
        edits: [{ op: 'add', path: '/query/offset', value: 0 }, { op: 'replace', path: '/query/offset', value: -1 }],
      },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listOrderLicenses/security/none',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listOrderLicenses/security/malformed',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listOrderLicenses/security/unknown',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listOrderLicenses/security/expired',
      operation: 'listOrderLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listOrderLicenses',
      kind: 'protocol',
      id: 'listOrderLicenses/protocol/method',
      request: { example: 'documented', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listOrderLicenses',
      kind: 'protocol',
      id: 'listOrderLicenses/protocol/path',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listOrderLicenses'));
  });

  describe('listCustomers: GET /customers', () => {
    test('answers the example “from-the-start”', check(target, {
      id: 'listCustomers/example/from-the-start',
      operation: 'listCustomers',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers the example “rivers-list” with 200, as documented', check(target, {
      id: 'listCustomers/example/rivers-list',
      operation: 'listCustomers',
      kind: 'example',
      request: { example: 'rivers-list' },
      statuses: [200],
      answer: 'rivers-list',
    }));
    test('answers the example “nobody-list” with 200, as documented', check(target, {
      id: 'listCustomers/example/nobody-list',
      operation: 'listCustomers',
      kind: 'example',
      request: { example: 'nobody-list' },
      statuses: [200],
      answer: 'nobody-list',
    }));
    test('goes through “The name of a label without its value”', check(target, {
      id: 'listCustomers/workflow/label-without-a-value',
      operation: 'listCustomers',
      kind: 'workflow',
      request: {},
      statuses: [400],
      workflow: 'label-without-a-value',
    }));
    test('goes through “A token that has had its three hours”', check(target, {
      id: 'listCustomers/workflow/expired-token',
      operation: 'listCustomers',
      kind: 'workflow',
      request: {},
      statuses: [403],
      workflow: 'expired-token',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listCustomers/status/200',
      operation: 'listCustomers',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listCustomers/status/400',
      operation: 'listCustomers',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listCustomers/status/403',
      operation: 'listCustomers',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [403],
      provoked: true,
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listCustomers/rule/components/parameters/Offset/schema/type:0',
      operation: 'listCustomers',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listCustomers/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listCustomers',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: -1 }] },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listCustomers/security/none',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listCustomers/security/malformed',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listCustomers/security/unknown',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listCustomers/security/expired',
      operation: 'listCustomers',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listCustomers',
      kind: 'protocol',
      id: 'listCustomers/protocol/method',
      request: { example: 'from-the-start', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listCustomers',
      kind: 'protocol',
      id: 'listCustomers/protocol/path',
      request: { example: 'from-the-start', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listCustomers'));
  });

  describe('createCustomer: POST /customers', () => {
    test('answers the example “rivers” with 200, as documented', check(target, {
      id: 'createCustomer/example/rivers',
      operation: 'createCustomer',
      kind: 'example',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [200],
      answer: 'rivers',
    }));
    test('answers the example “name-only” with 200, as documented', check(target, {
      id: 'createCustomer/example/name-only',
      operation: 'createCustomer',
      kind: 'example',
      request: { example: 'name-only', type: 'application/json' },
      statuses: [200],
      answer: 'name-only',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createCustomer/status/200',
      operation: 'createCustomer',
      kind: 'status',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createCustomer/status/400',
      operation: 'createCustomer',
      kind: 'status',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'createCustomer/status/403',
      operation: 'createCustomer',
      kind: 'status',
      request: { example: 'rivers', type: 'application/json' },
      statuses: [403],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/type' },
    }));
    test('refuses a body without /name', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/required:name',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CustomerRequest/required' },
    }));
    test('refuses a body whose /name is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /name is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/name/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/name', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/name/type' },
    }));
    test('refuses a body whose /description is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/description', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /description is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/description/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/description', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/description/type' },
    }));
    test('refuses a body whose /phone_number is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/phone_number', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /phone_number is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/phone_number/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/phone_number', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/phone_number/type' },
    }));
    test('refuses a body whose /fax_number is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /fax_number is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/fax_number/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/fax_number', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/fax_number/type' },
    }));
    test('refuses a body whose /street is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /street is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/street/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/street', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/street/type' },
    }));
    test('refuses a body whose /city is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /city is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/city/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/city', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/city/type' },
    }));
    test('refuses a body whose /country is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /country is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/country/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/country', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/country/type' },
    }));
    test('refuses a body whose /zip_code is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /zip_code is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/zip_code/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/zip_code', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/zip_code/type' },
    }));
    test('refuses a body whose /state is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /state is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/state/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/state', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/state/type' },
    }));
    test('refuses a body whose /Contacts is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/Contacts/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/Contacts/type' },
    }));
    test('refuses a body whose /Contacts is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/Contacts/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/Contacts/type' },
    }));
    test('refuses a body whose /Contacts/0 is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts/0', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/type' },
    }));
    test('refuses a body whose /Contacts/0 is null', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/Contacts/0', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/type' },
    }));
    test('refuses a body whose /Contacts/0/name is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/name is null', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/name/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/name/type' },
    }));
    test('refuses a body whose /Contacts/0/email is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /Contacts/0/email is null', check(target, {
      id: 'createCustomer/rule/components/schemas/ContactRequest/properties/email/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/Contacts/0/email', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/ContactRequest/properties/email/type' },
    }));
    test('refuses a body whose /CustomTags is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/CustomTags/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/CustomTags', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/CustomTags/type' },
    }));
    test('refuses a body whose /CustomTags is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomerRequest/properties/CustomTags/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/CustomTags', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomerRequest/properties/CustomTags/type' },
    }));
    test('refuses a body whose /CustomTags/0 is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'replace', path: '/body/CustomTags/0', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/type' },
    }));
    test('refuses a body whose /CustomTags/0 is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/type' },
    }));
    test('refuses a body without /CustomTags/0/tag_name', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/required:tag_name',
      operation: 'createCustomer',
      kind: 'rule',
      request: { example: 'rivers', type: 'application/json', edits: [{ op: 'remove', path: '/body/CustomTags/0/tag_name' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CustomTagRequest/required' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/tag_name is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/tag_name/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/tag_name', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/tag_name/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is a number', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:0',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: 12 }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a body whose /CustomTags/0/value is null', check(target, {
      id: 'createCustomer/rule/components/schemas/CustomTagRequest/properties/value/type:1',
      operation: 'createCustomer',
      kind: 'rule',
      request: {
        example: 'rivers',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/CustomTags/0/value', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CustomTagRequest/properties/value/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'createCustomer/security/none',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'createCustomer/security/malformed',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'createCustomer/security/unknown',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'createCustomer/security/expired',
      operation: 'createCustomer',
      kind: 'security',
      request: { example: 'rivers', type: 'application/json', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'createCustomer',
      kind: 'protocol',
      statuses: [400],
      id: 'createCustomer/protocol/malformed',
      request: { example: 'rivers', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
    }));
    test('refuses an empty body', check(target, {
      operation: 'createCustomer',
      kind: 'protocol',
      statuses: [400],
      id: 'createCustomer/protocol/empty',
      request: { example: 'rivers', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'createCustomer',
      kind: 'protocol',
      statuses: [400],
      id: 'createCustomer/protocol/media-type',
      request: { example: 'rivers', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'createCustomer',
      kind: 'protocol',
      id: 'createCustomer/protocol/method',
      request: { example: 'rivers', type: 'application/json', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'createCustomer',
      kind: 'protocol',
      id: 'createCustomer/protocol/path',
      request: { example: 'rivers', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createCustomer'));
  });

  describe('getCustomer: GET /customers/{id}', () => {
    test('answers the example “rivers” with 200, as documented', check(target, {
      id: 'getCustomer/example/rivers',
      operation: 'getCustomer',
      kind: 'example',
      request: { example: 'rivers' },
      statuses: [200],
      answer: 'rivers',
    }));
    test('answers the example “no-such-customer” with 404, as documented', check(target, {
      id: 'getCustomer/example/no-such-customer',
      operation: 'getCustomer',
      kind: 'example',
      request: { example: 'no-such-customer' },
      statuses: [404],
      answer: 'no-such-customer',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getCustomer/status/200',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getCustomer/status/400',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getCustomer/status/403',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getCustomer/status/404',
      operation: 'getCustomer',
      kind: 'status',
      request: { example: 'rivers' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a path parameter id that is a string', check(target, {
      id: 'getCustomer/rule/paths/~1customers~1{id}/get/parameters/0/schema/type:0',
      operation: 'getCustomer',
      kind: 'rule',
      request: { example: 'rivers', edits: [{ op: 'replace', path: '/path/id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1customers~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getCustomer/security/none',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getCustomer/security/malformed',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getCustomer/security/unknown',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getCustomer/security/expired',
      operation: 'getCustomer',
      kind: 'security',
      request: { example: 'rivers', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'getCustomer',
      kind: 'protocol',
      id: 'getCustomer/protocol/method',
      request: { example: 'rivers', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'getCustomer',
      kind: 'protocol',
      id: 'getCustomer/protocol/path',
      request: { example: 'rivers', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getCustomer'));
  });

  describe('listProducts: GET /products', () => {
    test('answers the example “from-the-start”', check(target, {
      id: 'listProducts/example/from-the-start',
      operation: 'listProducts',
      kind: 'example',
      request: { example: 'from-the-start' },
      statuses: [200],
    }));
    test('answers the example “license-statistics-list” with 200, as documented', check(target, {
      id: 'listProducts/example/license-statistics-list',
      operation: 'listProducts',
      kind: 'example',
      request: { example: 'license-statistics-list' },
      statuses: [200],
      answer: 'license-statistics-list',
    }));
    test('answers the example “no-products” with 200, as documented', check(target, {
      id: 'listProducts/example/no-products',
      operation: 'listProducts',
      kind: 'example',
      request: { example: 'no-products' },
      statuses: [200],
      answer: 'no-products',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listProducts/status/200',
      operation: 'listProducts',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listProducts/status/400',
      operation: 'listProducts',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listProducts/status/403',
      operation: 'listProducts',
      kind: 'status',
      request: { example: 'from-the-start' },
      statuses: [403],
      provoked: true,
    }));
    test('refuses a query parameter offset that is a string', check(target, {
      id: 'listProducts/rule/components/parameters/Offset/schema/type:0',
      operation: 'listProducts',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/parameters/Offset/schema/type' },
    }));
    test('refuses a query parameter offset that is too small', check(target, {
      id: 'listProducts/rule/components/parameters/Offset/schema/minimum:0',
      operation: 'listProducts',
      kind: 'rule',
      request: { example: 'from-the-start', edits: [{ op: 'replace', path: '/query/offset', value: -1 }] },
      statuses: [400],
      breaks: { keyword: 'minimum', pointer: '#/components/parameters/Offset/schema/minimum' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listProducts/security/none',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listProducts/security/malformed',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listProducts/security/unknown',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listProducts/security/expired',
      operation: 'listProducts',
      kind: 'security',
      request: { example: 'from-the-start', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listProducts',
      kind: 'protocol',
      id: 'listProducts/protocol/method',
      request: { example: 'from-the-start', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listProducts',
      kind: 'protocol',
      id: 'listProducts/protocol/path',
      request: { example: 'from-the-start', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listProducts'));
  });

  describe('getProduct: GET /products/{id}', () => {
    test('answers the example “license-statistics” with 200, as documented', check(target, {
      id: 'getProduct/example/license-statistics',
      operation: 'getProduct',
      kind: 'example',
      request: { example: 'license-statistics' },
      statuses: [200],
      answer: 'license-statistics',
    }));
    test('answers the example “floor-planner” with 200, as documented', check(target, {
      id: 'getProduct/example/floor-planner',
      operation: 'getProduct',
      kind: 'example',
      request: { example: 'floor-planner' },
      statuses: [200],
      answer: 'floor-planner',
    }));
    test('answers the example “no-such-product” with 404, as documented', check(target, {
      id: 'getProduct/example/no-such-product',
      operation: 'getProduct',
      kind: 'example',
      request: { example: 'no-such-product' },
      statuses: [404],
      answer: 'no-such-product',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getProduct/status/200',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getProduct/status/400',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getProduct/status/403',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getProduct/status/404',
      operation: 'getProduct',
      kind: 'status',
      request: { example: 'license-statistics' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a path parameter id that is a string', check(target, {
      id: 'getProduct/rule/paths/~1products~1{id}/get/parameters/0/schema/type:0',
      operation: 'getProduct',
      kind: 'rule',
      request: { example: 'license-statistics', edits: [{ op: 'replace', path: '/path/id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/paths/~1products~1{id}/get/parameters/0/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getProduct/security/none',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getProduct/security/malformed',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getProduct/security/unknown',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getProduct/security/expired',
      operation: 'getProduct',
      kind: 'security',
      request: { example: 'license-statistics', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'getProduct',
      kind: 'protocol',
      id: 'getProduct/protocol/method',
      request: { example: 'license-statistics', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'getProduct',
      kind: 'protocol',
      id: 'getProduct/protocol/path',
      request: { example: 'license-statistics', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getProduct'));
  });

  describe('listProductTemplates: GET /products/{product_id}/product-templates', () => {
    test('answers the example “trial” with 200, as documented', check(target, {
      id: 'listProductTemplates/example/trial',
      operation: 'listProductTemplates',
      kind: 'example',
      request: { example: 'trial' },
      statuses: [200],
      answer: 'trial',
    }));
    test('answers the example “no-such-product” with 404, as documented', check(target, {
      id: 'listProductTemplates/example/no-such-product',
      operation: 'listProductTemplates',
      kind: 'example',
      request: { example: 'no-such-product' },
      statuses: [404],
      answer: 'no-such-product',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listProductTemplates/status/200',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'listProductTemplates/status/400',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'listProductTemplates/status/403',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'listProductTemplates/status/404',
      operation: 'listProductTemplates',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a path parameter product_id that is a string', check(target, {
      id: 'listProductTemplates/rule/components/parameters/ProductId/schema/type:0',
      operation: 'listProductTemplates',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'listProductTemplates/security/none',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listProductTemplates/security/malformed',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listProductTemplates/security/unknown',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listProductTemplates/security/expired',
      operation: 'listProductTemplates',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listProductTemplates',
      kind: 'protocol',
      id: 'listProductTemplates/protocol/method',
      request: { example: 'trial', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listProductTemplates',
      kind: 'protocol',
      id: 'listProductTemplates/protocol/path',
      request: { example: 'trial', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listProductTemplates'));
  });

  describe('getProductTemplate: GET /products/{product_id}/product-templates/{id}', () => {
    test('answers the example “trial” with 200, as documented', check(target, {
      id: 'getProductTemplate/example/trial',
      operation: 'getProductTemplate',
      kind: 'example',
      request: { example: 'trial' },
      statuses: [200],
      answer: 'trial',
    }));
    test('answers the example “no-such-product” with 404, as documented', check(target, {
      id: 'getProductTemplate/example/no-such-product',
      operation: 'getProductTemplate',
      kind: 'example',
      request: { example: 'no-such-product' },
      statuses: [404],
      answer: 'no-such-product',
    }));
    test('answers the example “no-such-template” with 404, as documented', check(target, {
      id: 'getProductTemplate/example/no-such-template',
      operation: 'getProductTemplate',
      kind: 'example',
      request: { example: 'no-such-template' },
      statuses: [404],
      answer: 'no-such-template',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getProductTemplate/status/200',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'getProductTemplate/status/400',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 403 when it is asked to', check(target, {
      id: 'getProductTemplate/status/403',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [403],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'getProductTemplate/status/404',
      operation: 'getProductTemplate',
      kind: 'status',
      request: { example: 'trial' },
      statuses: [404],
      provoked: true,
    }));
    test('refuses a path parameter product_id that is a string', check(target, {
      id: 'getProductTemplate/rule/components/parameters/ProductId/schema/type:0',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/product_id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/parameters/ProductId/schema/type' },
    }));
    test('refuses a path parameter id that is a string', check(target, {
      id: 'getProductTemplate/rule/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type:0',
      operation: 'getProductTemplate',
      kind: 'rule',
      request: { example: 'trial', edits: [{ op: 'replace', path: '/path/id', value: 'licet' }] },
      statuses: [400, 404],
      breaks: {
        keyword: 'type',
        pointer: '#/paths/~1products~1{product_id}~1product-templates~1{id}/get/parameters/1/schema/type',
      },
    }));
    test('refuses a request without credential', check(target, {
      id: 'getProductTemplate/security/none',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'none' } },
      statuses: [403],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getProductTemplate/security/malformed',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'malformed' } },
      statuses: [403],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getProductTemplate/security/unknown',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'unknown' } },
      statuses: [403],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getProductTemplate/security/expired',
      operation: 'getProductTemplate',
      kind: 'security',
      request: { example: 'trial', credential: { use: 'expired' } },
      statuses: [403],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'getProductTemplate',
      kind: 'protocol',
      id: 'getProductTemplate/protocol/method',
      request: { example: 'trial', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'getProductTemplate',
      kind: 'protocol',
      id: 'getProductTemplate/protocol/path',
      request: { example: 'trial', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getProductTemplate'));
  });
});
