import type { AnyVendor } from '../vendor.ts';
import { uipathLicensing } from './uipath-licensing/index.ts';

/** Every vendor of the sandbox. */
export const VENDORS: readonly AnyVendor[] = [uipathLicensing];
