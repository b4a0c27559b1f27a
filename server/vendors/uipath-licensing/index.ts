import type { UipathLicensingHandlers } from '../../../generated/uipath-licensing/handlers.ts';
import { documentUrl, operations, securitySchemes } from '../../../generated/uipath-licensing/operations.ts';
import { stubs } from '../../../generated/uipath-licensing/stubs.ts';
import { defineVendor } from '../../vendor.ts';
import type { Caller } from './authenticate.ts';
import { authenticate } from './authenticate.ts';
import { ACCESS, demoOf } from './demo.ts';
import { handlers } from './handlers.ts';
import { refusals } from './refusals.ts';
import { seed } from './seed.ts';
import type { UipathState } from './state.ts';
import { createState } from './state.ts';

/** UiPath Automation Suite: one pool of licenses for each organization, divided among the services of its tenants. */
export const uipathLicensing = defineVendor<UipathState, Caller, UipathLicensingHandlers<UipathState, Caller>>({
  name: 'uipath-licensing',
  documentUrl,
  operations,
  securitySchemes,
  handlers,
  stubs,
  createState,
  seed,
  authenticate,
  refusals,
  access: ACCESS,
  demoOf,
});
