// Made by `npm run generate` from specs/vmware-logs. Changes by hand are lost.
//
// The contract of VMware Aria Operations for Logs – licences, a test a case, on each target: by default the sandbox and the mock.
//   npx vitest run generated/vmware-logs                        all of it
//   npx vitest run generated/vmware-logs -t listLicenses         one operation
import { openSuite } from 'licet/contract';
import { describe, test } from 'vitest';

const { targets, check, everyStatusSeen } = openSuite('vmware-logs', new URL('.', import.meta.url));

describe.each(targets)('on the $name', (target) => {
  describe('listLicenses: GET /api/v1/licenses', () => {
    test('answers the example “documented”', check(target, {
      id: 'listLicenses/example/documented',
      operation: 'listLicenses',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
    }));
    test('goes through “A licence that was added is in the list, and counts”', check(target, {
      id: 'listLicenses/workflow/list-after-adding',
      operation: 'listLicenses',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'list-after-adding',
    }));
    test('goes through “An expired session lists nothing”', check(target, {
      id: 'listLicenses/workflow/list-with-an-expired-session',
      operation: 'listLicenses',
      kind: 'workflow',
      request: {},
      statuses: [440],
      workflow: 'list-with-an-expired-session',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'listLicenses/status/200',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'listLicenses/status/401',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 440 when it is asked to', check(target, {
      id: 'listLicenses/status/440',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [440],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'listLicenses/status/500',
      operation: 'listLicenses',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [500],
      provoked: true,
    }));
    test('refuses a request without credential', check(target, {
      id: 'listLicenses/security/none',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'listLicenses/security/malformed',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'listLicenses/security/unknown',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'listLicenses/security/expired',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'expired' } },
      statuses: [440],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'listLicenses',
      kind: 'protocol',
      id: 'listLicenses/protocol/method',
      request: { example: 'documented', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'listLicenses',
      kind: 'protocol',
      id: 'listLicenses/protocol/path',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'listLicenses'));
  });

  describe('addLicense: POST /api/v1/licenses', () => {
    test('answers the example “documented” with 201, as documented', check(target, {
      id: 'addLicense/example/documented',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'documented', type: 'application/json' },
      statuses: [201],
      answer: 'documented',
    }));
    test('answers the example “cpu-key” with 201, as documented', check(target, {
      id: 'addLicense/example/cpu-key',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'cpu-key', type: 'application/json' },
      statuses: [201],
      answer: 'cpu-key',
    }));
    test('answers the example “core-key” with 201, as documented', check(target, {
      id: 'addLicense/example/core-key',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'core-key', type: 'application/json' },
      statuses: [201],
      answer: 'core-key',
    }));
    test('answers the example “several-instances-key” with 201, as documented', check(target, {
      id: 'addLicense/example/several-instances-key',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'several-instances-key', type: 'application/json' },
      statuses: [201],
      answer: 'several-instances-key',
    }));
    test('answers the example “key-with-unknown-fields”', check(target, {
      id: 'addLicense/example/key-with-unknown-fields',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'key-with-unknown-fields', type: 'application/json' },
      statuses: [201],
    }));
    test('answers the example “denied-key” with 400, as documented', check(target, {
      id: 'addLicense/example/denied-key',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'denied-key', type: 'application/json' },
      statuses: [400],
      answer: 'denied-key',
    }));
    test('answers the example “key-in-use” with 409, as documented', check(target, {
      id: 'addLicense/example/key-in-use',
      operation: 'addLicense',
      kind: 'example',
      request: { example: 'key-in-use', type: 'application/json' },
      statuses: [409],
      answer: 'key-in-use',
    }));
    test('goes through “A key that was added cannot be added again”', check(target, {
      id: 'addLicense/workflow/add-a-key-twice',
      operation: 'addLicense',
      kind: 'workflow',
      request: {},
      statuses: [409],
      workflow: 'add-a-key-twice',
    }));
    test('goes through “A key whose licence was deleted can be added again”', check(target, {
      id: 'addLicense/workflow/add-a-key-after-deleting-it',
      operation: 'addLicense',
      kind: 'workflow',
      request: {},
      statuses: [201],
      workflow: 'add-a-key-after-deleting-it',
    }));
    test('goes through “An expired session adds nothing”', check(target, {
      id: 'addLicense/workflow/add-with-an-expired-session',
      operation: 'addLicense',
      kind: 'workflow',
      request: {},
      statuses: [440],
      workflow: 'add-with-an-expired-session',
    }));
    test('answers 201 when it is asked to', check(target, {
      id: 'addLicense/status/201',
      operation: 'addLicense',
      kind: 'status',
      request: { example: 'documented', type: 'application/json' },
      statuses: [201],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'addLicense/status/400',
      operation: 'addLicense',
      kind: 'status',
      request: { example: 'documented', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'addLicense/status/401',
      operation: 'addLicense',
      kind: 'status',
      request: { example: 'documented', type: 'application/json' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 409 when it is asked to', check(target, {
      id: 'addLicense/status/409',
      operation: 'addLicense',
      kind: 'status',
      request: { example: 'documented', type: 'application/json' },
      statuses: [409],
      provoked: true,
    }));
    test('answers 440 when it is asked to', check(target, {
      id: 'addLicense/status/440',
      operation: 'addLicense',
      kind: 'status',
      request: { example: 'documented', type: 'application/json' },
      statuses: [440],
      provoked: true,
    }));
    test('answers 500 when it is asked to', check(target, {
      id: 'addLicense/status/500',
      operation: 'addLicense',
      kind: 'status',
      request: { example: 'documented', type: 'application/json' },
      statuses: [500],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'addLicense/rule/components/schemas/AddLicenseRequest/type:0',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/AddLicenseRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'addLicense/rule/components/schemas/AddLicenseRequest/type:1',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/AddLicenseRequest/type' },
    }));
    test('refuses a body without /key', check(target, {
      id: 'addLicense/rule/components/schemas/AddLicenseRequest/required:key',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'remove', path: '/body/key' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/AddLicenseRequest/required' },
    }));
    test('refuses a body whose /key is a number', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/type:0',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body/key', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseKey/type' },
    }));
    test('refuses a body whose /key is null', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/type:1',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body/key', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseKey/type' },
    }));
    test('refuses a body whose /key does not match its pattern', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/pattern:0',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body/key', value: '!' }] },
      statuses: [400],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/LicenseKey/pattern' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'addLicense/security/none',
      operation: 'addLicense',
      kind: 'security',
      request: { example: 'documented', type: 'application/json', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'addLicense/security/malformed',
      operation: 'addLicense',
      kind: 'security',
      request: { example: 'documented', type: 'application/json', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'addLicense/security/unknown',
      operation: 'addLicense',
      kind: 'security',
      request: { example: 'documented', type: 'application/json', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'addLicense/security/expired',
      operation: 'addLicense',
      kind: 'security',
      request: { example: 'documented', type: 'application/json', credential: { use: 'expired' } },
      statuses: [440],
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'addLicense',
      kind: 'protocol',
      statuses: [400],
      id: 'addLicense/protocol/malformed',
      request: { example: 'documented', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
    }));
    test('refuses an empty body', check(target, {
      operation: 'addLicense',
      kind: 'protocol',
      statuses: [400],
      id: 'addLicense/protocol/empty',
      request: { example: 'documented', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'addLicense',
      kind: 'protocol',
      statuses: [400],
      id: 'addLicense/protocol/media-type',
      request: { example: 'documented', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'addLicense',
      kind: 'protocol',
      id: 'addLicense/protocol/method',
      request: { example: 'documented', type: 'application/json', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'addLicense',
      kind: 'protocol',
      id: 'addLicense/protocol/path',
      request: { example: 'documented', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'addLicense'));
  });

  describe('deleteLicense: DELETE /api/v1/licenses/{licenseId}', () => {
    test('answers the example “present-license”', check(target, {
      id: 'deleteLicense/example/present-license',
      operation: 'deleteLicense',
      kind: 'example',
      request: { example: 'present-license' },
      statuses: [200],
    }));
    test('answers the example “unknown-license” with 404, as documented', check(target, {
      id: 'deleteLicense/example/unknown-license',
      operation: 'deleteLicense',
      kind: 'example',
      request: { example: 'unknown-license' },
      statuses: [404],
      answer: 'unknown-license',
    }));
    test('goes through “Add the new key first, then delete the old licence”', check(target, {
      id: 'deleteLicense/workflow/replace-a-license',
      operation: 'deleteLicense',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'replace-a-license',
    }));
    test('goes through “A licence that was deleted is gone”', check(target, {
      id: 'deleteLicense/workflow/delete-a-license-twice',
      operation: 'deleteLicense',
      kind: 'workflow',
      request: {},
      statuses: [404],
      workflow: 'delete-a-license-twice',
    }));
    test('goes through “An expired session deletes nothing”', check(target, {
      id: 'deleteLicense/workflow/delete-with-an-expired-session',
      operation: 'deleteLicense',
      kind: 'workflow',
      request: {},
      statuses: [440],
      workflow: 'delete-with-an-expired-session',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'deleteLicense/status/200',
      operation: 'deleteLicense',
      kind: 'status',
      request: { example: 'present-license' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'deleteLicense/status/400',
      operation: 'deleteLicense',
      kind: 'status',
      request: { example: 'present-license' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'deleteLicense/status/401',
      operation: 'deleteLicense',
      kind: 'status',
      request: { example: 'present-license' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 404 when it is asked to', check(target, {
      id: 'deleteLicense/status/404',
      operation: 'deleteLicense',
      kind: 'status',
      request: { example: 'present-license' },
      statuses: [404],
      provoked: true,
    }));
    test('answers 440 when it is asked to', check(target, {
      id: 'deleteLicense/status/440',
      operation: 'deleteLicense',
      kind: 'status',
      request: { example: 'present-license' },
      statuses: [440],
      provoked: true,
    }));
    test('refuses a path parameter licenseId that is a number', check(target, {
      id: 'deleteLicense/rule/components/schemas/Uuid/type:0',
      operation: 'deleteLicense',
      kind: 'rule',
      request: { example: 'present-license', edits: [{ op: 'replace', path: '/path/licenseId', value: 12 }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Uuid/type' },
    }));
    test('refuses a path parameter licenseId that does not match its pattern', check(target, {
      id: 'deleteLicense/rule/components/schemas/Uuid/pattern:0',
      operation: 'deleteLicense',
      kind: 'rule',
      request: { example: 'present-license', edits: [{ op: 'replace', path: '/path/licenseId', value: '!' }] },
      statuses: [400, 404],
      breaks: { keyword: 'pattern', pointer: '#/components/schemas/Uuid/pattern' },
    }));
    test('refuses a request without credential', check(target, {
      id: 'deleteLicense/security/none',
      operation: 'deleteLicense',
      kind: 'security',
      request: { example: 'present-license', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'deleteLicense/security/malformed',
      operation: 'deleteLicense',
      kind: 'security',
      request: { example: 'present-license', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'deleteLicense/security/unknown',
      operation: 'deleteLicense',
      kind: 'security',
      request: { example: 'present-license', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'deleteLicense/security/expired',
      operation: 'deleteLicense',
      kind: 'security',
      request: { example: 'present-license', credential: { use: 'expired' } },
      statuses: [440],
    }));
    test('refuses the method GET, and says which there are', check(target, {
      operation: 'deleteLicense',
      kind: 'protocol',
      id: 'deleteLicense/protocol/method',
      request: { example: 'present-license', method: 'get' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'deleteLicense',
      kind: 'protocol',
      id: 'deleteLicense/protocol/path',
      request: { example: 'present-license', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'deleteLicense'));
  });

  describe('createSession: POST /api/v1/sessions', () => {
    test('answers the example “published” with 200, as documented', check(target, {
      id: 'createSession/example/published',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'published', type: 'application/json' },
      statuses: [200],
      answer: 'published',
    }));
    test('answers the example “active-directory-user” with 200, as documented', check(target, {
      id: 'createSession/example/active-directory-user',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'active-directory-user', type: 'application/json' },
      statuses: [200],
      answer: 'active-directory-user',
    }));
    test('answers the example “vidm-user” with 200, as documented', check(target, {
      id: 'createSession/example/vidm-user',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'vidm-user', type: 'application/json' },
      statuses: [200],
      answer: 'vidm-user',
    }));
    test('answers the example “wrong-password” with 401, as documented', check(target, {
      id: 'createSession/example/wrong-password',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'wrong-password', type: 'application/json' },
      statuses: [401],
      answer: 'wrong-password',
    }));
    test('answers the example “wrong-provider” with 401, as documented', check(target, {
      id: 'createSession/example/wrong-provider',
      operation: 'createSession',
      kind: 'example',
      request: { example: 'wrong-provider', type: 'application/json' },
      statuses: [401],
      answer: 'wrong-provider',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'createSession/status/200',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published', type: 'application/json' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 400 when it is asked to', check(target, {
      id: 'createSession/status/400',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published', type: 'application/json' },
      statuses: [400],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'createSession/status/401',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published', type: 'application/json' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 503 when it is asked to', check(target, {
      id: 'createSession/status/503',
      operation: 'createSession',
      kind: 'status',
      request: { example: 'published', type: 'application/json' },
      statuses: [503],
      provoked: true,
    }));
    test('refuses a body that is a number', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: null }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/type' },
    }));
    test('refuses a body without /username', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/required:username',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'remove', path: '/body/username' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CreateSessionRequest/required' },
    }));
    test('refuses a body without /password', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/required:password',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'remove', path: '/body/password' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CreateSessionRequest/required' },
    }));
    test('refuses a body without /provider', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/required:provider',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'remove', path: '/body/provider' }] },
      statuses: [400],
      breaks: { keyword: 'required', pointer: '#/components/schemas/CreateSessionRequest/required' },
    }));
    test('refuses a body whose /username is a number', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/username/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/username/type' },
    }));
    test('refuses a body whose /username is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/username/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/username/type' },
    }));
    test('refuses a body whose /password is a number', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/password/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/password/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/password/type' },
    }));
    test('refuses a body whose /provider is a number', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/provider', value: 12 }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/type' },
    }));
    test('refuses a body whose /provider is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: null }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/type' },
    }));
    test('refuses a body whose /provider is none of the listed values', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/enum:0',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: 'licet-unlisted' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/enum' },
    }));
    test('refuses a body that is no JSON', check(target, {
      operation: 'createSession',
      kind: 'protocol',
      statuses: [400],
      id: 'createSession/protocol/malformed',
      request: { example: 'published', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
    }));
    test('refuses an empty body', check(target, {
      operation: 'createSession',
      kind: 'protocol',
      statuses: [400],
      id: 'createSession/protocol/empty',
      request: { example: 'published', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
    }));
    test('refuses a media type that it does not declare', check(target, {
      operation: 'createSession',
      kind: 'protocol',
      statuses: [400],
      id: 'createSession/protocol/media-type',
      request: { example: 'published', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
    }));
    test('refuses the method GET, and says which there are', check(target, {
      operation: 'createSession',
      kind: 'protocol',
      id: 'createSession/protocol/method',
      request: { example: 'published', type: 'application/json', method: 'get' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'createSession',
      kind: 'protocol',
      id: 'createSession/protocol/path',
      request: { example: 'published', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'createSession'));
  });

  describe('getCurrentSession: GET /api/v1/sessions/current', () => {
    test('answers the example “documented”', check(target, {
      id: 'getCurrentSession/example/documented',
      operation: 'getCurrentSession',
      kind: 'example',
      request: { example: 'documented' },
      statuses: [200],
    }));
    test('goes through “Sign in and use the session”', check(target, {
      id: 'getCurrentSession/workflow/sign-in',
      operation: 'getCurrentSession',
      kind: 'workflow',
      request: {},
      statuses: [200],
      workflow: 'sign-in',
    }));
    test('goes through “An expired session is told apart from an unknown one”', check(target, {
      id: 'getCurrentSession/workflow/read-an-expired-session',
      operation: 'getCurrentSession',
      kind: 'workflow',
      request: {},
      statuses: [440],
      workflow: 'read-an-expired-session',
    }));
    test('answers 200 when it is asked to', check(target, {
      id: 'getCurrentSession/status/200',
      operation: 'getCurrentSession',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [200],
      provoked: true,
    }));
    test('answers 401 when it is asked to', check(target, {
      id: 'getCurrentSession/status/401',
      operation: 'getCurrentSession',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [401],
      provoked: true,
    }));
    test('answers 440 when it is asked to', check(target, {
      id: 'getCurrentSession/status/440',
      operation: 'getCurrentSession',
      kind: 'status',
      request: { example: 'documented' },
      statuses: [440],
      provoked: true,
    }));
    test('refuses a request without credential', check(target, {
      id: 'getCurrentSession/security/none',
      operation: 'getCurrentSession',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'none' } },
      statuses: [401],
    }));
    test('refuses a malformed credential', check(target, {
      id: 'getCurrentSession/security/malformed',
      operation: 'getCurrentSession',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'malformed' } },
      statuses: [401],
    }));
    test('refuses an unknown credential', check(target, {
      id: 'getCurrentSession/security/unknown',
      operation: 'getCurrentSession',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'unknown' } },
      statuses: [401],
    }));
    test('refuses an expired credential', check(target, {
      id: 'getCurrentSession/security/expired',
      operation: 'getCurrentSession',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'expired' } },
      statuses: [440],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      operation: 'getCurrentSession',
      kind: 'protocol',
      id: 'getCurrentSession/protocol/method',
      request: { example: 'documented', method: 'put' },
      statuses: [405],
    }));
    test('does not know a path below its own', check(target, {
      operation: 'getCurrentSession',
      kind: 'protocol',
      id: 'getCurrentSession/protocol/path',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getCurrentSession'));
  });
});
