import { isNode } from '../../../openapi/resolve.ts';
import type { Repair } from '../repair.ts';

/** @see https://spec.openapis.org/oas/v3.1.0#patterned-fields-0 */
export const statusNames: Repair = {
  name: 'status-names',
  what: 'an answer by a name that is neither a status nor a range of them nor "default"',
  chokes: 'no tool finds it',
  done: 'written as the standard has it (`2xx`: `2XX`), or left out, since no answer has such a status',
  roles: ['operation'],
  apply(node) {
    const { responses } = node;
    if (!isNode(responses)) return undefined;
    const names = Object.keys(responses);
    if (names.every((name) => statusOf(name) === name)) return undefined;
    const kept = names.flatMap((name) => {
      const status = statusOf(name);
      const isTaken = status !== name && Object.hasOwn(responses, status ?? '');
      return status === undefined || isTaken ? [] : [[status, responses[name]] as const];
    });
    return { ...node, responses: Object.fromEntries(kept) };
  },
};

function statusOf(name: string): string | undefined {
  if (/^\d{3}$|^x-/.test(name)) return name;
  if (/^[1-5]XX$/i.test(name)) return name.toUpperCase();
  return /^default$/i.test(name) ? 'default' : undefined;
}
