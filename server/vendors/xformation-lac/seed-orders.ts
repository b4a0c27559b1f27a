import type { OrderFeature } from '../../../generated/xformation-lac/types.ts';
import type { Activation } from './activation.ts';
import { DOCUMENTED_ACTIVATIONS, DOCUMENTED_LICENSE } from './documented-licenses.ts';
import type { OrderRecord } from './records.ts';

/** The order of the vendor's page on creation; the others are told by how they differ from it. */
const DOCUMENTED: OrderRecord = {
  customerId: '1',
  templateId: '1',
  activation_key: 'II1HP-TX8EQ-R1QXZ-7LYXF',
  creation_time: '2019-08-20 09:40:35',
  license_type: 'local',
  licensee_type: 'not_specified',
  licensee: null,
  hostid_match_rate: '100',
  min_hostids: '1',
  activations_allowed: '1',
  deactivations_allowed: '0',
  enabled: true,
  description: '',
  settings_description: '',
  removal: false,
  removal_request_time: null,
  removal_confirmation_time: null,
  Hostids: [hostid('Username')],
  Features: [feature('Licstat', '6.0')],
  activated: 0,
  deactivated: 0,
};

/** An order, and what end users have done with it. */
export interface SeedOrder {
  readonly order: OrderRecord;
  readonly activations: readonly Activation[];
}

/** The orders of a fresh sandbox, oldest first. Keys that end users' pages show have what those pages show. */
export const SEED_ORDERS: readonly SeedOrder[] = [
  {
    order: {
      ...DOCUMENTED,
      customerId: '2',
      templateId: '2',
      activation_key: '25N8D-NC35D-WD01P-8JI4K',
      creation_time: '2014-04-14 09:45:50',
      activations_allowed: '10',
      Hostids: [hostid('Custom')],
      Features: [feature('feature-1', '1.0'), feature('feature-2', '1.0')],
      activated: 2,
    },
    activations: DOCUMENTED_ACTIVATIONS,
  },
  {
    order: {
      ...DOCUMENTED,
      activation_key: '4CT1V-4T10N-K3Y1S-C000L',
      creation_time: '2014-05-02 14:20:10',
      license_type: 'network',
      licensee_type: 'fixed',
      licensee: 'Shortport plant',
      activations_allowed: '5',
      description: 'Takes a network card, and an IP address if you like',
      Hostids: [hostid('Ethernet'), hostid('IP Address', '0')],
      Features: [{ ...feature('Licstat', '6.0'), count: '25' }],
    },
    activations: [],
  },
  {
    order: {
      ...DOCUMENTED,
      activation_key: 'UQJ7W-HFBTO-DBKH2-C4COW',
      creation_time: '2014-07-14 16:03:27',
      activations_allowed: '5',
      deactivations_allowed: '1',
      description: 'Two-day licenses for visitors',
      Features: [{ ...feature('Licstat', '6.0'), expiration_type: 'days_from_activation', days_from_activation: '2' }],
      activated: 1,
    },
    activations: [
      {
        state: 'success',
        id: '4',
        hostids: [{ kind: 'USERNAME', value: 'alice' }],
        activated: '2014-07-15 06:01:12',
        expires: '2014-07-17',
        maintenanceEnds: null,
        filename: 'license_2014_07_15-06_01.lic',
        content:
          '# Activation Key: UQJ7W-HFBTO-DBKH2-C4COW\n\nFEATURE Licstat\n{\nVENDOR=SANDBOX VERSION=6.0 END=2014-07-17\nKEY=SAMPLE\n}\n',
      },
      {
        state: 'in_progress',
        hostids: [{ kind: 'USERNAME', value: 'test' }],
        requested: '2014-07-15 06:08:39',
        expires: '2014-07-17',
        maintenanceEnds: null,
        polled: false,
      },
    ],
  },
  {
    order: {
      ...DOCUMENTED,
      activation_key: 'RG5UM-6O5CB-2BLTJ-0N681',
      creation_time: '2019-08-16 10:12:00',
      activations_allowed: '2',
      deactivations_allowed: '1',
      min_hostids: '2',
      Hostids: [hostid('Username'), hostid('Bios')],
      Features: [{ ...feature('Licstat', '1.0'), expiration_type: 'fixed', expiration_date: '2019-10-31' }],
      activated: 1,
    },
    activations: [DOCUMENTED_LICENSE],
  },
  { order: DOCUMENTED, activations: [] },
  {
    order: {
      ...DOCUMENTED,
      activation_key: '6NWQH-2KDJ0-FRBX4-T9PLC',
      creation_time: '2019-09-02 08:15:00',
      enabled: false,
      description: 'Withdrawn: invoice unpaid',
    },
    activations: [],
  },
  {
    order: {
      ...DOCUMENTED,
      templateId: '3',
      activation_key: 'Q4D7M-8ZKJ2-PWY5C-LX3NV',
      creation_time: '2019-09-03 11:30:45',
      description: 'Early bird: the product has no license generator yet',
      Features: [feature('Planner', '0.9')],
    },
    activations: [],
  },
];

function hostid(name: string, min_amount = '1'): OrderRecord['Hostids'][number] {
  return { name, min_amount, max_amount: '1' };
}

export function feature(name: string, version: string): OrderFeature {
  return {
    name,
    version,
    expiration_type: 'no_expiration',
    expiration_date: null,
    issued_type: 'not_issued',
    issued_date: null,
    options: null,
    additional_settings: null,
    enabled: true,
    days_from_activation: null,
    count: null,
    maintenance_type: 'no_maintenance',
    maintenance_date: null,
    maintenance_days_from_activation: null,
    comment: null,
  };
}
