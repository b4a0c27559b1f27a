// Made by `npx licet generate` from specs/xformation-lac-enduser. Changes by hand are lost.

import type { XformationLacEnduserHandlers } from './handlers.ts';

/** Every operation, answered with the contract's own example of success. */
export const stubs: XformationLacEnduserHandlers<unknown> = {
  listLicenses: () => ({
    status: 200,
    type: 'application/hal+json',
    body: {
      _links: {
        success: [
          { href: 'https://license.x-formation.com/rest/v2/licenses/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPWE=' },
          { href: 'https://license.x-formation.com/rest/v2/licenses/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPWI=' },
        ],
        failed: [
          {
            href: 'https://license.x-formation.com/rest/v2/license-errors/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPXNkZnNkZnNkZg==',
          },
        ],
      },
      _embedded: {
        success: [
          {
            activationKey: '25N8D-NC35D-WD01P-8JI4K',
            activationTime: '2014-04-29T11:31:51+00:00',
            expirationDate: null,
            maintenanceEndDate: null,
            hostids: [{ nameRaw: 'CUSTOM', name: 'Custom', value: 'a' }],
            content: '# This license is generated using X-Formation License Activation Center\n                            # Generation Time: 2014-04-29 11:31:50 GMT\n                            # Activation Key: 25N8D-NC35D-WD01P-8JI4K\n\n                            FEATURE feature-1\n                            {\n                            VENDOR=X-FORMATION VERSION=1.0\n                            KEY=QQkUjKBGw6vPmoNM7cQIeHriCThHSD7psQSp0]YRAibvJbD]hrxC]fiZ1VyAnjb9uJuNivH67TIn7ygcOzO4AUNfVrgQ0oooFlhh \\\n                                 tapNGT0hc1xe2UdTxxFt2y0S1Zi6uZ[JDpFc27Bjq3AIDSI7br[VrUqYGovQvkGnqwFk9ADKt9lEvTmirWz27FjEg2WIpGh[Qaatc \\\n                                 te2tEXcIvy[iFH1e]jj18LQcHXnp8ze4zzeHyoGfXeqIL[BdELtQQ6q5oKJ8ACmrfZF2Rh2tKZOWKq4xXs4xmn0XsdRT3QDco2o9d \\\n                                 ttwtPAh2ABimjNbrlPF8V9sabGw5]GU4poT7rq]pyDjnckbLTZ9z5f]4K[Tbb]Aa7406K8gx4dO6wFITq0NRgmmfFOLSEn6KHdwFf \\\n                                 tERlqVXGzGjU7R490iA6cc43cnbHom[qMGboDOmIysXreBLgrWJ2wURL97U83njRQaL4qSHXXIVGTSxSvVCoWFcVq3urCHHAMhsaw\n                            }',
            filename: 'license_2014_04_29-11_31.lic',
            _links: { self: { href: 'https://license.x-formation.com/rest/v2/licenses/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPWE=' } },
          },
          {
            activationKey: '25N8D-NC35D-WD01P-8JI4K',
            activationTime: '2014-05-06T13:42:16+00:00',
            expirationDate: null,
            maintenanceEndDate: null,
            hostids: [{ nameRaw: 'CUSTOM', name: 'Custom', value: 'b' }],
            content: '# This license is generated using X-Formation License Activation Center\n                            # Generation Time: 2014-04-29 11:31:50 GMT\n                            # Activation Key: 25N8D-NC35D-WD01P-8JI4K\n\n                            FEATURE feature-2\n                            {\n                            VENDOR=X-FORMATION VERSION=1.0\n                            KEY=QQkUjKBGw6vPmoNM7cQIeHriCThHSD7psQSp0]YRAibvJbD]hrxC]fiZ1VyAnjb9uJuNivH67TIn7ygcOzO4AUNfVrgQ0oooFlhh \\\n                                 tapNGT0hc1xe2UdTxxFt2y0S1Zi6uZ[JDpFc27Bjq3AIDSI7br[VrUqYGovQvkGnqwFk9ADKt9lEvTmirWz27FjEg2WIpGh[Qaatc \\\n                                 te2tEXcIvy[iFH1e]jj18LQcHXnp8ze4zzeHyoGfXeqIL[BdELtQQ6q5oKJ8ACmrfZF2Rh2tKZOWKq4xXs4xmn0XsdRT3QDco2o9d \\\n                                 ttwtPAh2ABimjNbrlPF8V9sabGw5]GU4poT7rq]pyDjnckbLTZ9z5f]4K[Tbb]Aa7406K8gx4pO6wFITq0NRgmmfFOLSEn6KHdwFf \\\n                                 tERlqVXGzGjU7R490iA6cc43cnbHom[qMGboDOmIysXreBLgrWJ2wURL97U83njRQaL4qSHXXIVGTSxSvVCoWFcVq3urCHHAMhsaw\n                            }',
            filename: 'license_2014_06_05-13_42.lic',
            _links: { self: { href: 'https://license.x-formation.com/rest/v2/licenses/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPWI=' } },
          },
        ],
        failed: [
          {
            errors: [
              {
                message: 'LM-X XML License Generator v4.5.3\n                                    Copyright (C) 2002-2013 X-Formation. All rights reserved.\n\n                                    LM-X Error: Unable to parse and load xml file /tmp/lgtmp_id_2/1400064446_139933.in!\n                                    LM-X Error: /tmp/lgtmp_id_2/1400064446_139933.in(7): not well-formed (invalid token)!',
                creationTime: '2014-05-08T07:17:41+00:00',
              },
            ],
            _links: {
              self: {
                href: 'https://license.x-formation.com/rest/v2/license-errors/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPXNkZnNkZnNkZg==',
              },
            },
          },
        ],
      },
    },
  }),
  getLicense: () => ({
    status: 200,
    type: 'application/hal+json',
    body: {
      activationKey: '25N8D-NC35D-WD01P-8JI4K',
      activationTime: '2014-04-29T11:31:51+00:00',
      expirationDate: null,
      maintenanceEndDate: null,
      hostids: [{ nameRaw: 'CUSTOM', name: 'Custom', value: 'a' }],
      content: '# This license is generated using X-Formation License Activation Center\n                            # Generation Time: 2014-04-29 11:31:50 GMT\n                            # Activation Key: 25N8D-NC35D-WD01P-8JI4K\n\n                            FEATURE feature-1\n                            {\n                            VENDOR=X-FORMATION VERSION=1.0\n                            KEY=QQkUjKBGw6vPmoNM7cQIeHriCThHSD7psQSp0]YRAibvJbD]hrxC]fiZ1VyAnjb9uJuNivH67TIn7ygcOzO4AUNfVrgQ0oooFlhh \\\n                                 tapNGT0hc1xe2UdTxxFt2y0S1Zi6uZ[JDpFc27Bjq3AIDSI7br[VrUqYGovQvkGnqwFk9ADKt9lEvTmirWz27FjEg2WIpGh[Qaatc \\\n                                 te2tEXcIvy[iFH1e]jj18LQcHXnp8ze4zzeHyoGfXeqIL[BdELtQQ6q5oKJ8ACmrfZF2Rh2tKZOWKq4xXs4xmn0XsdRT3QDco2o9d \\\n                                 ttwtPAh2ABimjNbrlPF8V9sabGw5]GU4poT7rq]pyDjnckbLTZ9z5f]4K[Tbb]Aa7406K8gx4dO6wFITq0NRgmmfFOLSEn6KHdwFf \\\n                                 tERlqVXGzGjU7R490iA6cc43cnbHom[qMGboDOmIysXreBLgrWJ2wURL97U83njRQaL4qSHXXIVGTSxSvVCoWFcVq3urCHHAMhsaw\n                            }',
      filename: 'license_2014_04_29-11_31.lic',
      _links: { self: { href: 'https://license.x-formation.com/rest/v2/licenses/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPWE=' } },
    },
  }),
  activateLicense: () => ({
    status: 202,
    headers: {
      Location: 'https://license.x-formation.com/rest/v2/license-queue/4CT1V-4T10N-K3Y1S-C000L/dHlwZTE9dmFsdWUxLHR5cGUyPXZhbHVlPTI=',
    },
  }),
  deactivateLicense: () => ({
    status: 204,
  }),
  getQueuedActivation: () => ({
    status: 200,
    type: 'application/hal+json',
    body: {
      creationTime: '2014-07-15T06:08:39+00:00',
      expirationDate: '2014-07-17T00:00:00+00:00',
      maintenanceEndDate: null,
      hostids: [{ nameRaw: 'USERNAME', name: 'Username', value: 'test' }],
      _links: {
        self: { href: 'https://license.x-formation.com/rest/v2/license-queue/UQJ7W-HFBTO-DBKH2-C4COW/VVNFUk5BTUU9dGVzdA==' },
      },
    },
  }),
  getActivationErrors: () => ({
    status: 200,
    type: 'application/hal+json',
    body: {
      errors: [
        {
          message: 'LM-X XML License Generator v4.5.3\n                                    Copyright (C) 2002-2013 X-Formation. All rights reserved.\n\n                                    LM-X Error: Unable to parse and load xml file /tmp/lgtmp_id_2/1400064446_139933.in!\n                                    LM-X Error: /tmp/lgtmp_id_2/1400064446_139933.in(7): not well-formed (invalid token)!',
          creationTime: '2014-05-08T07:17:41+00:00',
        },
      ],
      _links: {
        self: {
          href: 'https://license.x-formation.com/rest/v2/license-errors/25N8D-NC35D-WD01P-8JI4K/Q1VTVE9NPXNkZnNkZnNkZg==',
        },
      },
    },
  }),
  getLicenseOrder: () => ({
    status: 200,
    type: 'application/hal+json',
    body: {
      activationKey: '25N8D-NC35D-WD01P-8JI4K',
      customer: { name: 'customer1' },
      product: { name: 'product 1', version: '2', template: 'Default', licenseGeneratorType: 'lm_x' },
      licenseType: 'local',
      creationTime: '2014-04-14T09:45:50+00:00',
      activatedLicenses: 2,
      bulkMax: 10,
      hostid: { types: [{ nameRaw: 'CUSTOM', name: 'Custom', min: 1, max: 1 }], min: 1 },
      _links: { self: { href: 'https://license.x-formation.com/rest/v2/license-orders/25N8D-NC35D-WD01P-8JI4K' } },
    },
  }),
};
