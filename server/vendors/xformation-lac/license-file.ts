import type { LicenseOrder, OrderFeature } from '../../../generated/xformation-lac/types.ts';
import type { World } from '../../state/world.ts';
import type { Terms } from './activation.ts';
import { dayAfter } from './times.ts';

type Licensed = Pick<LicenseOrder, 'activation_key' | 'license_type' | 'licensee' | 'Features'>;

/** When a license that is activated now ends: with the last of its features, and never where one of them never does. */
export function termsOf({ Features }: Licensed, now: string): Terms {
  const enabled = Features.filter((feature) => feature.enabled);
  return {
    expires: lastOf(enabled.map((feature) => expiryOf(feature, now))),
    maintenanceEnds: lastOf(enabled.map((feature) => maintenanceEndOf(feature, now)).filter((day) => day !== null)),
  };
}

/** What the file is called: `license_2014_04_29-11_31.lic`. The vendor's own examples put month and day in either order. */
export function filenameOf(pattern: string, now: string): string {
  const [day = '', time = ''] = now.split(' ');
  return pattern.replace('%TIME%', `${day.replaceAll('-', '_')}-${time.slice(0, 5).replace(':', '_')}`);
}

/** A file in the manner of the LM-X license generator. The keys are random: no license manager takes them. */
export function contentOf(order: Licensed, now: string, world: World): string {
  const features = order.Features.filter((feature) => feature.enabled).map((feature) =>
    featureText(feature, order, now, world),
  );
  return [
    '# This license is generated using X-Formation License Activation Center',
    `# Generation Time: ${now} GMT`,
    `# Activation Key: ${order.activation_key}`,
    ...features.map((text) => `\n${text}`),
    '',
  ].join('\n');
}

function featureText(feature: OrderFeature, { license_type, licensee }: Licensed, now: string, world: World): string {
  const expires = expiryOf(feature, now);
  const maintenanceEnds = maintenanceEndOf(feature, now);
  const settings = [
    'VENDOR=SANDBOX',
    `VERSION=${feature.version}`,
    ...(expires === null ? [] : [`END=${expires}`]),
    ...(maintenanceEnds === null ? [] : [`MAINTENANCE_END=${maintenanceEnds}`]),
    ...(license_type === 'network' && feature.count !== null ? [`COUNT=${feature.count}`] : []),
    ...(licensee === null ? [] : [`LICENSEE="${licensee}"`]),
    ...(feature.options === null ? [] : [`OPTIONS="${feature.options}"`]),
  ];
  return `FEATURE ${feature.name}\n{\n${settings.join(' ')}\nKEY=${world.hex(64)}\n}`;
}

function expiryOf(
  { expiration_type, expiration_date, days_from_activation }: OrderFeature,
  now: string,
): string | null {
  if (expiration_type === 'no_expiration') return null;
  return expiration_type === 'fixed' ? expiration_date : dayIn(days_from_activation, now);
}

function maintenanceEndOf(
  { maintenance_type, maintenance_date, maintenance_days_from_activation }: OrderFeature,
  now: string,
): string | null {
  if (maintenance_type === 'no_maintenance') return null;
  return maintenance_type === 'fixed' ? maintenance_date : dayIn(maintenance_days_from_activation, now);
}

function dayIn(days: string | number | null, now: string): string | null {
  return days === null ? null : (dayAfter(now, Number(days)) ?? null);
}

/** The latest of some days, null where one is null or there are none. */
function lastOf(days: readonly (string | null)[]): string | null {
  if (days.includes(null)) return null;
  return days.toSorted().at(-1) ?? null;
}
