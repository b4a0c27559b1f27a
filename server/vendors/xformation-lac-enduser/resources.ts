import type {
  EndUserOrder as EndUserOrderResource,
  FailedActivation as FailureResource,
  Hostid as HostidResource,
  LicenseCollection,
  License as LicenseResource,
  QueuedActivation as QueueResource,
} from '../../../generated/xformation-lac-enduser/types.ts';
import type { Activation, ActiveLicense, FailedActivation, RunningActivation } from '../xformation-lac/activation.ts';
import type { EndUserOrder } from '../xformation-lac/end-user-order.ts';
import { displayName, rawName } from '../xformation-lac/hostid-kinds.ts';
import { encodeHostids, type Hostid } from '../xformation-lac/hostids.ts';
import { dateTime, dateTimeOfDay } from '../xformation-lac/times.ts';
import { linkTo, type PerLicense } from './links.ts';

/** Groups by state, where there is something in a state. */
export function collectionOf(key: string, activations: readonly Activation[]): LicenseCollection {
  const success = activations
    .filter((activation) => activation.state === 'success')
    .map((license) => licenseResource(key, license));
  const failed = activations
    .filter((activation) => activation.state === 'failed')
    .map((failure) => failureResource(key, failure));
  const running = activations
    .filter((activation) => activation.state === 'in_progress')
    .map((activation) => queueResource(key, activation));
  const embedded = {
    ...(success.length > 0 && { success }),
    ...(failed.length > 0 && { failed }),
    ...(running.length > 0 && { in_progress: running }),
  };
  const links = Object.entries(embedded).map(([state, resources]) => [
    state,
    resources.map(({ _links }) => _links.self),
  ]);
  return { _links: Object.fromEntries(links), _embedded: embedded };
}

export function licenseResource(key: string, license: ActiveLicense): LicenseResource {
  return {
    activationKey: key,
    activationTime: dateTime(license.activated),
    expirationDate: dayOrNull(license.expires),
    maintenanceEndDate: dayOrNull(license.maintenanceEnds),
    hostids: license.hostids.map(hostidResource),
    content: license.content,
    filename: license.filename,
    _links: selfLink('licenses', key, license),
  };
}

export function failureResource(key: string, failure: FailedActivation): FailureResource {
  return {
    errors: failure.errors.map(({ message, created }) => ({ message, creationTime: dateTime(created) })),
    _links: selfLink('license-errors', key, failure),
  };
}

export function queueResource(key: string, activation: RunningActivation): QueueResource {
  return {
    creationTime: dateTime(activation.requested),
    expirationDate: dayOrNull(activation.expires),
    maintenanceEndDate: dayOrNull(activation.maintenanceEnds),
    hostids: activation.hostids.map(hostidResource),
    _links: selfLink('license-queue', key, activation),
  };
}

export function orderResource(order: EndUserOrder): EndUserOrderResource {
  return {
    activationKey: order.activationKey,
    customer: { name: order.customerName },
    product: { ...order.product, template: order.templateName, licenseGeneratorType: order.licenseManager },
    licenseType: order.licenseType,
    creationTime: dateTime(order.created),
    activatedLicenses: order.activated,
    bulkMax: order.activationsAllowed,
    hostid: {
      types: order.hostidRules.map(({ kind, min, max }) => ({
        nameRaw: rawName(kind),
        name: displayName(kind),
        min,
        max,
      })),
      min: order.minHostids,
    },
    _links: { self: linkTo('license-orders', order.activationKey) },
  };
}

function hostidResource({ kind, value }: Hostid): HostidResource {
  return { nameRaw: rawName(kind), name: displayName(kind), value };
}

function selfLink(collection: PerLicense, key: string, { hostids }: Activation): LicenseResource['_links'] {
  return { self: linkTo(collection, key, encodeHostids(hostids)) };
}

function dayOrNull(day: string | null): string | null {
  return day === null ? null : dateTimeOfDay(day);
}
