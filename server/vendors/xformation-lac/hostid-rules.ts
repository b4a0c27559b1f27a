import type { OrderHostidRule } from '../../../generated/xformation-lac/types.ts';
import { displayName, sameKind } from './hostid-kinds.ts';
import type { Hostid } from './hostids.ts';
import type { OrderRecord } from './records.ts';

/** Every way in which HostIDs break the rules of an order, in words for the end user. */
export function brokenHostidRules(
  hostids: readonly Hostid[],
  { Hostids: rules, min_hostids }: OrderRecord,
): readonly string[] {
  const strangers = hostids.filter(({ kind }) => !rules.some((rule) => sameKind(rule.name, kind)));
  return [
    ...new Set(strangers.map(({ kind }) => `HostID ${displayName(kind)} is not allowed by the license order.`)),
    ...rules.flatMap((rule) => wrongAmount(hostids, rule)),
    ...(hostids.length < Number(min_hostids)
      ? [`The license order requires at least ${min_hostids} HostIDs, and there are ${hostids.length}.`]
      : []),
  ];
}

function wrongAmount(hostids: readonly Hostid[], { name, min_amount, max_amount }: OrderHostidRule): readonly string[] {
  const amount = hostids.filter(({ kind }) => sameKind(kind, name)).length;
  if (amount >= Number(min_amount) && amount <= Number(max_amount)) return [];
  return [
    `The license order requires ${min_amount} to ${max_amount} HostIDs of the type ${name}, and there are ${amount}.`,
  ];
}
