import type { ActiveLicense, FailedActivation } from './activation.ts';

/** What the End-user page on licenses by state shows for the order 25N8D-NC35D-WD01P-8JI4K, to the letter. */
export const DOCUMENTED_ACTIVATIONS: readonly (ActiveLicense | FailedActivation)[] = [
  {
    state: 'success',
    id: '2',
    hostids: [{ kind: 'CUSTOM', value: 'a' }],
    activated: '2014-04-29 11:31:51',
    expires: null,
    maintenanceEnds: null,
    filename: 'license_2014_04_29-11_31.lic',
    content: String.raw`# This license is generated using X-Formation License Activation Center
                            # Generation Time: 2014-04-29 11:31:50 GMT
                            # Activation Key: 25N8D-NC35D-WD01P-8JI4K

                            FEATURE feature-1
                            {
                            VENDOR=X-FORMATION VERSION=1.0
                            KEY=QQkUjKBGw6vPmoNM7cQIeHriCThHSD7psQSp0]YRAibvJbD]hrxC]fiZ1VyAnjb9uJuNivH67TIn7ygcOzO4AUNfVrgQ0oooFlhh \
                                 tapNGT0hc1xe2UdTxxFt2y0S1Zi6uZ[JDpFc27Bjq3AIDSI7br[VrUqYGovQvkGnqwFk9ADKt9lEvTmirWz27FjEg2WIpGh[Qaatc \
                                 te2tEXcIvy[iFH1e]jj18LQcHXnp8ze4zzeHyoGfXeqIL[BdELtQQ6q5oKJ8ACmrfZF2Rh2tKZOWKq4xXs4xmn0XsdRT3QDco2o9d \
                                 ttwtPAh2ABimjNbrlPF8V9sabGw5]GU4poT7rq]pyDjnckbLTZ9z5f]4K[Tbb]Aa7406K8gx4dO6wFITq0NRgmmfFOLSEn6KHdwFf \
                                 tERlqVXGzGjU7R490iA6cc43cnbHom[qMGboDOmIysXreBLgrWJ2wURL97U83njRQaL4qSHXXIVGTSxSvVCoWFcVq3urCHHAMhsaw
                            }`,
  },
  {
    state: 'success',
    id: '3',
    hostids: [{ kind: 'CUSTOM', value: 'b' }],
    activated: '2014-05-06 13:42:16',
    expires: null,
    maintenanceEnds: null,
    filename: 'license_2014_06_05-13_42.lic',
    content: String.raw`# This license is generated using X-Formation License Activation Center
                            # Generation Time: 2014-04-29 11:31:50 GMT
                            # Activation Key: 25N8D-NC35D-WD01P-8JI4K

                            FEATURE feature-2
                            {
                            VENDOR=X-FORMATION VERSION=1.0
                            KEY=QQkUjKBGw6vPmoNM7cQIeHriCThHSD7psQSp0]YRAibvJbD]hrxC]fiZ1VyAnjb9uJuNivH67TIn7ygcOzO4AUNfVrgQ0oooFlhh \
                                 tapNGT0hc1xe2UdTxxFt2y0S1Zi6uZ[JDpFc27Bjq3AIDSI7br[VrUqYGovQvkGnqwFk9ADKt9lEvTmirWz27FjEg2WIpGh[Qaatc \
                                 te2tEXcIvy[iFH1e]jj18LQcHXnp8ze4zzeHyoGfXeqIL[BdELtQQ6q5oKJ8ACmrfZF2Rh2tKZOWKq4xXs4xmn0XsdRT3QDco2o9d \
                                 ttwtPAh2ABimjNbrlPF8V9sabGw5]GU4poT7rq]pyDjnckbLTZ9z5f]4K[Tbb]Aa7406K8gx4pO6wFITq0NRgmmfFOLSEn6KHdwFf \
                                 tERlqVXGzGjU7R490iA6cc43cnbHom[qMGboDOmIysXreBLgrWJ2wURL97U83njRQaL4qSHXXIVGTSxSvVCoWFcVq3urCHHAMhsaw
                            }`,
  },
  {
    state: 'failed',
    hostids: [{ kind: 'CUSTOM', value: 'sdfsdfsdf' }],
    errors: [
      {
        created: '2014-05-08 07:17:41',
        message: `LM-X XML License Generator v4.5.3
                                    Copyright (C) 2002-2013 X-Formation. All rights reserved.

                                    LM-X Error: Unable to parse and load xml file /tmp/lgtmp_id_2/1400064446_139933.in!
                                    LM-X Error: /tmp/lgtmp_id_2/1400064446_139933.in(7): not well-formed (invalid token)!`,
      },
    ],
  },
];

/** What the page on the licenses of an order shows for RG5UM-6O5CB-2BLTJ-0N681, to the letter. */
export const DOCUMENTED_LICENSE: ActiveLicense = {
  state: 'success',
  id: '1',
  hostids: [
    { kind: 'USERNAME', value: 'John' },
    { kind: 'BIOS', value: '38B6ZY1' },
  ],
  activated: '2019-08-16 10:24:26',
  expires: '2019-10-31',
  maintenanceEnds: null,
  filename: 'license_2019_08_16-10_24.lic',
  content: String.raw`# This license is generated using X-Formation License Activation Center
# Generation Time: 2019-08-16 10:24:25 GMT
# Activation Key: RG5UM-6O5CB-2BLTJ-0N681

FEATURE Licstat
{
VENDOR=XFORMATION VERSION=1.0 END=2019-10-31
KEY=LFMnKwg18CLMCsW6rgO3OEFldV4rNAEZ2ME9k0JeUjWB77p1t4pczt4n6UugF0lir8xHKOo1]KvOuXkWniLkUQ3[c4GVzuTkpVKO \
	YwOIVRXmT4[eI2[VzGdwU3VpArprKxSH]ObtmUA30cdU5spI5Vosfx82xCkEC8[J5Wre9gQsNcB7fCxjqEns1ZBQABgWJlE5SKAO \
	nmv]98TThmXrkGqcRbVp1pqD[6DCaCFmTgTdYmWDEE0ospOPSRYSbweNtCbiIvvkmXSMcF]BWNvoFybSWFN0MA6IfE3oou2R7[9Q \
	aio9TXRBTD**
}
`,
};
