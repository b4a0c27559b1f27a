import { MOST_RULES, readRules } from '../faults/read-rules.ts';
import type { RuleBook } from '../faults/rule-book.ts';
import type { Rules } from '../faults/rules.ts';
import type { AnyVendor } from '../vendor.ts';
import { fieldsOf } from './fields.ts';
import type { Route } from './route.ts';

/** What goes wrong in which vendors' sandboxes. */
export interface FaultControl {
  readonly rules: RuleBook;
  readonly vendors: readonly Pick<AnyVendor, 'name' | 'operations'>[];
}

const BYTES_OF_A_RULE = 500;

/** Rules by which a world misbehaves. */
export function faultRoutes({ rules: book, vendors }: FaultControl): readonly Route[] {
  const answer = async (world: string) => ({ status: 200, body: { world, rules: shown(await book.rulesOf(world)) } });
  const [first] = vendors;
  return [
    {
      method: 'get',
      path: '/faults',
      says: 'Lists the rules by which requests are struck, how many each has looked at, and how many it has struck, in this process.',
      answer: ({ world }) => answer(world),
    },
    {
      method: 'put',
      path: '/faults',
      says: 'Puts other rules in place of all there are, and counts from the beginning. Whoever sends X-Licet-Fault is struck by that alone.',
      body: { rules: [{ vendor: first?.name, operation: first?.operations[0]?.id, fault: '429', rate: 0.1, seed: 1 }] },
      most: MOST_RULES * BYTES_OF_A_RULE,
      async answer({ world, body }) {
        await book.set(world, readRules(fieldsOf(body, 'rules').rules, vendors));
        return answer(world);
      },
    },
    {
      method: 'delete',
      path: '/faults',
      says: 'Takes the rules away; a second time is no error. They also go when their world is reset or deleted.',
      async answer({ world }) {
        await book.delete(world);
        return answer(world);
      },
    },
  ];
}

/** As they were written, with what was left out. */
function shown({ atWork }: Rules) {
  return atWork.map(({ rule, asked, struck }) => ({ ...rule.written, asked, struck }));
}
