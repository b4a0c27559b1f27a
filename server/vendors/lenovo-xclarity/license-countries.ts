import type { components } from '../../../generated/lenovo-xclarity/types.ts';

/** Some of the codes that customer data may hold. `ZN` is spelt as the vendor's sample spells it. */
export const LICENSE_COUNTRIES: components['schemas']['LicenseCountriesResponse'] = {
  countries: [
    { desc: 'China', value: 'CN' },
    { desc: 'France', value: 'FR' },
    { desc: 'Germany', value: 'DE' },
    { desc: 'Japan', value: 'JP' },
    { desc: 'United Kingdom', value: 'GB' },
    { desc: 'United States', value: 'US' },
  ],
  languages: [
    { desc: 'Chinese-traditional', value: 'ZN' },
    { desc: 'English', value: 'EN' },
    { desc: 'French', value: 'FR' },
    { desc: 'German', value: 'DE' },
    { desc: 'Japanese', value: 'JA' },
  ],
};
