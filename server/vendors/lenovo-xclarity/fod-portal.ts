import type { components } from '../../../generated/lenovo-xclarity/types.ts';

export type LicenseKey = components['schemas']['LicenseKey'];
export type CustomerInfo = components['schemas']['CustomerInfo'];

/** What the Features on Demand portal knows of an authorization code, whether or not an appliance has added it. */
export interface PortalCode {
  readonly authCode: string;
  readonly customerNumber: string;
  /** How many activation keys the code is good for. */
  readonly entitled: number;
  readonly featureCode: string;
  readonly featureDescription: string;
  readonly partNumber: string;
  readonly purchaseOrder: string;
  readonly salesOrder: string;
  readonly startDate: string;
  /** What has been redeemed so far. */
  readonly licenseKeys: readonly LicenseKey[];
}

/**
 * A stand-in for Lenovo's portal, which no sandbox may ask. A constant, since nothing in this API changes it.
 * Codes of customer 1234567890 and the names of the others are those of the vendor's samples.
 */
export const fodPortal = {
  code: (authCode: string): PortalCode | undefined => CODES.find((code) => code.authCode === authCode),
  codesOf: (customerNumber: string): readonly PortalCode[] =>
    CODES.filter((code) => code.customerNumber === customerNumber),
  customer: (customerNumber: string): CustomerInfo | undefined => CUSTOMERS.get(customerNumber),
};

const CUSTOMERS: ReadonlyMap<string, CustomerInfo> = new Map([
  [
    '1234567890',
    {
      companyNameInEnglish: 'Some Company',
      companyNameInLocalLanguage: ' Some Company ',
      contactEmailAddress: 'jane.doe@somecompany.com',
      contactPhoneNumber: '9995551212',
      customerAddress: '10 Main Street',
      customerCity: 'Rockville',
      customerRegionStateOrProvince: 'NY',
      customerPostalCode: '12345',
      country: 'US',
      firstName: 'Jane',
      lastName: 'Doe',
      preferredLanguage: 'EN',
    },
  ],
  [
    '2468013579',
    {
      companyNameInEnglish: 'Northern Data Works',
      companyNameInLocalLanguage: 'Northern Data Works',
      contactEmailAddress: 'john.smith@northerndata.example',
      contactPhoneNumber: '441632960123',
      customerAddress: '4 Canal Street',
      customerCity: 'Leeds',
      customerRegionStateOrProvince: 'West Yorkshire',
      customerPostalCode: 'LS1 4AB',
      country: 'GB',
      firstName: 'John',
      lastName: 'Smith',
      preferredLanguage: 'EN',
    },
  ],
]);

const SOME_COMPANY = {
  customerNumber: '1234567890',
  featureCode: '1341 contact',
  featureDescription: 'Lenovo XClarity Pro, Per Managed Endpoint w/5 Yr SW S&S',
  partNumber: '5641PX5',
  purchaseOrder: '00000000',
  salesOrder: '999999999',
  startDate: '2020-06-02',
};

const NORTHERN_DATA = {
  customerNumber: '2468013579',
  featureCode: '1340 contact',
  featureDescription: 'Lenovo XClarity Pro, Per Managed Endpoint w/3 Yr SW S&S',
  partNumber: '5641PX3',
  purchaseOrder: '00004711',
  salesOrder: '999900001',
  startDate: '2021-03-15',
};

const CODES: readonly PortalCode[] = [
  { ...SOME_COMPANY, authCode: 'YYA7BQ2V37V11O0AID2K4', entitled: 50, licenseKeys: [] },
  {
    ...SOME_COMPANY,
    authCode: 'YYA7BQ2V37V11O0AID2K5',
    entitled: 50,
    licenseKeys: [
      {
        customerNumber: '1234567890',
        licenseKeyFile: '00001',
        licenseKeyId: '00001',
        quantity: 20,
        state: 'installed',
      },
      { customerNumber: '1234567890', licenseKeyId: '00003', quantity: 30, state: 'installed' },
    ],
  },
  {
    ...NORTHERN_DATA,
    authCode: 'WWGDISQHE24UQK05MVM1P9',
    entitled: 20,
    licenseKeys: [{ customerNumber: '2468013579', licenseKeyId: '00007', quantity: 5, state: 'not installed' }],
  },
  { ...NORTHERN_DATA, authCode: 'WWMEHFI7SNL7K9L59T6OBT', entitled: 100, licenseKeys: [] },
  {
    ...NORTHERN_DATA,
    authCode: 'WWTRPECTK9OFNHR8RJUPVT',
    entitled: 10,
    licenseKeys: [
      { customerNumber: '2468013579', licenseKeyId: '00008', quantity: 4, state: 'not installed' },
      { customerNumber: '2468013579', licenseKeyId: '00009', quantity: 6, state: 'not installed' },
    ],
  },
];
