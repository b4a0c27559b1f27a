import type { components } from '../../../generated/lenovo-xclarity/types.ts';
import type { PortalCode } from './fod-portal.ts';

/** An authorization code as the appliance keeps and shows it. */
export type AuthCode = components['schemas']['AuthCode'];

/** The appliance's copy of what the portal knows. The keys come along only when they are asked for. */
export function authCodeOf(code: PortalCode, withKeys: boolean): AuthCode {
  const redeemed = code.licenseKeys.reduce((sum, key) => sum + key.quantity, 0);
  return {
    authCode: code.authCode,
    errorMsg: '',
    featureCode: code.featureCode,
    featureDescription: code.featureDescription,
    keysRedeemed: redeemed,
    keysRemaining: code.entitled - redeemed,
    lenovoCustomerNumber: code.customerNumber,
    licenseKeys: withKeys ? [...code.licenseKeys] : [],
    partNumber: code.partNumber,
    purchaseOrder: code.purchaseOrder,
    salesOrder: code.salesOrder,
    startDate: code.startDate,
  };
}

/** The entry of a code that nothing is known of, not even when its licence began. */
export function unknownAuthCode(authCode: string, errorMsg: string): AuthCode {
  return {
    authCode,
    errorMsg,
    featureCode: '',
    featureDescription: '',
    keysRedeemed: 0,
    keysRemaining: 0,
    lenovoCustomerNumber: '',
    licenseKeys: [],
    partNumber: '',
    purchaseOrder: '',
    salesOrder: '',
  };
}
