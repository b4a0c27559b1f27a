import type { LenovoXclarityHandlers } from '../../../generated/lenovo-xclarity/handlers.ts';
import { documentUrl, operations, securitySchemes } from '../../../generated/lenovo-xclarity/operations.ts';
import { stubs } from '../../../generated/lenovo-xclarity/stubs.ts';
import { defineVendor } from '../../vendor.ts';
import { authenticate } from './authenticate.ts';
import { ACCESS, demoOf } from './demo.ts';
import { handlers } from './handlers.ts';
import { refusals } from './refusals.ts';
import { seed } from './seed.ts';
import type { Caller } from './sessions.ts';
import { LxcaState } from './state.ts';

/** Lenovo XClarity Administrator: authorization codes, fetched from a portal and added once. */
export const lenovoXclarity = defineVendor<LxcaState, Caller, LenovoXclarityHandlers<LxcaState, Caller>>({
  name: 'lenovo-xclarity',
  documentUrl,
  operations,
  securitySchemes,
  handlers,
  stubs,
  createState: (store, world, accepted) => new LxcaState(store, world, accepted),
  seed,
  authenticate,
  refusals,
  access: ACCESS,
  demoOf,
});
