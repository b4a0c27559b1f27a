import type { XformationLacHandlers } from '../../../generated/xformation-lac/handlers.ts';
import { documentUrl, operations, securitySchemes } from '../../../generated/xformation-lac/operations.ts';
import { stubs } from '../../../generated/xformation-lac/stubs.ts';
import { defineVendor } from '../../vendor.ts';
import { authenticate, type Caller } from './authenticate.ts';
import { ACCESS, demoOf } from './demo.ts';
import { handlers } from './handlers.ts';
import { refusals } from './refusals.ts';
import { seed } from './seed.ts';
import { LacState } from './state.ts';

/** X-Formation's License Activation Center, as software vendors see it. */
export const xformationLac = defineVendor<LacState, Caller, XformationLacHandlers<LacState, Caller>>({
  name: 'xformation-lac',
  documentUrl,
  operations,
  securitySchemes,
  handlers,
  stubs,
  createState: (store, world, accepted) => new LacState(store, world, accepted),
  seed,
  authenticate,
  refusals,
  access: ACCESS,
  demoOf,
});
