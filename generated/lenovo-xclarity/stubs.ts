// Made by `npx licet generate` from specs/lenovo-xclarity. Changes by hand are lost.

import type { LenovoXclarityHandlers } from './handlers.ts';

/** Every operation, answered with the contract's own example of success. */
export const stubs: LenovoXclarityHandlers<unknown> = {
  listAuthCodes: () => ({
    status: 200,
    type: 'application/json',
    body: {
      authCodes: [
        {
          authCode: 'YYA7BQ2V37V11O0AID2K5',
          errorMsg: '',
          featureCode: '1341 contact',
          featureDescription: 'Lenovo XClarity Pro, Per Managed Endpoint w/5 Yr SW S&S',
          keysRedeemed: 50,
          keysRemaining: 0,
          lenovoCustomerNumber: '1234567890',
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
          partNumber: '5641PX5',
          purchaseOrder: '00000000',
          salesOrder: '999999999',
          startDate: '2020-06-02',
        },
      ],
      customerInfo: {
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
    },
  }),
  addAuthCodes: () => ({
    status: 200,
    type: 'application/json',
    body: {
      authCodes: [
        {
          authCode: 'YYA7BQ2V37V11O0AID2K4',
          errorMsg: '',
          featureCode: '1341 contact',
          featureDescription: 'Lenovo XClarity Pro, Per Managed Endpoint w/5 Yr SW S&S',
          keysRedeemed: 0,
          'keysRemaining ': 50,
          lenovoCustomerNumber: '1234567890',
          licenseKeys: [],
          partNumber: '5641PX5',
          purchaseOrder: '00000000',
          salesOrder: '999999999',
          startDate: '2020-06-02',
        },
        {
          authCode: 'YYA7BQ2V37V11O0AID2K5',
          errorMsg: '',
          featureCode: '1341 contact',
          featureDescription: 'Lenovo XClarity Pro, Per Managed Endpoint w/5 Yr SW S&S',
          keysRedeemed: 0,
          'keysRemaining ': 50,
          lenovoCustomerNumber: '1234567890',
          licenseKeys: [],
          partNumber: '5641PX5',
          purchaseOrder: '00000000',
          salesOrder: '999999999',
          startDate: '2020-06-02',
        },
      ],
      customerInfo: {
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
    },
  }),
  listLicenseCountries: () => ({
    status: 200,
    type: 'application/json',
    body: {
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
    },
  }),
  listSessions: () => ({
    status: 200,
    type: 'application/json',
    body: {
      result: 'success',
      response: [
        {
          id: '5f0e7c1a9b7c2f4e',
          UserId: 'test',
          isOwnSession: true,
          Address: '192.0.2.77',
          authenticationServer: '192.0.2.10',
          created: '2026-11-02T09:30:00.000Z',
          lastAccessed: '2026-11-02T09:31:00.000Z',
          idleFor: '60',
        },
        {
          id: '5f0e7c1a9b93ab10',
          UserId: 'operator',
          isOwnSession: false,
          Address: '192.0.2.77',
          authenticationServer: '192.0.2.10',
          created: '2026-11-02T09:30:00.000Z',
          lastAccessed: '2026-11-02T09:31:00.000Z',
          idleFor: '60',
        },
      ],
      messages: [
        {
          id: 'FQXHMSE0001I',
          text: 'The request completed successfully.',
          explanation: '',
          recovery: { text: 'Information only. No action is required.', URL: '' },
        },
      ],
    },
  }),
  createSession: () => ({
    status: 200,
    type: 'application/json',
    body: {
      result: 'success',
      response: {
        pwChangeRequired: false,
        session: {
          id: '5f0e7c1a9b3d4e62',
          csrf: '0d1b7a94c3f24f0e8a6c5d2e9b713f48',
          UserId: 'test',
          inactivityTimeout: 1440,
          Address: '192.0.2.77',
          authenticationServer: '192.0.2.10',
          created: '2026-11-02T09:30:00.000Z',
        },
      },
      messages: [
        {
          id: 'FQXHMSE0001I',
          text: 'The request completed successfully.',
          explanation: '',
          recovery: { text: 'Information only. No action is required.', URL: '' },
        },
      ],
    },
    headers: { 'Set-Cookie': 'JSESSIONID=5f0e7c1a9b3d4e62; Path=/; HttpOnly' },
  }),
  deleteSession: () => ({
    status: 200,
    type: 'application/json',
    body: {
      result: 'success',
      messages: [
        {
          id: 'FQXHMSE0001I',
          text: 'The request completed successfully.',
          explanation: '',
          recovery: { text: 'Information only. No action is required.', URL: '' },
        },
      ],
    },
  }),
};
