import type { AnyVendor } from '../vendor.ts';
import { lenovoXclarity } from './lenovo-xclarity/index.ts';
import { uipathLicensing } from './uipath-licensing/index.ts';
import { vmwareLogs } from './vmware-logs/index.ts';
import { xformationLac } from './xformation-lac/index.ts';
import { xformationLacEnduser } from './xformation-lac-enduser/index.ts';

/** Every vendor of the sandbox. */
export const VENDORS: readonly AnyVendor[] = [
  lenovoXclarity,
  uipathLicensing,
  vmwareLogs,
  xformationLac,
  xformationLacEnduser,
];
