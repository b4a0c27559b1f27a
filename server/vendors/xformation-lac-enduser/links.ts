import type { Link } from '../../../generated/xformation-lac-enduser/types.ts';

/** Links within bodies are those of the vendor's own host, as documented: the sandbox's answers are the vendor's to the letter. */
const PUBLISHED_AT = 'https://license.x-formation.com/rest/v2';

/** What belongs to one combination of an activation key and HostIDs. */
export type PerLicense = 'licenses' | 'license-queue' | 'license-errors';

export function linkTo(collection: PerLicense | 'license-orders', ...segments: readonly string[]): Link {
  return { href: [PUBLISHED_AT, collection, ...segments.map(segment)].join('/') };
}

/**
 * Where to go next, relative to another resource of the same license: wherever the sandbox runs, a client that follows stays in it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2
 */
export function locationOf(
  collection: PerLicense,
  { activation_key, hostids }: { readonly activation_key: string; readonly hostids: string },
): string {
  return ['../..', collection, segment(activation_key), segment(hostids)].join('/');
}

/** Base64 ends in equals signs, which a path may have as they are and the vendor's links do. */
function segment(text: string): string {
  return encodeURIComponent(text).replaceAll('%3D', '=');
}
