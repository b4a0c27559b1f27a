import type { VmwareLogsHandlers } from '../../../generated/vmware-logs/handlers.ts';
import { documentUrl, operations, securitySchemes } from '../../../generated/vmware-logs/operations.ts';
import { stubs } from '../../../generated/vmware-logs/stubs.ts';
import { defineVendor } from '../../vendor.ts';
import { authenticate } from './authenticate.ts';
import { ACCESS, demoOf } from './demo.ts';
import { handlers } from './handlers.ts';
import { refusals } from './refusals.ts';
import { seed } from './seed.ts';
import type { OpenSession } from './sessions.ts';
import { VmwareLogsState } from './state.ts';

/** VMware Aria Operations for Logs: licences behind sessions that expire. */
export const vmwareLogs = defineVendor<VmwareLogsState, OpenSession, VmwareLogsHandlers<VmwareLogsState, OpenSession>>({
  name: 'vmware-logs',
  documentUrl,
  operations,
  securitySchemes,
  handlers,
  stubs,
  createState: (store, world, accepted) => new VmwareLogsState(store, world, accepted),
  seed,
  authenticate,
  refusals,
  access: ACCESS,
  demoOf,
});
