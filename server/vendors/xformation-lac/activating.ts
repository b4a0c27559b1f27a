import type { Transaction } from '../../state/store.ts';
import type { World } from '../../state/world.ts';
import type { ActiveLicense, FailedActivation, RunningActivation } from './activation.ts';
import { brokenHostidRules } from './hostid-rules.ts';
import type { Hostid } from './hostids.ts';
import { contentOf, filenameOf, termsOf } from './license-file.ts';
import { nextId, type OrderRecord, templates } from './records.ts';
import { timestamp } from './times.ts';

/** An activation that has just been asked for. */
export function requested(order: OrderRecord, hostids: readonly Hostid[], now: string): RunningActivation {
  return { state: 'in_progress', hostids, requested: now, polled: false, ...termsOf(order, now) };
}

/** What comes of an activation now: a license, or the reasons why there is none. */
export async function ended(
  tx: Transaction,
  order: OrderRecord,
  { hostids }: RunningActivation,
  world: World,
): Promise<ActiveLicense | FailedActivation> {
  const now = timestamp(world.now());
  const reasons = reasonsAgainst(order, hostids);
  if (reasons.length > 0)
    return { state: 'failed', hostids, errors: reasons.map((message) => ({ message, created: now })) };
  const template = await templates(tx).get(order.templateId);
  return {
    state: 'success',
    hostids,
    id: await nextId(tx, 'license'),
    activated: now,
    content: contentOf(order, now, world),
    filename: filenameOf(template?.license_filename ?? 'license.lic', now),
    ...termsOf(order, now),
  };
}

function reasonsAgainst(order: OrderRecord, hostids: readonly Hostid[]): readonly string[] {
  const { activated, activations_allowed } = order;
  const allUsed = activated >= Number(activations_allowed);
  return [
    ...brokenHostidRules(hostids, order),
    ...(allUsed ? [`All ${activations_allowed} activations of the license order are in use.`] : []),
  ];
}
