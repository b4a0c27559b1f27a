import type { Customer } from '../../../generated/xformation-lac/types.ts';
import type { ProductRecord, TemplateRecord } from './records.ts';
import { feature } from './seed-orders.ts';

const TIMES = { creation_time: '2019-08-14 10:57:03', update_time: '2019-08-14 10:57:03' };
const LM_X = {
  id: '1',
  license_manager: 'lm_x',
  name: 'LM-X',
  platform: 'linux_x86_x64',
  optional_parameters: '',
  description: '',
};

/** The customers of the vendor's pages: Rivers Inc of the vendor API, customer1 of the End-user API. */
export const SEED_CUSTOMERS: readonly Customer[] = [
  {
    id: '1',
    name: 'Rivers Inc',
    description: 'desc',
    phone_number: '779.790.4969x1425',
    fax_number: '(536)600-8229',
    street: '008 Santiago Groves Suite 651',
    city: 'Shortport',
    country: 'USA',
    zip_code: '62448',
    state: 'South Carolina',
    ...TIMES,
    Contacts: [
      { id: '1', name: 'James Taylor', email: 'nfisher@test.x-formation.com', customer_id: '1', ...TIMES },
      { id: '2', name: 'Victor Martinez', email: 'ngallagher@test.x-formation.com', customer_id: '1', ...TIMES },
    ],
    CustomTags: [
      { tag_name: 'custom_tag_1', value: 'Gouldton', ...TIMES },
      { tag_name: 'custom_tag_2', value: 'Idaho', ...TIMES },
    ],
  },
  {
    id: '2',
    name: 'customer1',
    description: null,
    phone_number: null,
    fax_number: null,
    street: null,
    city: null,
    country: null,
    zip_code: null,
    state: null,
    ...TIMES,
    Contacts: [],
    CustomTags: [],
  },
];

/** Two products of the vendor's pages, and one that nothing can be activated of. */
export const SEED_PRODUCTS: readonly ProductRecord[] = [
  { id: '1', name: 'License Statistics', version: '6.0', description: '', LicenseGenerator: LM_X },
  { id: '2', name: 'product 1', version: '2', description: '', LicenseGenerator: LM_X },
  { id: '3', name: 'Floor Planner', version: '0.9', description: 'Not released yet', LicenseGenerator: null },
];

/** One template of each product. */
export const SEED_TEMPLATES: readonly TemplateRecord[] = [
  template({ id: '1', productId: '1', name: 'Trial' }, 'Username', ['Licstat', '6.0']),
  template({ id: '2', productId: '2', name: 'Default' }, 'Custom', ['feature-1', '1.0']),
  template({ id: '3', productId: '3', name: 'Preview' }, 'Username', ['Planner', '0.9']),
];

function template(
  who: Pick<TemplateRecord, 'id' | 'productId' | 'name'>,
  hostid: string,
  [name, version]: readonly [string, string],
): TemplateRecord {
  return {
    ...who,
    license_filename: 'license_%TIME%.lic',
    license_type: 'local',
    licensee_type: 'not_specified',
    licensee: null,
    activations_allowed: '1',
    deactivations_allowed: '0',
    description: null,
    hostid_match_rate: '100',
    min_hostids: '1',
    Hostids: [{ name: hostid, min_amount: '1', max_amount: '1' }],
    Features: [feature(name, version)],
  };
}
