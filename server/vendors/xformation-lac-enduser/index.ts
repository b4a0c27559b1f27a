import type { XformationLacEnduserHandlers } from '../../../generated/xformation-lac-enduser/handlers.ts';
import { documentUrl, operations, securitySchemes } from '../../../generated/xformation-lac-enduser/operations.ts';
import { stubs } from '../../../generated/xformation-lac-enduser/stubs.ts';
import { defineVendor } from '../../vendor.ts';
import { seed } from '../xformation-lac/seed.ts';
import { LacState } from '../xformation-lac/state.ts';
import { demo } from './demo.ts';
import { handlers } from './handlers.ts';
import { refusals } from './refusals.ts';

/** X-Formation's License Activation Center, as end users see it: another door to the state of `xformation-lac`. */
export const xformationLacEnduser = defineVendor<
  LacState,
  undefined,
  XformationLacEnduserHandlers<LacState, undefined>
>({
  name: 'xformation-lac-enduser',
  stateOf: 'xformation-lac',
  documentUrl,
  operations,
  securitySchemes,
  handlers,
  stubs,
  createState: (store, world) => new LacState(store, world, {}),
  seed,
  authenticate: async () => ({ caller: undefined }),
  refusals,
  access: [],
  demoOf: () => demo,
});
