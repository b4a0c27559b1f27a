import type {
  DayCount,
  FeatureSettings,
  HostidRule,
  LicenseOrderRequest,
  LicenseOrderUpdate,
  OrderFeature,
  OrderHostidRule,
} from '../../../generated/xformation-lac/types.ts';
import { displayName } from './hostid-kinds.ts';
import type { OrderRecord } from './records.ts';

/** What of an order its vendor decides. */
export type OrderTerms = Omit<
  OrderRecord,
  | 'activation_key'
  | 'creation_time'
  | 'removal_request_time'
  | 'removal_confirmation_time'
  | 'activated'
  | 'deactivated'
>;

/**
 * A request in the words of the answer: numbers become strings, and what was not given becomes null, or empty for the two
 * descriptions. In an update it keeps what the order had.
 */
export function termsOf(
  request: LicenseOrderRequest | LicenseOrderUpdate,
  customerName: string,
  before?: OrderRecord,
): OrderTerms {
  return {
    customerId: digits(request.customer_id),
    templateId: digits(request.product_template_id),
    license_type: request.license_type,
    licensee_type: request.licensee_type,
    licensee: licenseeOf(request, customerName),
    hostid_match_rate: digits(request.hostid_match_rate),
    min_hostids: digits(request.min_hostids),
    activations_allowed: digits(request.activations_allowed),
    deactivations_allowed:
      request.deactivations_allowed === undefined
        ? (before?.deactivations_allowed ?? '0')
        : digits(request.deactivations_allowed),
    enabled: request.enabled,
    description: request.description ?? before?.description ?? '',
    settings_description: request.settings_description ?? before?.settings_description ?? '',
    removal: request.removal,
    Hostids: request.Hostids.map(hostidRule),
    Features: request.Features.map((feature) =>
      featureOf(
        feature,
        before?.Features.find(({ name }) => name === feature.name),
      ),
    ),
  };
}

/** The reason why HostID rules make no sense together, where they do not. */
export function contradictionIn(rules: readonly HostidRule[]): string | undefined {
  const wrong = rules.find(({ min_amount, max_amount }) => min_amount > max_amount);
  return (
    wrong &&
    `The HostID ${wrong.name} has a min_amount of ${wrong.min_amount}, which is more than its max_amount of ${wrong.max_amount}.`
  );
}

/** A whole number as digits, whatever its size. */
export function digits(wholeNumber: number): string {
  return BigInt(wholeNumber).toString();
}

function licenseeOf(request: LicenseOrderRequest | LicenseOrderUpdate, customerName: string): string | null {
  if (request.licensee_type === 'fixed') return request.licensee;
  return request.licensee_type === 'customer' ? customerName : null;
}

function hostidRule({ name, min_amount, max_amount }: HostidRule): OrderHostidRule {
  return { name: displayName(name), min_amount: digits(min_amount), max_amount: digits(max_amount) };
}

function featureOf(feature: FeatureSettings, before?: OrderFeature): OrderFeature {
  return {
    name: feature.name,
    version: feature.version,
    expiration_type: feature.expiration_type,
    expiration_date: feature.expiration_date ?? null,
    issued_type: feature.issued_type,
    issued_date: feature.issued_date ?? null,
    options: feature.options ?? before?.options ?? null,
    additional_settings: feature.additional_settings ?? before?.additional_settings ?? null,
    enabled: feature.enabled ?? before?.enabled ?? true,
    days_from_activation: countOf(feature.days_from_activation),
    count: countOf(feature.count) ?? before?.count ?? null,
    maintenance_type: feature.maintenance_type,
    maintenance_date: feature.maintenance_date ?? null,
    maintenance_days_from_activation: countOf(feature.maintenance_days_from_activation),
    comment: feature.comment ?? before?.comment ?? null,
  };
}

function countOf(count: DayCount | undefined): string | null {
  if (count === undefined) return null;
  return typeof count === 'number' ? digits(count) : count;
}
