// Made by `npx licet generate` from specs/vmware-logs. Changes by hand are lost.

// The contract of VMware Aria Operations for Logs – licences, a test a case, on each target: the sandbox, and the mock where the sandbox is written by hand.
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
    test('lists what was created', check(target, {
      id: 'listLicenses/state/created-is-listed',
      operation: 'listLicenses',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'created-is-listed/api.v1.licenses',
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
    test('accepts that it is asked for application/json', check(target, {
      id: 'listLicenses/positive/accept/application/json',
      operation: 'listLicenses',
      kind: 'positive',
      request: { example: 'documented', accept: 'application/json' },
      statuses: [200],
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
    test('refuses an empty credential', check(target, {
      id: 'listLicenses/security/empty',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'listLicenses/security/wrong-word',
      operation: 'listLicenses',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/put',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/delete',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'listLicenses/protocol/method/patch',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'listLicenses/protocol/head',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', method: 'head' },
      statuses: [200, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'listLicenses/protocol/path',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'listLicenses/protocol/accept',
      operation: 'listLicenses',
      kind: 'protocol',
      request: { example: 'documented', accept: 'application/x-licet' },
      statuses: [200, 406],
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
    test('gives a Location that leads somewhere', check(target, {
      id: 'addLicense/state/location-resolves',
      operation: 'addLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'location-resolves/api.v1.licenses',
    }));
    test('changes nothing when it refuses', check(target, {
      id: 'addLicense/state/refused-changes-nothing',
      operation: 'addLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'refused-changes-nothing/api.v1.licenses',
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
    test('accepts that it is asked for application/json', check(target, {
      id: 'addLicense/positive/accept/application/json',
      operation: 'addLicense',
      kind: 'positive',
      request: { example: 'documented', type: 'application/json', accept: 'application/json' },
      statuses: [201, 409],
    }));
    test('refuses a body that is a string', check(target, {
      id: 'addLicense/rule/components/schemas/AddLicenseRequest/type:0',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/AddLicenseRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'addLicense/rule/components/schemas/AddLicenseRequest/type:1',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/AddLicenseRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'addLicense/rule/components/schemas/AddLicenseRequest/type:2',
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
    test('refuses a body whose /key is a boolean', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/type:1',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body/key', value: true }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseKey/type' },
    }));
    test('refuses a body whose /key is an array', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/type:2',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body/key', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseKey/type' },
    }));
    test('refuses a body whose /key is an object', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/type:3',
      operation: 'addLicense',
      kind: 'rule',
      request: { example: 'documented', type: 'application/json', edits: [{ op: 'replace', path: '/body/key', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/LicenseKey/type' },
    }));
    test('refuses a body whose /key is null', check(target, {
      id: 'addLicense/rule/components/schemas/LicenseKey/type:4',
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
      request: {
        example: 'documented',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/key', value: 'M502V-XXXXX-XXXXX-XXXXX-XXXX!' }],
      },
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
    test('refuses an empty credential', check(target, {
      id: 'addLicense/security/empty',
      operation: 'addLicense',
      kind: 'security',
      request: { example: 'documented', type: 'application/json', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'addLicense/security/wrong-word',
      operation: 'addLicense',
      kind: 'security',
      request: { example: 'documented', type: 'application/json', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'addLicense/protocol/malformed',
      operation: 'addLicense',
      kind: 'protocol',
      request: { example: 'documented', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'addLicense/protocol/empty',
      operation: 'addLicense',
      kind: 'protocol',
      request: { example: 'documented', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'addLicense/protocol/trailing',
      operation: 'addLicense',
      kind: 'protocol',
      request: {
        example: 'documented',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"key":"M502V-XXXXX-XXXXX-XXXXX-XXXXX"} x' },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'addLicense/protocol/media-type',
      operation: 'addLicense',
      kind: 'protocol',
      request: { example: 'documented', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'addLicense/protocol/text-plain',
      operation: 'addLicense',
      kind: 'protocol',
      request: {
        example: 'documented',
        type: 'application/json',
        rawBody: { type: 'text/plain', text: '{"key":"M502V-XXXXX-XXXXX-XXXXX-XXXXX"}' },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'addLicense/protocol/no-media-type',
      operation: 'addLicense',
      kind: 'protocol',
      request: { example: 'documented', type: 'application/json', rawBody: { text: '{"key":"M502V-XXXXX-XXXXX-XXXXX-XXXXX"}' } },
      statuses: [400, 201, 409],
    }));
    test('does not know a path below its own', check(target, {
      id: 'addLicense/protocol/path',
      operation: 'addLicense',
      kind: 'protocol',
      request: { example: 'documented', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'addLicense/protocol/accept',
      operation: 'addLicense',
      kind: 'protocol',
      request: { example: 'documented', type: 'application/json', accept: 'application/x-licet' },
      statuses: [201, 409, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'addLicense',
      kind: 'fuzz',
      request: {},
      id: 'addLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [201, 400, 401, 409, 440],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'addLicense',
      kind: 'fuzz',
      request: {},
      id: 'addLicense/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 409],
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
    test('deletes what cannot be read or listed afterwards', check(target, {
      id: 'deleteLicense/state/delete-deletes',
      operation: 'deleteLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'delete-deletes/api.v1.licenses',
    }));
    test('is reached by nobody else', check(target, {
      id: 'deleteLicense/state/credential-reaches-own-only',
      operation: 'deleteLicense',
      kind: 'state',
      request: {},
      statuses: [],
      scenario: 'credential-reaches-own-only/api.v1.licenses',
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
    test('refuses a path parameter licenseId that is a boolean', check(target, {
      id: 'deleteLicense/rule/components/schemas/Uuid/type:1',
      operation: 'deleteLicense',
      kind: 'rule',
      request: { example: 'present-license', edits: [{ op: 'replace', path: '/path/licenseId', value: true }] },
      statuses: [400, 404],
      breaks: { keyword: 'type', pointer: '#/components/schemas/Uuid/type' },
    }));
    test('refuses a path parameter licenseId that does not match its pattern', check(target, {
      id: 'deleteLicense/rule/components/schemas/Uuid/pattern:0',
      operation: 'deleteLicense',
      kind: 'rule',
      request: {
        example: 'present-license',
        edits: [{ op: 'replace', path: '/path/licenseId', value: '7768d5c7-0039-4f27-a600-8f021488eea!' }],
      },
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
    test('refuses an empty credential', check(target, {
      id: 'deleteLicense/security/empty',
      operation: 'deleteLicense',
      kind: 'security',
      request: { example: 'present-license', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'deleteLicense/security/wrong-word',
      operation: 'deleteLicense',
      kind: 'security',
      request: { example: 'present-license', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses the method GET, and says which there are', check(target, {
      id: 'deleteLicense/protocol/method/get',
      operation: 'deleteLicense',
      kind: 'protocol',
      request: { example: 'present-license', method: 'get' },
      statuses: [405, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'deleteLicense/protocol/method/put',
      operation: 'deleteLicense',
      kind: 'protocol',
      request: { example: 'present-license', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'deleteLicense/protocol/method/post',
      operation: 'deleteLicense',
      kind: 'protocol',
      request: { example: 'present-license', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'deleteLicense/protocol/method/patch',
      operation: 'deleteLicense',
      kind: 'protocol',
      request: { example: 'present-license', method: 'patch' },
      statuses: [405, 404],
    }));
    test('does not know a path below its own', check(target, {
      id: 'deleteLicense/protocol/path',
      operation: 'deleteLicense',
      kind: 'protocol',
      request: { example: 'present-license', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'deleteLicense/protocol/accept',
      operation: 'deleteLicense',
      kind: 'protocol',
      request: { example: 'present-license', accept: 'application/x-licet' },
      statuses: [200, 404, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'deleteLicense',
      kind: 'fuzz',
      request: {},
      id: 'deleteLicense/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 401, 404, 440],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'deleteLicense',
      kind: 'fuzz',
      request: {},
      id: 'deleteLicense/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 404],
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
    test('accepts that it is asked for application/json', check(target, {
      id: 'createSession/positive/accept/application/json',
      operation: 'createSession',
      kind: 'positive',
      request: { example: 'published', type: 'application/json', accept: 'application/json' },
      statuses: [200, 401],
    }));
    test('does not fall over a body whose /username has characters beyond the basic plane', check(target, {
      id: 'createSession/unusual/components/schemas/CreateSessionRequest/properties/username:astral',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: 'johndoe 🚀𝄞' }],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose /password has characters beyond the basic plane', check(target, {
      id: 'createSession/unusual/components/schemas/CreateSessionRequest/properties/password:astral',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: 'password 🚀𝄞' }],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('accepts a body whose /provider is "ActiveDirectory", as listed', check(target, {
      id: 'createSession/positive/components/schemas/CreateSessionRequest/properties/provider/enum:0',
      operation: 'createSession',
      kind: 'positive',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: 'ActiveDirectory' }],
      },
      statuses: [200, 401],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/enum' },
    }));
    test('accepts a body whose /provider is "vIDM", as listed', check(target, {
      id: 'createSession/positive/components/schemas/CreateSessionRequest/properties/provider/enum:1',
      operation: 'createSession',
      kind: 'positive',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: 'vIDM' }],
      },
      statuses: [200, 401],
      keeps: { keyword: 'enum', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/enum' },
    }));
    test('does not fall over a body whose texts have a NUL in them', check(target, {
      id: 'createSession/unusual/paths/~1api~1v1~1sessions/post/requestBody/content/application~1json/schema:nul',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [
          { op: 'replace', path: '/body/username', value: 'johndoe\u0000licet' },
          { op: 'replace', path: '/body/password', value: 'password\u0000licet' },
        ],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('does not fall over a body whose texts are long', check(target, {
      id: 'createSession/unusual/paths/~1api~1v1~1sessions/post/requestBody/content/application~1json/schema:long',
      operation: 'createSession',
      kind: 'unusual',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [
          {
            op: 'replace',
            path: '/body/username',
            value: 'johndoelicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet lic',
          },
          {
            op: 'replace',
            path: '/body/password',
            value: 'passwordlicet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet licet li',
          },
        ],
      },
      statuses: [200, 401, 400, 403, 404, 409, 413, 414, 422, 431],
    }));
    test('refuses a body that is a string', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/type:0',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: 'licet' }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/type' },
    }));
    test('refuses a body that is an array', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/type' },
    }));
    test('refuses a body that is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/type:2',
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
    test('refuses a body whose /username is a boolean', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/username/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/username', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/username/type' },
    }));
    test('refuses a body whose /username is an array', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/username/type:2',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/username/type' },
    }));
    test('refuses a body whose /username is an object', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/username/type:3',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/username', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/username/type' },
    }));
    test('refuses a body whose /username is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/username/type:4',
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
    test('refuses a body whose /password is a boolean', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/password/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/password', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is an array', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/password/type:2',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is an object', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/password/type:3',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/password', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/password/type' },
    }));
    test('refuses a body whose /password is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/password/type:4',
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
    test('refuses a body whose /provider is a boolean', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/type:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: true }],
      },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/type' },
    }));
    test('refuses a body whose /provider is an array', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/type:2',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/provider', value: [] }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/type' },
    }));
    test('refuses a body whose /provider is an object', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/type:3',
      operation: 'createSession',
      kind: 'rule',
      request: { example: 'published', type: 'application/json', edits: [{ op: 'replace', path: '/body/provider', value: {} }] },
      statuses: [400],
      breaks: { keyword: 'type', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/type' },
    }));
    test('refuses a body whose /provider is null', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/type:4',
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
    test('refuses a body whose /provider is a listed value in other letters', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/enum:1',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: 'LOCAL' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/enum' },
    }));
    test('refuses a body whose /provider is a listed value and a letter more', check(target, {
      id: 'createSession/rule/components/schemas/CreateSessionRequest/properties/provider/enum:2',
      operation: 'createSession',
      kind: 'rule',
      request: {
        example: 'published',
        type: 'application/json',
        edits: [{ op: 'replace', path: '/body/provider', value: 'Localx' }],
      },
      statuses: [400],
      breaks: { keyword: 'enum', pointer: '#/components/schemas/CreateSessionRequest/properties/provider/enum' },
    }));
    test('asks for no credential', check(target, {
      id: 'createSession/security/open',
      operation: 'createSession',
      kind: 'security',
      request: { example: 'published', type: 'application/json', credential: { use: 'none' } },
      statuses: [200],
    }));
    test('refuses a body that is no JSON', check(target, {
      id: 'createSession/protocol/malformed',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', rawBody: { type: 'application/json', text: '{"licet": ' } },
      statuses: [400],
    }));
    test('refuses an empty body', check(target, {
      id: 'createSession/protocol/empty',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', rawBody: { type: 'application/json', text: '' } },
      statuses: [400],
    }));
    test('refuses a body with something after its JSON', check(target, {
      id: 'createSession/protocol/trailing',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published',
        type: 'application/json',
        rawBody: { type: 'application/json', text: '{"username":"johndoe","password":"password","provider":"Local"} x' },
      },
      statuses: [400],
    }));
    test('refuses a media type that it does not declare', check(target, {
      id: 'createSession/protocol/media-type',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', rawBody: { type: 'application/x-licet', text: '<licet/>' } },
      statuses: [400],
    }));
    test('refuses a body that says it is plain text', check(target, {
      id: 'createSession/protocol/text-plain',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published',
        type: 'application/json',
        rawBody: { type: 'text/plain', text: '{"username":"johndoe","password":"password","provider":"Local"}' },
      },
      statuses: [400],
    }));
    test('refuses a body without a media type, or guesses it', check(target, {
      id: 'createSession/protocol/no-media-type',
      operation: 'createSession',
      kind: 'protocol',
      request: {
        example: 'published',
        type: 'application/json',
        rawBody: { text: '{"username":"johndoe","password":"password","provider":"Local"}' },
      },
      statuses: [400, 200, 401],
    }));
    test('refuses the method GET, and says which there are', check(target, {
      id: 'createSession/protocol/method/get',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', method: 'get' },
      statuses: [405, 404],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'createSession/protocol/method/put',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'createSession/protocol/method/delete',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'createSession/protocol/method/patch',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', method: 'patch' },
      statuses: [405, 404],
    }));
    test('does not know a path below its own', check(target, {
      id: 'createSession/protocol/path',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'createSession/protocol/accept',
      operation: 'createSession',
      kind: 'protocol',
      request: { example: 'published', type: 'application/json', accept: 'application/x-licet' },
      statuses: [200, 401, 406],
    }));
    test('answers made-up valid requests as declared', check(target, {
      operation: 'createSession',
      kind: 'fuzz',
      request: {},
      id: 'createSession/fuzz/valid',
      fuzz: { sends: 'valid' },
      statuses: [200, 400, 401, 503],
    }));
    test('refuses made-up invalid requests', check(target, {
      operation: 'createSession',
      kind: 'fuzz',
      request: {},
      id: 'createSession/fuzz/invalid',
      fuzz: { sends: 'invalid' },
      statuses: [400, 401],
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
    test('accepts that it is asked for application/json', check(target, {
      id: 'getCurrentSession/positive/accept/application/json',
      operation: 'getCurrentSession',
      kind: 'positive',
      request: { example: 'documented', accept: 'application/json' },
      statuses: [200],
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
    test('refuses an empty credential', check(target, {
      id: 'getCurrentSession/security/empty',
      operation: 'getCurrentSession',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'empty' } },
      statuses: [401],
    }));
    test('refuses a credential of another kind', check(target, {
      id: 'getCurrentSession/security/wrong-word',
      operation: 'getCurrentSession',
      kind: 'security',
      request: { example: 'documented', credential: { use: 'wrong-word' } },
      statuses: [401],
    }));
    test('refuses the method PUT, and says which there are', check(target, {
      id: 'getCurrentSession/protocol/method/put',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', method: 'put' },
      statuses: [405, 404],
    }));
    test('refuses the method POST, and says which there are', check(target, {
      id: 'getCurrentSession/protocol/method/post',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', method: 'post' },
      statuses: [405, 404],
    }));
    test('refuses the method DELETE, and says which there are', check(target, {
      id: 'getCurrentSession/protocol/method/delete',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', method: 'delete' },
      statuses: [405, 404],
    }));
    test('refuses the method PATCH, and says which there are', check(target, {
      id: 'getCurrentSession/protocol/method/patch',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', method: 'patch' },
      statuses: [405, 404],
    }));
    test('answers HEAD as it does GET, or refuses the method', check(target, {
      id: 'getCurrentSession/protocol/head',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', method: 'head' },
      statuses: [200, 405, 404, 501],
    }));
    test('does not know a path below its own', check(target, {
      id: 'getCurrentSession/protocol/path',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', pathSuffix: '/licet-no-such-path/nor-this/nor-that' },
      statuses: [404],
    }));
    test('answers as declared, or says that it cannot, where a media type is asked for that nobody knows', check(target, {
      id: 'getCurrentSession/protocol/accept',
      operation: 'getCurrentSession',
      kind: 'protocol',
      request: { example: 'documented', accept: 'application/x-licet' },
      statuses: [200, 406],
    }));
    test('has been seen to answer every status that it declares', everyStatusSeen(target, 'getCurrentSession'));
  });
});
