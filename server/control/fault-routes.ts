import type { Misbehaviour } from '../faults/misbehaviour.ts';
import { MOST_RULES, readRules } from '../faults/read-rules.ts';
import { Rules } from '../faults/rules.ts';
import { OwnRefusal } from '../own-refusal.ts';
import type { AnyVendor } from '../vendor.ts';
import { fieldsOf } from './fields.ts';
import type { Route } from './route.ts';

/** What goes wrong in which vendors' sandboxes. */
export interface FaultControl {
  readonly misbehaviour: Misbehaviour;
  readonly vendors: readonly Pick<AnyVendor, 'name' | 'operations'>[];
}

/** Of all worlds together: other processes can delete a world whose rules are here. */
const MOST_IN_ALL = 1_000;
const BYTES_OF_A_RULE = 500;

/** Rules by which a world misbehaves. They are this process's own, and are not kept. */
export function faultRoutes({ misbehaviour, vendors }: FaultControl): readonly Route[] {
  const answer = (world: string) => ({ status: 200, body: { world, rules: shown(misbehaviour.rulesOf(world)) } });
  const [first] = vendors;
  return [
    {
      method: 'get',
      path: '/faults',
      says: 'Lists the rules by which requests are struck, how many each has looked at, and how many it has struck.',
      answer: async ({ world }) => answer(world),
    },
    {
      method: 'put',
      path: '/faults',
      says: 'Puts other rules in place of all there are, and counts from the beginning. Whoever sends X-Licet-Fault is struck by that alone.',
      body: { rules: [{ vendor: first?.name, operation: first?.operations[0]?.id, fault: '429', rate: 0.1, seed: 1 }] },
      most: MOST_RULES * BYTES_OF_A_RULE,
      async answer({ worlds, world, body }) {
        const rules = readRules(fieldsOf(body, 'rules').rules, vendors);
        await worlds.enter(world, true);
        if (misbehaviour.elsewhere(world) + rules.length > MOST_IN_ALL)
          throw new OwnRefusal(
            409,
            `All worlds together may have ${MOST_IN_ALL} rules.`,
            'DELETE /_sandbox/faults in a world makes room.',
          );
        misbehaviour.setRules(world, new Rules(rules));
        return answer(world);
      },
    },
    {
      method: 'delete',
      path: '/faults',
      says: 'Takes the rules away; a second time is no error. They also go when their world is reset or deleted.',
      async answer({ world }) {
        misbehaviour.forget(world);
        return answer(world);
      },
    },
  ];
}

/** As they were written, with what was left out. */
function shown({ atWork }: Rules) {
  return atWork.map(({ rule: { vendor, operation, text, rate, seed, times }, asked, struck }) => ({
    vendor,
    operation,
    fault: text,
    rate,
    seed,
    times,
    asked,
    struck,
  }));
}
